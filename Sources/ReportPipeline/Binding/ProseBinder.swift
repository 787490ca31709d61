import InspectionModel
import ReportChecks

/// Puts figures in the place of typed numbers, and touches nothing else in their files.
public struct ProseBinder: Sendable {
  private let surroundings: Surroundings

  /// A binder of prose in `surroundings`.
  public init(surroundings: Surroundings) { self.surroundings = surroundings }

  /// Makes the edits of `choices`, file by file: a file is replaced in one step, and the previous version stays beside it,
  /// with `~` behind its name. A file that was saved since it was read is left alone.
  public func bind(_ choices: [BindingList.Choice], of list: BindingList) -> CommandOutcome {
    var outcome = CommandOutcome(files: list.run.files)
    let edits = choices.flatMap { list.bindings[$0.binding].candidates[$0.candidate].edits }
    for file in list.run.files.files {
      let own = edits.filter { $0.range.file == file.id }
      guard !own.isEmpty, let folder = list.run.sources?.folder else { continue }
      let mending = Mending(file: file, edits: own)
      let numbers = choices.count { list.bindings[$0.binding].range.file == file.id }
      do {
        let path = try surroundings.disk.realPath(of: folder.absolutePath(of: file.path))
        guard try surroundings.disk.read(path, upTo: SourceFileReader.limit) == file.bytes else {
          outcome.diagnostics.append(.savedMeanwhile(file.path))
          continue
        }
        try replace(path, with: mending.bytes)
        let count = numbers == 1 ? "1 number" : "\(numbers) numbers"
        outcome.lines.append("\(file.path): \(count) replaced; the previous version is \(file.path)~")
      } catch {
        outcome.diagnostics.append(
          Diagnostic(.cannotWrite, at: nil, "'\(file.path)' cannot be written: \(error.reason.clause)"))
      }
    }
    return outcome
  }

  /// The new version is written whole under the name of the previous one, and the two change places: whoever reads the
  /// file finds the one or the other.
  private func replace(_ path: String, with bytes: [UInt8]) throws(DiskError) {
    let previous = path + "~"
    // A copy of an editor goes; a link there would lead the writing elsewhere.
    try? surroundings.disk.remove(previous)
    try surroundings.disk.write(bytes, to: previous, durably: true)
    do throws(DiskError) {
      try surroundings.disk.exchange(path, with: previous)
    } catch  where error.reason == .unsupported {
      // Some file systems cannot let two files change places. The previous version is kept before anything is written.
      let before = try surroundings.disk.read(path, upTo: SourceFileReader.limit)
      try surroundings.disk.write(before, to: previous, durably: true)
      try surroundings.disk.write(bytes, to: path, durably: true)
    } catch {
      try? surroundings.disk.remove(previous)
      throw error
    }
  }
}

extension Diagnostic {
  fileprivate static func savedMeanwhile(_ path: String) -> Diagnostic {
    Diagnostic(
      .cannotWrite, at: nil, "'\(path)' was saved since it was read, and is left as it is",
      explanation: "Call `bind` again, and it reads the file as it is now.")
  }
}
