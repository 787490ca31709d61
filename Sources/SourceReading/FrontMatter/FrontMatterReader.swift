import InspectionModel

/// Splits the front matter off a file, line by line and without kinds, so that a value needs no quoting.
///
/// A line is `key: rest`; the indented and blank lines below belong to it. A line that begins with `#` is a comment.
public struct FrontMatterReader: Sendable {
  /// A reader of front matter.
  public init() {}

  /// What a file begins with, and where the rest of it stands.
  public struct Reading: Hashable, Sendable {
    /// Nil when the file does not begin with a line `---`.
    public let frontMatter: FrontMatter?
    /// The bytes below the closing `---`; without front matter the whole file but a byte order mark.
    public let body: Range<Int>

    /// Front matter and the place of the body.
    public init(frontMatter: FrontMatter?, body: Range<Int>) {
      self.frontMatter = frontMatter
      self.body = body
    }
  }

  /// The most entries that front matter may have; what is beyond is reported and not read.
  public static let mostEntries = 1_000
  /// The most bytes that front matter may have.
  public static let mostBytes = 1_048_576

  /// The front matter of `file`; reports `front-matter-not-closed`, `malformed-yaml` and `yaml-too-large`.
  public func read(_ file: SourceFile) -> Diagnosed<Reading> {
    let start = file.byteOrderMarkLength
    var lines = SourceLineScanner(file, in: start..<file.bytes.count)
    guard let opening = lines.next(), file.isFence(opening) else {
      return Diagnosed(Reading(frontMatter: nil, body: start..<file.bytes.count))
    }
    var collector = EntryCollector(file: file, start: start)
    while let line = lines.next() {
      if file.isFence(line) {
        let range = SourceRange(file: file.id, opening.content.lowerBound..<line.content.upperBound)
        return collector.finished(at: range, body: line.next..<file.bytes.count)
      }
      if !collector.isFull { collector.take(line) }
    }
    return unclosed(file, opening: opening)
  }

  /// The entries of a fenced block, which are written like front matter; `lines` are its lines without their line ends.
  func entries(of lines: [SourceRange], in file: SourceFile) -> Diagnosed<[FrontMatter.Entry]> {
    let start = lines.first.map { Int($0.lower) } ?? 0
    var collector = EntryCollector(file: file, start: start)
    for line in lines where !collector.isFull {
      collector.take(SourceLine(content: line.offsets.clamped(to: 0..<file.bytes.count), next: Int(line.upper)))
    }
    let reading = collector.finished(at: lines.first ?? file.range.start, body: 0..<0)
    return Diagnosed(reading.value.frontMatter?.entries ?? [], reading.diagnostics)
  }

  /// Reads front matter that has no end up to where the text seems to begin, so that both are still looked at.
  private func unclosed(_ file: SourceFile, opening: SourceLine) -> Diagnosed<Reading> {
    var collector = EntryCollector(file: file, start: opening.content.lowerBound)
    var last = opening
    var isAfterBlank = false
    for line in SourceLineScanner(file, in: opening.next..<file.bytes.count) {
      let shape = LineShape(of: line, in: file)
      if file.seemsText(shape, isAfterBlank: isAfterBlank) || collector.isFull { break }
      collector.take(line)
      isAfterBlank = shape == .blank
      if !isAfterBlank { last = line }
    }
    let isWithoutLineEnd = last.content.upperBound == last.next
    let mend = Diagnostic.Edit(
      SourceRange(file: file.id, last.next..<last.next), isWithoutLineEnd ? "\n---\n" : "---\n")
    let notClosed = Diagnostic(
      .frontMatterNotClosed, at: SourceRange(file: file.id, file.trimmed(opening.content)),
      "The front matter is not closed",
      explanation:
        "It begins with the line `---` and ends with another. Write `---` alone on a line below the last key.",
      suggestions: [.init("Close it below the last key", edits: [mend])])
    let range = SourceRange(file: file.id, opening.content.lowerBound..<last.content.upperBound)
    var reading = collector.finished(at: range, body: last.next..<file.bytes.count)
    reading.diagnostics.insert(notClosed, at: 0)
    return reading
  }
}

extension SourceFile {
  /// Whether a line below an opening `---` that nothing closes is rather the beginning of the text.
  fileprivate func seemsText(_ shape: LineShape, isAfterBlank: Bool) -> Bool {
    switch shape {
    case .blank, .indented: false
    case .comment, .item: isAfterBlank
    case .entry(let key, _): isAfterBlank && containsSpace(key)
    case .other: true
    }
  }
}
