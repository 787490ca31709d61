import ArgumentParser
import InspectionModel
import ReportPipeline
import ReportRendering

/// `inspect-report build DIR…`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Make the report of an inspection, or of several.",
    discussion: """
      Writes report.html, report.md, the charts and their data to build/NAME/, whole or not at all: while the \
      inspection has errors, the last good report stays. Several inspections are built in parallel, each into its own \
      folder; one that fails does not stop the others.
      """)

  @Argument(help: ArgumentHelp("The folders of the inspections.", valueName: "dir"))
  var folders: [String]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Where to put the report; with several inspections, the folder that holds them.", valueName: "dir"))
  var target: String?

  @Option(help: ArgumentHelp("What to make, separated by commas: html, markdown.", valueName: "forms"))
  var format: FormatList = FormatList()

  @Flag(help: "Build again whenever a source file is saved, until interrupted.")
  var watch = false

  @Option(
    name: .customLong("stop-after"),
    help: ArgumentHelp(
      "For work on the program itself: stop after a stage and print what it made as JSON, in no lasting form.",
      valueName: "stage"))
  var lastStage: Stage?

  @Flag(help: "Say how long each stage took.")
  var timings = false

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var diagnostics: DiagnosticOptions

  func validate() throws {
    if watch && folders.count > 1 { throw ValidationError("--watch builds one inspection.") }
    if watch && lastStage != nil { throw ValidationError("--watch and --stop-after cannot be used together.") }
  }

  func run() throws {
    let surroundings = Surroundings.system()
    if watch {
      let request = request(for: folders[0], surroundings)
      try Watcher(surroundings: surroundings, request: request).watch(folders[0]) { event in
        diagnostics.print(event.run.diagnostics, files: event.run.files, surroundings: surroundings)
        if !diagnostics.quiet || event.run.hasErrors { Output.print(.error, event.line) }
      }
      return
    }
    try checkNames(surroundings)
    let runs = BatchRunner(surroundings: surroundings).run(folders.map { ($0, request(for: $0, surroundings)) })
    diagnostics.print(runs.map { ($0.diagnostics, $0.files) }, surroundings: surroundings)
    for run in runs {
      if let lastStage { Output.print(.result, StageView(of: run, after: lastStage).text) }
      if let path = run.reportPath { Output.print(.result, path) }
      if timings { Output.print(.error, TimingTable(run.timings).text) }
    }
    if let worst = runs.map(\.status).max(), worst != .done { throw worst }
  }

  /// Each report has a place of its own, which its inspection's name gives.
  private func checkNames(_ surroundings: Surroundings) throws {
    var places: [String: String] = [:]
    for folder in folders {
      let name = InspectionFolder(folder, on: surroundings.disk).name
      if let other = places.updateValue(folder, forKey: name) {
        throw ValidationError("The reports of '\(other)' and '\(folder)' would stand in one place: build them apart.")
      }
    }
  }

  private func request(for folder: String, _ surroundings: Surroundings) -> Runner.Request {
    let name = InspectionFolder(folder, on: surroundings.disk).name
    return Runner.Request(
      lastStage: lastStage ?? .publish, formats: format.formats, templates: templates.folder,
      target: target.map { folders.count > 1 ? $0 + "/" + name : $0 })
  }
}

extension Stage: ExpressibleByArgument {}

/// The forms of a report on the command line: "html,markdown".
struct FormatList: ExpressibleByArgument {
  var formats = Set(ReportFormat.allCases)

  init() {}

  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    let formats = names.compactMap(ReportFormat.init)
    guard !formats.isEmpty, formats.count == names.count else { return nil }
    self.formats = Set(formats)
  }

  var defaultValueDescription: String { ReportFormat.allCases.map(\.rawValue).joined(separator: ",") }
}
