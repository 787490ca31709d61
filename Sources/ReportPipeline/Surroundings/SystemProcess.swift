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

  /// What standard input gives until its end, or until there are `limit` bytes.
  static func standardInput(upTo limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = read(STDIN_FILENO, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += block[..<count]
    }
    return bytes
  }

  static func terminal() -> Terminal {
    var size = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Terminal(isInteractive: isatty(STDERR_FILENO) == 1, columns: isKnown ? Int(size.ws_col) : nil)
  }
}
