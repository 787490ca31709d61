/// A file that belongs to a published report.
public struct OutputFile: Hashable, Sendable {
  /// Its path inside the output folder, with `/` between names.
  public let path: String
  /// Its content.
  public let bytes: [UInt8]

  /// The file `path` with its content.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The file `path` with text.
  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}

/// A form in which the whole report is written.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// One self-contained page, for screen and paper.
  case html
  /// CommonMark with pipe tables and footnotes.
  case markdown
}
