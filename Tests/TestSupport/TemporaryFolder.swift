import Glibc

/// A folder on the real disk that is removed when the test ends.
package final class TemporaryFolder: Sendable {
  /// No folder stands here when none could be made, so that whatever uses it fails.
  package let path: String

  package init() {
    var template = "/tmp/inspect-report-tests-XXXXXX".utf8CString.map(\.self)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent/inspect-report-tests"
  }

  deinit { run("rm", "-rf", path) }
}

/// Runs a program of the system and waits for it: its exit status.
@discardableResult package func run(_ program: String, _ arguments: String...) -> Int32 {
  var pointers = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  var child: pid_t = 0
  guard posix_spawnp(&child, program, nil, nil, &pointers, environ) == 0 else { return -1 }
  var status: Int32 = 0
  waitpid(child, &status, 0)
  return (status >> 8) & 0xFF
}
