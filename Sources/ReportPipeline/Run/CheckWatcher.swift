import Glibc
import InspectionModel

/// Checks an inspection again whenever one of its files is saved.
public struct CheckWatcher: Sendable {
  private let surroundings: Surroundings
  private let templates: String?

  /// A watcher in `surroundings`, with templates laid over the built-in ones from a folder.
  public init(surroundings: Surroundings, templates: String? = nil) {
    self.surroundings = surroundings
    self.templates = templates
  }

  /// A check that was made, and one line about it.
  public struct Event: Sendable {
    /// What was found.
    public let outcome: CommandOutcome
    /// What was saved, what that changed in what there is to tell, and how much that is now.
    public let line: String
  }

  /// Checks the folder or file at `path` now and after every change, until the process is ended. Files are looked at four
  /// times a second.
  public func watch(_ path: String, report: (Event) -> Void) {
    let checker = Checker(surroundings: surroundings, templates: templates)
    let watcher = Watcher(surroundings: surroundings, request: .init(templates: templates))
    var last: (run: ReportRun, outcome: CommandOutcome)?
    while true {
      if let last, watcher.isUnchanged(since: last.run) {
        usleep(250_000)
        continue
      }
      let (run, outcome) = checker.run(path)
      let line = CheckLine(
        saved: ChangeLine.saved(from: last?.run, to: run), from: last?.outcome, to: outcome)
      report(Event(outcome: outcome, line: line.text))
      last = (run, outcome)
    }
  }
}

/// One line that says what a change of the files changed in what there is to tell.
struct CheckLine {
  let text: String

  /// The line about `saved`, between two checks.
  init(saved: String, from before: CommandOutcome?, to after: CommandOutcome) {
    let count = DiagnosticCount(after.diagnostics).text
    let now = count.isEmpty ? "no mistakes found" : count
    guard let before else {
      text = "\(saved): \(now)"
      return
    }
    var known = Self.told(in: before)
    var new = 0
    for (complaint, number) in Self.told(in: after) {
      let same = min(number, known[complaint] ?? 0)
      new += number - same
      known[complaint, default: 0] -= same
    }
    let mended = known.values.reduce(0, +)
    let changes = [(new, "new"), (mended, "mended")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    text = "\(saved): \(changes.isEmpty ? "nothing new" : changes.joined(separator: ", ")); \(now)"
  }

  /// What is told, apart from the line and column, which every change above moves.
  private struct Complaint: Hashable {
    let id: DiagnosticID
    let severity: Severity
    let summary: String
    let path: String?
  }

  private static func told(in outcome: CommandOutcome) -> [Complaint: Int] {
    // Equal ones are printed once.
    Set(outcome.diagnostics).reduce(into: [:]) { counts, diagnostic in
      let path = diagnostic.range.flatMap { outcome.files[$0.file]?.path }
      let complaint = Complaint(
        id: diagnostic.id, severity: diagnostic.severity, summary: diagnostic.summary, path: path)
      counts[complaint, default: 0] += 1
    }
  }
}
