import AssessmentData

/// Everything outside the program that a run may ask: tests put a world of their own in its place.
public struct Surroundings: Sendable {
  /// Where inspections are read and reports are written.
  public let disk: any Disk
  /// The value of an environment variable; nil when it is unset.
  public let variable: @Sendable (String) -> String?
  /// The folder that relative paths on the command line start from, as an absolute path.
  public let workingDirectory: String
  /// Time since an arbitrary moment, for `--timings` alone: no output depends on it.
  public let clock: @Sendable () -> Duration
  /// What diagnostics and progress are printed on.
  public let terminal: Terminal
  /// How other programs of the machine are run.
  public let programs: any ProgramRunner
  /// What is piped into the program, at most as much as the largest file that is read and one byte more.
  public let standardInput: @Sendable () -> [UInt8]

  /// A world made of its parts.
  public init(
    disk: any Disk, variable: @escaping @Sendable (String) -> String?, workingDirectory: String,
    clock: @escaping @Sendable () -> Duration, terminal: Terminal, programs: any ProgramRunner = SystemProgramRunner(),
    standardInput: @escaping @Sendable () -> [UInt8] = { [] }
  ) {
    self.disk = disk
    self.variable = variable
    self.workingDirectory = workingDirectory
    self.clock = clock
    self.terminal = terminal
    self.programs = programs
    self.standardInput = standardInput
  }

  /// The machine that the program runs on.
  public static func system() -> Surroundings {
    let start = ContinuousClock.now
    return Surroundings(
      disk: SystemDisk(), variable: SystemProcess.variable, workingDirectory: SystemProcess.workingDirectory(),
      clock: { ContinuousClock.now - start }, terminal: SystemProcess.terminal(),
      standardInput: { SystemProcess.standardInput(upTo: SourceFileReader.limit + 1) })
  }
}

/// What standard error is connected to.
public struct Terminal: Hashable, Sendable {
  /// Whether a person is looking at it, rather than a file or a pipe.
  public let isInteractive: Bool
  /// How many characters a line holds; nil when that is not known.
  public let columns: Int?

  /// A terminal of `columns` characters a line.
  public init(isInteractive: Bool, columns: Int? = nil) {
    self.isInteractive = isInteractive
    self.columns = columns
  }
}
