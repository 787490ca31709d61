import InspectionModel

/// Begins an inspection on disk: a folder with every file that its programme knows.
public struct FolderStarter: Sendable {
  private let surroundings: Surroundings
  private let templates: String?

  /// A starter in `surroundings`, with programmes laid over the built-in ones from a folder.
  public init(surroundings: Surroundings, templates: String? = nil) {
    self.surroundings = surroundings
    self.templates = templates
  }

  /// Makes `folder`, which must be empty or absent, and says what to do next.
  public func start(_ folder: String, programme: String, edition: String?, subject: String) -> CommandOutcome {
    var shelf = ProgrammeShelf(surroundings: surroundings, templates: templates)
    let loaded = shelf.load(programme, edition: edition)
    guard let programme = loaded.value, !loaded.diagnostics.contains(where: { $0.severity == .error }) else {
      return CommandOutcome(diagnostics: loaded.diagnostics, files: shelf.files)
    }
    if let refusal = refusal(of: folder) { return CommandOutcome(diagnostics: [refusal]) }
    let subject = subject.split(whereSeparator: \.isNewline).joined(separator: " ")
    do {
      for file in InspectionStarter(programme: programme).files(subject: subject) {
        let path = folder + "/" + file.path
        try surroundings.disk.createFolders(above: path)
        try surroundings.disk.write(Array(file.text.utf8), to: path, durably: false)
      }
    } catch {
      return CommandOutcome(
        diagnostics: [Diagnostic(.cannotWrite, at: nil, "'\(error.path)' cannot be written: \(error.reason.clause)")])
    }
    return CommandOutcome(lines: [
      "\(folder) is ready: fill in inspection.md, then the files in findings/.",
      "Build it at any time with: inspect-report build \(buildArguments(for: folder))",
    ])
  }

  /// What a shell has to be given after `build`.
  private func buildArguments(for folder: String) -> String {
    let option = templates.map { ["--templates", $0.shellWord] } ?? []
    return (option + [folder.shellWord]).joined(separator: " ")
  }

  private func refusal(of folder: String) -> Diagnostic? {
    do {
      guard try !surroundings.disk.entries(of: folder).isEmpty else { return nil }
    } catch {
      guard error.reason != .notFound else { return nil }
      return Diagnostic(.cannotWrite, at: nil, "'\(folder)' cannot be used: \(error.reason.clause)")
    }
    return Diagnostic(
      .cannotWrite, at: nil, "'\(folder)' holds files already", explanation: "Name a new folder, or an empty one.")
  }
}

extension String {
  /// The text as one word of a shell, in single quotes where it would be several or mean something.
  fileprivate var shellWord: String {
    let isPlain =
      !isEmpty
      && unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789./_-".unicodeScalars.contains($0) }
    guard !isPlain else { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
