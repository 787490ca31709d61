import Foundation
import InspectionModel
import InspectionScoring
import ReportChecks
import SourceReading

/// A small inspection read, scored and made a manuscript by the real stages, without any disk but the programme's.
struct CaseInspection {
  let manuscript: Manuscript
  /// What the stages before the checks had to tell.
  let diagnostics: [Diagnostic]
  private let files: [SourceFile]

  struct Unread: Error { let reason: String }

  /// The inspection in `files`, by path; what is not given of `inspection.md` and of front matter is made up.
  init(_ texts: [(path: String, text: String)], programme id: String = "allotments") throws {
    var table: [SourceFile] = []
    func file(_ path: String, _ text: String) -> SourceFile {
      let file = SourceFile(id: FileID(UInt32(table.count)), path: path, bytes: Array(text.utf8))
      table.append(file)
      return file
    }
    var texts = texts
    if !texts.contains(where: { $0.path == "inspection.md" }) {
      texts.append(("inspection.md", "---\nsubject: Anyford\nbody: Anyford Allotment Society\n---\n"))
    }
    let programme = try Self.programme(id, edition: Self.edition(in: texts), FileID(UInt32(texts.count)))
    var documents: [SourceDocument] = []
    var named: [String: SourceFile] = [:]
    var found: [Diagnostic] = []
    for (path, text) in texts {
      let source = file(path, Self.whole(text, at: path, of: id))
      if path.hasSuffix(".md") {
        let parsed = SourceParser().parse(source)
        let filled = FencedBlockReader().fill(parsed.value, of: source) { _ in Diagnosed(nil) }
        documents.append(filled.value)
        found += parsed.diagnostics + filled.diagnostics
      } else {
        named[path] = source
      }
    }
    let bound = InspectionBinder(programme: programme).bind(
      documents, figures: named["figures.yml"], questions: named["data/questions.csv"])
    guard let inspection = bound.value else { throw Unread(reason: "no inspection") }
    let scored = Scorer(programme: programme).score(inspection)
    let figures = FigureReckoner(programme: programme).reckon(inspection)
    diagnostics = found + bound.diagnostics + scored.diagnostics + figures.diagnostics
    manuscript = Manuscript(inspection, of: programme, scored.value, figures.value)
    files = table
  }

  /// The inspection of a case.
  init(_ example: CaseFile.Case) throws { try self.init(example.files.map { ($0.path, $0.text) }) }

  /// What the checks say by some rules, as notes of case files say it.
  func notes(of rules: [DiagnosticID]) -> [(path: String, note: CaseFile.Note)] {
    Reviewer().review(manuscript).filter { rules.contains($0.id) }.compactMap { diagnostic in
      guard let range = diagnostic.range, let file = files.first(where: { $0.id == range.file }) else { return nil }
      let line = file.location(at: range.lower).line - Self.added(to: file)
      let text = String(decoding: file.bytes[range.offsets], as: UTF8.self)
      let marked = text.prefix { $0 != "\n" }.trimmingCharacters(in: .whitespaces)
      return (
        file.path, CaseFile.Note(line: line, severity: diagnostic.severity, rule: diagnostic.id, marked: marked)
      )
    }
  }

  /// How many lines of front matter were put before the text of a file.
  private static func added(to file: SourceFile) -> Int {
    String(decoding: file.bytes, as: UTF8.self).hasPrefix(frontMatterMark) ? 4 : 0
  }

  private static let frontMatterMark = "---\n# added\n"

  private static func whole(_ text: String, at path: String, of programme: String) -> String {
    if path == "inspection.md" {
      return text.replacing("---\n", with: "---\nprogramme: \(programme)\n", maxReplacements: 1)
    }
    guard path.hasPrefix("findings/"), !text.hasPrefix("---") else { return text }
    let id = path.dropFirst("findings/".count).dropLast(3)
    let key = id.contains(".") ? "criterion" : "section"
    return "\(frontMatterMark)\(key): \(id)\n---\n" + text
  }

  private static func edition(in texts: [(path: String, text: String)]) -> String? {
    let lines = texts.first { $0.path == "inspection.md" }?.text.split(separator: "\n") ?? []
    return lines.first { $0.hasPrefix("edition: ") }.map { String($0.dropFirst("edition: ".count)) }
  }

  /// A programme of `Tests/Cases/Templates`, or of `Templates`.
  private static func programme(_ id: String, edition: String?, _ first: FileID) throws -> Programme {
    let roots = ["/Tests/Cases/Templates/", "/Templates/"].map { Repository.root + $0 }
    let paths = roots.flatMap { FileManager.default.subpaths(atPath: $0) ?? [] }
    let files = ProgrammeFiles(paths: Array(Set(paths))) { path in
      guard let root = roots.first(where: { FileManager.default.fileExists(atPath: $0 + path) }),
        let data = FileManager.default.contents(atPath: root + path), let place = paths.firstIndex(of: path)
      else { return nil }
      return SourceFile(id: FileID(1000 + UInt32(place)), path: path, bytes: Array(data))
    }
    let loaded = ProgrammeLoader(files: files).load(ProgrammeRequest(id: id, edition: edition))
    guard let programme = loaded.value, !loaded.diagnostics.contains(where: { $0.severity == .error }) else {
      throw Unread(reason: loaded.diagnostics.map(\.summary).joined(separator: "; "))
    }
    return programme
  }
}
