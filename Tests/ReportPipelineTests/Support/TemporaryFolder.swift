import Glibc

/// A folder on the real disk that is removed when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/report-pipeline-tests-XXXXXX\0".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit { run("chmod", "-R", "u+rwX", path) == 0 ? _ = run("rm", "-rf", path) : () }
}

/// Runs a program of the system and waits for it: its exit status.
@discardableResult func run(_ program: String, _ arguments: String...) -> Int32 {
  var pointers = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  var child: pid_t = 0
  guard posix_spawnp(&child, program, nil, nil, &pointers, environ) == 0 else { return -1 }
  var status: Int32 = 0
  waitpid(child, &status, 0)
  return (status >> 8) & 0xFF
}
