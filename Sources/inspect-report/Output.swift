import Glibc

/// The two places that the program writes to.
enum Output {
  /// What was asked for: standard output.
  case result
  /// Diagnostics and progress: standard error.
  case error

  /// Writes one line or several; a closed pipe is not an error worth a message.
  static func print(_ place: Output, _ text: String) {
    guard !text.isEmpty else { return }
    let line = text.hasSuffix("\n") ? text : text + "\n"
    let stream = place == .result ? stdout : stderr
    fputs(line, stream)
    fflush(stream)
  }
}
