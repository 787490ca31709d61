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
  /// How many lines were put into files that the case does not have.
  private let added: [String: Int]

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
    let id = Self.value(of: "programme", in: texts) ?? id
    let programme = try Self.programme(id, edition: Self.value(of: "edition", in: texts), FileID(UInt32(texts.count)))
    var documents: [SourceDocument] = []
    var named: [String: SourceFile] = [:]
    var added: [String: Int] = [:]
    var found: [Diagnostic] = []
    for (path, text) in texts {
      let whole = Self.whole(text, at: path, of: id)
      added[path] = whole.added
      let source = file(path, whole.text)
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
    let data = try CaseData(tallies: named["data/tallies.csv"], cases: named["data/cases.csv"])
    let figures = FigureReckoner(programme: programme).reckon(
      inspection, tallies: data.tallies(for: inspection.questions))
    diagnostics = found + bound.diagnostics + scored.diagnostics + figures.diagnostics
    manuscript = Manuscript(inspection, of: programme, scored.value, figures.value, cases: data.cases)
    files = table
    self.added = added
  }

  /// The inspection of a case.
  init(_ example: CaseFile.Case) throws { try self.init(example.files.map { ($0.path, $0.text) }) }

  /// What the checks say by some rules, as notes of case files say it.
  func notes(
    of rules: [DiagnosticID], beforeChecksToo takesAll: Bool = false
  ) -> [(path: String, note: CaseFile.Note)] {
    ((takesAll ? diagnostics : []) + Reviewer().review(manuscript)).filter { rules.contains($0.id) }.compactMap {
      diagnostic in
      guard let range = diagnostic.range, let file = files.first(where: { $0.id == range.file }) else { return nil }
      let line = file.location(at: range.lower).line - (added[file.path] ?? 0)
      let text = String(decoding: file.bytes[range.offsets], as: UTF8.self)
      let marked = text.prefix { $0 != "\n" }.trimmingCharacters(in: .whitespaces)
      return (
        file.path, CaseFile.Note(line: line, severity: diagnostic.severity, rule: diagnostic.id, marked: marked)
      )
    }
  }

  /// The text of a file with what it lacks, and how many lines that is.
  private static func whole(_ text: String, at path: String, of programme: String) -> (text: String, added: Int) {
    if path == "inspection.md" {
      guard !text.contains("\nprogramme: ") else { return (text, 0) }
      return (text.replacing("---\n", with: "---\nprogramme: \(programme)\n", maxReplacements: 1), 1)
    }
    guard path.hasPrefix("findings/"), !text.hasPrefix("---") else { return (text, 0) }
    let id = path.dropFirst("findings/".count).dropLast(3)
    return ("---\n\(id.contains(".") ? "criterion" : "section"): \(id)\n---\n" + text, 3)
  }

  /// What `inspection.md` says of a key in one line.
  private static func value(of key: String, in texts: [(path: String, text: String)]) -> String? {
    let lines = texts.first { $0.path == "inspection.md" }?.text.split(separator: "\n") ?? []
    return lines.first { $0.hasPrefix("\(key): ") }.map { String($0.dropFirst(key.count + 2)) }
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
