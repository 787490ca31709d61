import ReportPipeline
import TestSupport
import Testing

/// An inspection of the repository, with the report that was made of it.
struct BuiltExample {
  /// The folders of the examples.
  static let names = [
    "devon-and-cornwall-2008", "gloucestershire-2005-follow-up", "lancashire-2011", "norfolk-and-suffolk-2014",
  ]

  /// Each built once for all tests that look at it.
  static let all = Dictionary(uniqueKeysWithValues: names.map { ($0, BuiltExample($0)) })

  let run: ReportRun
  /// The files of the report by their paths in it, without the list of them.
  let report: [String: String]

  /// Builds an inspection of the folder `Examples`, with the templates of `folder` over those of the program.
  init(_ name: String, templates folder: String? = nil) { self.init(at: "Examples/" + name, templates: folder) }

  /// Builds the inspection at a path in the repository.
  init(at path: String, templates folder: String? = nil) {
    let target = TemporaryFolder()
    let request = Runner.Request(templates: folder, target: target.path + "/report")
    run = Runner(surroundings: .system(), request: request).run(Repository.root + "/" + path)
    let files = Repository.files(in: target.path + "/report").filter { $0.key != "manifest.json" }
    report = files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  var html: String { report["report.html"] ?? "" }
  var markdown: String { report["report.md"] ?? "" }
}
