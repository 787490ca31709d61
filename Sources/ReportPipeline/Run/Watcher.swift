import Glibc
import InspectionModel
import ReportAssembly

/// Builds an inspection again whenever one of its files is saved.
public struct Watcher: Sendable {
  private let surroundings: Surroundings
  private let request: Runner.Request

  /// A watcher in `surroundings`.
  public init(surroundings: Surroundings, request: Runner.Request) {
    self.surroundings = surroundings
    self.request = request
  }

  /// A build that was made, and one line about it.
  public struct Event: Sendable {
    /// The build.
    public let run: ReportRun
    /// What was saved, and what it changed in the report.
    public let line: String
  }

  /// Builds now and after every change, until the process is ended. Files are looked at four times a second.
  public func watch(_ folder: String, report: (Event) -> Void) throws {
    var last: ReportRun?
    var lastGood: ReportRun?
    while true {
      if let last, isUnchanged(since: last) {
        usleep(250_000)
        continue
      }
      let run = Runner(surroundings: surroundings, request: request).run(folder)
      report(Event(run: run, line: ChangeLine(from: last, since: lastGood, to: run).text))
      last = run
      if !run.hasErrors { lastGood = run }
    }
  }

  /// Whether the files of an inspection are those that a run read.
  func isUnchanged(since last: ReportRun) -> Bool {
    let files = SourceDiscoverer(disk: surroundings.disk).discover(last.folder).value.table.files
    return unchanged(files, last.sources?.table.files ?? []) && isCurrent(last)
  }

  /// Whether the data that a run read stands in its files still.
  private func isCurrent(_ run: ReportRun) -> Bool {
    guard let sources = run.sources else { return true }
    return run.files.files.allSatisfy { file in
      guard sources.data.contains(file.path) else { return true }
      let path = sources.folder.absolutePath(of: file.path)
      return (try? surroundings.disk.read(path, upTo: SourceFileReader.limit)) == file.bytes
    }
  }

  private func unchanged(_ files: [SourceFile], _ before: [SourceFile]) -> Bool {
    files.elementsEqual(before) { $0.path == $1.path && $0.bytes == $1.bytes }
  }
}

/// One line that says which files were saved and what that changed in the report.
struct ChangeLine {
  let text: String

  /// The line about the files saved since the run `before`, and about the report since the last `good` one.
  init(from before: ReportRun?, since good: ReportRun?, to after: ReportRun) {
    let saved = Self.saved(from: before, to: after)
    let errors = after.diagnostics.count { $0.severity == .error }
    if errors > 0 {
      text = "\(saved): \(errors == 1 ? "1 error" : "\(errors) errors"); the last good report stays"
    } else {
      text = "\(saved): \(Self.changes(from: good?.report, to: after.report))"
    }
  }

  /// The files that differ between two runs, by name; the folder where none does.
  static func saved(from before: ReportRun?, to after: ReportRun) -> String {
    guard let old = before?.sources?.table.files, let new = after.sources?.table.files else { return after.folder }
    let known = Dictionary(old.map { ($0.path, $0.bytes) }) { first, _ in first }
    let names = new.filter { known[$0.path] != $0.bytes }.map(\.path)
    let present = Set(new.map(\.path))
    let gone = old.map(\.path).filter { !present.contains($0) }.map { "\($0) (removed)" }
    return (names + gone).isEmpty ? after.folder : (names + gone).joined(separator: ", ")
  }

  private static func changes(from before: ReportDocument?, to after: ReportDocument?) -> String {
    guard let after else { return "no report" }
    guard let before else { return "\(after.parts.count) parts" }
    let known = Dictionary(before.parts.map { ($0.anchor, $0) }) { first, _ in first }
    var titles = after.parts.filter { known[$0.anchor] != $0 }.map { part in
      part.number.map { "\($0) \(part.title)" } ?? part.title
    }
    let present = Set(after.parts.map(\.anchor))
    titles += before.parts.filter { !present.contains($0.anchor) }.map { "\($0.title) (gone)" }
    if before.cover != after.cover { titles.insert(after.cover.title, at: 0) }
    return titles.isEmpty ? "nothing changed in the report" : "changed " + titles.joined(separator: ", ")
  }
}
