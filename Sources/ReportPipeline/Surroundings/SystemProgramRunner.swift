import AssessmentData
import Glibc

/// Starts programs of the machine.
public struct SystemProgramRunner: ProgramRunner {
  /// Environment variables that the programs get beside those of this process, or in their place.
  private let variables: [String: String]

  /// More than this of what a program complains of is not kept.
  private static let mostErrors = 64 << 10

  /// A runner whose programs inherit the environment, with `variables` in it.
  public init(setting variables: [String: String] = [:]) { self.variables = variables }

  /// Runs `program`, reading its output and its errors while it takes its input.
  public func run(
    _ program: String, _ arguments: [String], input: [UInt8], upTo limit: Int
  ) throws(ProgramFailure) -> ProgramEnding {
    guard let path = path(of: program) else { throw .notFound }
    let child = try ChildProcess(path, [program] + arguments, environment: environment)
    var output: [UInt8] = []
    var errors: [UInt8] = []
    let isWhole = child.converse(giving: input) { bytes, isOutput in
      if isOutput {
        output += bytes
        return output.count <= limit
      }
      errors += bytes.prefix(max(0, Self.mostErrors - errors.count))
      return true
    }
    let status = child.end(killing: !isWhole)
    guard isWhole else { throw .tooMuchOutput }
    return ProgramEnding(status: status, output: output, errors: errors)
  }

  private func path(of program: String) -> String? {
    guard !program.contains("/") else { return access(program, X_OK) == 0 ? program : nil }
    let folders = variables["PATH"] ?? SystemProcess.variable("PATH") ?? "/usr/bin:/bin"
    // An empty folder would be the working directory, where an inspection may stand: programs are not taken from there.
    return folders.split(separator: ":").map { "\($0)/\(program)" }.first { candidate in
      var status = stat()
      return candidate.hasPrefix("/") && stat(candidate, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        && access(candidate, X_OK) == 0
    }
  }

  private var environment: [String] {
    var settings: [String] = []
    var next = environ
    while let setting = next.pointee {
      let text = String(cString: setting)
      if variables[String(text.prefix { $0 != "=" })] == nil { settings.append(text) }
      next += 1
    }
    return settings + variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }
}
