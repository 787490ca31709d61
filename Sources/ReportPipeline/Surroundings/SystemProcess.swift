import Glibc

/// What the process knows of the world by system calls, apart from the disk.
enum SystemProcess {
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  static func workingDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  static func terminal() -> Terminal {
    var size = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Terminal(isInteractive: isatty(STDERR_FILENO) == 1, columns: isKnown ? Int(size.ws_col) : nil)
  }
}
