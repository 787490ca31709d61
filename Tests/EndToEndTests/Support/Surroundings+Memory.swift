import ReportPipeline
import TestSupport

extension Surroundings {
  /// A world of which nothing but `disk` is there.
  static func memory(_ disk: MemoryDisk) -> Surroundings {
    Surroundings(
      disk: disk, variable: { _ in nil }, workingDirectory: "/", clock: { .zero },
      terminal: Terminal(isInteractive: false))
  }
}
