import TestSupport

/// A folder of its own in which the program is run beside the small inspection.
struct Workplace {
  private let folder = TemporaryFolder()

  /// Where it is.
  var path: String { folder.path }

  /// Puts an inspection there, and runs the program with its programme.
  func run(_ arguments: String..., over meals: MealsFolder = .complete) -> BuiltProgram.Ending {
    meals.write(to: path)
    return start(arguments + ["--templates", "templates"]).end()
  }

  /// Runs the program with nothing there but what a test put there.
  func runAlone(_ arguments: String...) -> BuiltProgram.Ending { start(arguments).end() }

  /// Starts the program.
  func start(_ arguments: [String]) -> RunningProgram { RunningProgram(arguments, in: path) }

  /// The text of a file that is there; empty when there is none.
  func file(_ path: String) -> String { Repository.text(at: self.path + "/" + path) }

  /// The files of a folder that is there.
  func files(in path: String) -> [String: [UInt8]] { Repository.files(in: self.path + "/" + path) }

  /// The report on the inspection, where it is put when nothing is said.
  var report: [String: [UInt8]] { files(in: "build/oakdale") }
}
