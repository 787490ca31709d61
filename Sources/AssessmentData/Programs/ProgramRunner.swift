/// Runs other programs of the machine: tests put one of their own in its place.
public protocol ProgramRunner: Sendable {
  /// Runs `program`, looked for on the PATH, gives it `input` and waits for its end.
  ///
  /// No shell is asked. The program inherits the environment. It is ended when it writes more than `limit` bytes to its
  /// output.
  func run(
    _ program: String, _ arguments: [String], input: [UInt8], upTo limit: Int
  ) throws(ProgramFailure) -> ProgramEnding
}

/// How a program ended, and what it wrote.
public struct ProgramEnding: Hashable, Sendable {
  /// Its exit status; 128 and more when a signal ended it, as in a shell.
  public let status: Int
  /// What it wrote to its standard output.
  public let output: [UInt8]
  /// The beginning of what it wrote to its standard error.
  public let errors: [UInt8]

  /// A program that ended with `status`.
  public init(status: Int, output: [UInt8], errors: [UInt8]) {
    self.status = status
    self.output = output
    self.errors = errors
  }
}

/// Why a program did not run to its end.
public enum ProgramFailure: Error, Hashable, Sendable {
  /// It is not on the PATH.
  case notFound
  /// It could not be started, by the number of the system's error.
  case notStarted(Int32)
  /// It wrote more than it was allowed to.
  case tooMuchOutput
}
