/// One Markdown file, parsed: knows its own text and no programme.
public struct SourceDocument: Hashable, Sendable {
  /// The file it was read from.
  public let file: FileID
  /// Its path, as diagnostics print it.
  public let path: String
  /// What stands between the `---` lines; nil when the file has no front matter.
  public let frontMatter: FrontMatter?
  /// The blocks below the front matter.
  public let blocks: [Block]

  /// A parsed file.
  public init(file: FileID, path: String, frontMatter: FrontMatter?, blocks: [Block]) {
    self.file = file
    self.path = path
    self.frontMatter = frontMatter
    self.blocks = blocks
  }
}

/// The entries between the `---` lines of a file, split by line and not yet read as any kind of value.
public struct FrontMatter: Hashable, Sendable {
  /// In the order in which they were written; keys may repeat.
  public let entries: [Entry]
  /// Both `---` lines and what stands between them.
  public let range: SourceRange

  /// Front matter at `range`.
  public init(entries: [Entry], range: SourceRange) {
    self.entries = entries
    self.range = range
  }

  /// `key: rest` and the indented lines below it.
  public struct Entry: Hashable, Sendable {
    /// What stands before the colon.
    public let key: Located<String>
    /// What follows on the same line, without the white space around it; an empty text at the line's end when nothing does.
    public let rest: Located<String>
    /// The lines below that are indented or blank, up to the last that is not blank: indentation and text as written.
    public let block: [Located<String>]

    /// An entry with the lines that belong to it.
    public init(key: Located<String>, rest: Located<String>, block: [Located<String>]) {
      self.key = key
      self.rest = rest
      self.block = block
    }
  }
}
