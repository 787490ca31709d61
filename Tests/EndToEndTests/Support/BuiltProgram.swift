import Glibc
import TestSupport
import Testing

/// The program as it was built beside the tests, run as a process of its own.
enum BuiltProgram {
  /// How a run ended, and what it printed.
  struct Ending {
    let status: Int32
    let output: String
    let errors: String

    /// The lines of the results.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
    /// The lines of what was told.
    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
  }

  /// The program stands beside the tests.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let tests = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return tests.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/inspect-report"
  }()

  /// Runs the program in `folder` and waits for its end.
  @discardableResult static func run(
    _ arguments: String..., in folder: String = "/", setting variables: [String: String] = [:], program: String = path
  ) -> Ending {
    let process = RunningProgram(arguments, in: folder, setting: variables, program: program)
    return process.end()
  }
}

/// A process that is under way.
final class RunningProgram {
  private let streams = TemporaryFolder()
  /// 0 when it has ended: its number may be another's by then.
  private var process: pid_t

  init(
    _ arguments: [String], in folder: String, setting variables: [String: String] = [:],
    program: String = BuiltProgram.path
  ) {
    // Glibc's own way to start a process in another folder is not visible from Swift.
    let env = "/usr/bin/env"
    var words = ([env, "--chdir=\(folder)", program] + arguments).map { strdup($0) } + [nil]
    let environment = ["PATH": "/usr/bin:/bin", "TERM": "dumb"].merging(variables) { $1 }
    var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, streams.path + "/output", O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, streams.path + "/errors", O_WRONLY | O_CREAT, 0o600)
    // The threads of a test run hold signals back, and what they start would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
      for word in words + settings { free(word) }
    }
    var child: pid_t = 0
    let failure = posix_spawn(&child, env, &actions, &attributes, &words, &settings)
    if failure != 0 { Issue.record("\(program) cannot be started: error \(failure)") }
    process = failure == 0 ? child : 0
  }

  /// What was told so far.
  var errors: String { Repository.text(at: streams.path + "/errors") }

  /// Waits, twenty seconds at most, until what was told holds `text`.
  func waits(for text: String) -> Bool {
    for _ in 0..<2_000 {
      if errors.contains(text) { return true }
      usleep(10_000)
    }
    return false
  }

  /// Asks the process to end.
  func interrupt() { if process > 0 { kill(process, SIGTERM) } }

  /// Waits for the end; a process that was ended by a signal has the status 128 and more, as in a shell.
  func end() -> BuiltProgram.Ending {
    var status: Int32 = 0
    let hasRun = process > 0
    if hasRun { waitpid(process, &status, 0) }
    process = 0
    let signal = status & 0x7F
    return BuiltProgram.Ending(
      status: !hasRun ? -1 : signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: Repository.text(at: streams.path + "/output"), errors: errors)
  }
}
