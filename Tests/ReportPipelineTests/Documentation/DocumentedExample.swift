import InspectionModel
import ReportPipeline
import TestSupport
import Testing

/// A fenced example of the documentation that names a file, with the files of the same section that stand above it.
struct DocumentedExample: Sendable, CustomTestStringConvertible {
  /// What there is to tell of it: nothing, or one id with its severity.
  enum Outcome: Hashable, Sendable {
    case fine
    case told(DiagnosticID, Severity)
    /// These lines stand in the report.
    case prints([String])
  }

  /// Where the example stands, for the reader of a failed test.
  let testDescription: String
  /// The file that it shows; `report.md` for what is printed.
  let path: String
  /// Every file of its inspection; templates under `templates/`.
  let files: [String: String]
  /// What the page says of it.
  let outcome: Outcome

  /// What every example adds to or replaces.
  private static let base = ["inspection.md": "---\nprogramme: omi\nedition: 2008\nsubject: Larkshire\n---\n"]

  /// The examples of a page. In one section each right example stays for those below it; a wrong one does not.
  static func all(in page: String) -> [DocumentedExample] {
    DocumentationPage(page).sections.flatMap { section in
      var files = base
      return section.fences.compactMap { fence -> DocumentedExample? in
        guard fence.info.count > 1, fence.info[0] != "text" || fence.info[1] == "report.md" else { return nil }
        let path = fence.info[1]
        let outcome = path == "report.md" ? .prints(fence.lines) : self.outcome(fence.info.dropFirst(2))
        var own = files
        if path != "report.md" { own[path] = fence.text }
        if outcome == .fine { files = own }
        return DocumentedExample(
          testDescription: "\(page):\(fence.line) \(path)", path: path, files: own, outcome: outcome)
      }
    }
  }

  /// `error=typed-number`; an id or a severity that there is not makes the example one that cannot be right.
  private static func outcome(_ words: some Collection<String>) -> Outcome {
    guard let word = words.first else { return .fine }
    let parts = word.split(separator: "=").map(String.init)
    guard parts.count == 2, let severity = Severity(rawValue: parts[0]), let id = DiagnosticID(rawValue: parts[1])
    else {
      return .prints(["no such outcome: \(word)"])
    }
    return .told(id, severity)
  }

  /// Runs the inspection as far as the renderer.
  func run() -> ReportRun {
    let disk = MemoryDisk()
    var hasTemplates = false
    for (path, text) in files {
      if path.hasPrefix("templates/"), path.hasSuffix("/programme.yml") {
        // The page tells its readers to copy these.
        let labels = TemplateFiles().bytes(at: "omi/labels.en.yml") ?? []
        disk.put(.file(labels), at: "/\(path.dropLast("programme.yml".count))labels.en.yml")
      }
      let isTemplate = path.hasPrefix("templates/")
      hasTemplates = hasTemplates || isTemplate
      disk.put(.file(Array(text.utf8)), at: isTemplate ? "/\(path)" : "/larkshire/\(path)")
    }
    let surroundings = Surroundings(
      disk: disk, variable: { _ in nil }, workingDirectory: "/", clock: { .zero },
      terminal: Terminal(isInteractive: false))
    let request = Runner.Request(
      lastStage: .render, formats: hasTemplates ? [.html, .markdown] : [.markdown],
      templates: hasTemplates ? "/templates" : nil)
    return Runner(surroundings: surroundings, request: request).run("/larkshire")
  }
}

extension DocumentationPage.Fence {
  /// The lines that say something.
  fileprivate var lines: [String] { text.split(separator: "\n").map(String.init) }
}

/// Holds an example against the program.
func expect(_ example: DocumentedExample) {
  let run = example.run()
  let told = run.diagnostics.map { diagnostic in
    let path = diagnostic.range.flatMap { run.files[$0.file]?.path } ?? ""
    return (id: diagnostic.id, severity: diagnostic.severity, text: "\(path): \(diagnostic.summary) [\(diagnostic.id)]")
  }
  switch example.outcome {
  case .fine:
    // A file of figures is shown before the text that quotes them.
    let unexpected = told.filter { $0.id != .unusedFigure }.filter { !$0.id.isUnwritten || $0.severity == .error }.map(
      \.text)
    #expect(unexpected == [])
  case .told(let id, let severity):
    let unexpected = told.filter { $0.id != id && !$0.id.isUnwritten && $0.id != .unusedFigure }.map(\.text)
    #expect(unexpected == [])
    #expect(told.contains { $0.id == id && $0.severity == severity }, "\(told.map(\.text))")
  case .prints(let lines):
    let report = run.output.first { $0.path == "report.md" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    let missing = lines.filter { !report.contains($0) }
    #expect(missing == [])
  }
}
