import InspectionModel

/// Looks for mistakes in an inspection, or in one file of it, and mends those that can be mended safely.
public struct Checker: Sendable {
  private let surroundings: Surroundings
  private let templates: String?

  /// A checker in `surroundings`, with templates laid over the built-in ones from a folder.
  public init(surroundings: Surroundings, templates: String? = nil) {
    self.surroundings = surroundings
    self.templates = templates
  }

  /// Everything there is to tell about the inspection in `path`; only what concerns the file when `path` is one.
  public func check(_ path: String) -> CommandOutcome { run(path).outcome }

  /// The same with the run that found it.
  func run(_ path: String) -> (run: ReportRun, outcome: CommandOutcome) {
    let place = place(of: path)
    let run = Runner(surroundings: surroundings, request: .init(lastStage: .render, templates: templates))
      .run(place.folder)
    return (run, outcome(of: run, at: path, file: place.file))
  }

  private func outcome(of run: ReportRun, at path: String, file: String?) -> CommandOutcome {
    guard let file else { return CommandOutcome(diagnostics: run.diagnostics, files: run.files) }
    guard let known = run.files.files.first(where: { $0.path == file }) else {
      return CommandOutcome(
        diagnostics: [Diagnostic(.unknownFile, at: nil, severity: .error, "'\(path)' is no file of an inspection")],
        files: run.files)
    }
    let concerning = run.diagnostics.filter { $0.range?.file == known.id }
    return CommandOutcome(diagnostics: concerning, files: run.files)
  }

  /// Makes the safe mends of what `check` finds, and says what is left.
  public func fix(_ path: String) -> CommandOutcome {
    let before = check(path)
    let edits = before.diagnostics.flatMap { $0.suggestions.filter(\.isSafe).prefix(1).flatMap(\.edits) }
    let folder = place(of: path).folder
    var lines: [String] = []
    var failed: [Diagnostic] = []
    for file in before.files.files {
      let mended = Mending(file: file, edits: edits.filter { $0.range.file == file.id })
      guard mended.count > 0 else { continue }
      let target = InspectionFolder(folder, on: surroundings.disk).absolutePath(of: file.path)
      do {
        try surroundings.disk.write(mended.bytes, to: target, durably: false)
        lines.append("\(file.path): \(mended.count) mended")
      } catch {
        failed.append(Diagnostic(.cannotWrite, at: nil, "'\(file.path)' cannot be written: \(error.reason.clause)"))
      }
    }
    guard !lines.isEmpty || !failed.isEmpty else { return before }
    var after = check(path)
    after.lines = lines
    after.diagnostics += failed
    return after
  }

  /// The inspection's folder that a path leads to, and the file inside it when it leads to one.
  private func place(of path: String) -> (folder: String, file: String?) {
    guard (try? surroundings.disk.status(of: path).kind) == .file else { return (path, nil) }
    var names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var file: [String] = []
    while let name = names.popLast() {
      file.insert(name, at: 0)
      let folder = names.isEmpty ? "." : names.joined(separator: "/")
      if (try? surroundings.disk.status(of: folder + "/inspection.md")) != nil {
        return (folder, file.joined(separator: "/"))
      }
    }
    return (path, nil)
  }
}

/// A file with edits made in it.
struct Mending {
  /// The content afterwards.
  let bytes: [UInt8]
  /// How many edits were made.
  let count: Int

  /// Makes `edits` from the end to the beginning; one that overlaps a later one is left out.
  init(file: SourceFile, edits: [Diagnostic.Edit]) {
    var bytes = file.bytes
    var count = 0
    var limit = bytes.count
    for edit in Set(edits).sorted(by: { ($1.range, $1.replacement) < ($0.range, $0.replacement) }) {
      guard edit.range.offsets.upperBound <= limit else { continue }
      bytes.replaceSubrange(edit.range.offsets, with: Array(edit.replacement.utf8))
      limit = edit.range.offsets.lowerBound
      count += 1
    }
    self.bytes = bytes
    self.count = count
  }
}
