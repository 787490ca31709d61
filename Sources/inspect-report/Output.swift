import Glibc

/// The two places that the program writes to.
enum Output: Int32 {
  /// What was asked for: standard output.
  case result = 1
  /// Diagnostics and progress: standard error.
  case error = 2

  /// Writes one line or several. A reader that went away is nothing to tell anybody about.
  static func print(_ place: Output, _ text: String) {
    guard !text.isEmpty else { return }
    // Bytes, because the line end of a spreadsheet is one character of two.
    let bytes = Array(text.utf8) + (text.utf8.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")])
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = write(place.rawValue, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0, errno != EINTR { return }
        rest = rest.dropFirst(max(0, written))
      }
    }
  }
}
