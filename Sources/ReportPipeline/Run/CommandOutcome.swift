import InspectionModel

/// What a command has to say when it is done.
public struct CommandOutcome: Sendable {
  /// Results, for standard output.
  public var lines: [String]
  /// What there is to tell.
  public var diagnostics: [Diagnostic]
  /// The files that the diagnostics speak of.
  public var files: SourceFileTable

  /// An outcome.
  public init(lines: [String] = [], diagnostics: [Diagnostic] = [], files: SourceFileTable = SourceFileTable()) {
    self.lines = lines
    self.diagnostics = diagnostics
    self.files = files
  }

  /// How the program ends.
  public var status: ExitStatus { ExitStatus(of: diagnostics) }
}
