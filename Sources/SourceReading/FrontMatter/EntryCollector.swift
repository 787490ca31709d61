import InspectionModel

/// Gathers the lines of front matter into entries, and reports the lines that are none.
struct EntryCollector {
  private let file: SourceFile
  private let start: Int
  private var entries: [FrontMatter.Entry] = []
  private var key: Located<String>?
  private var rest: Located<String>?
  private var block: [Located<String>] = []
  private var blockLength = 0
  private var diagnostics: [Diagnostic] = []
  /// Whether a bound was passed, after which nothing more is taken.
  private(set) var isFull = false

  /// A collector for front matter of `file` that begins at byte `start`.
  init(file: SourceFile, start: Int) {
    self.file = file
    self.start = start
  }

  /// Takes the next line.
  mutating func take(_ line: SourceLine) {
    let shape = LineShape(of: line, in: file)
    guard fits(line, shape) else { return }
    switch shape {
    case .comment: break
    case .blank: block.append(file.located(line.content))
    case .indented where key == nil: report(indented: line)
    case .indented:
      block.append(file.located(line.content))
      blockLength = block.count
    case .entry(let key, let rest):
      closeEntry()
      self.key = file.located(key)
      self.rest = file.located(rest.isEmpty ? line.content.upperBound..<line.content.upperBound : rest)
    case .item, .other: report(malformed: line)
    }
  }

  /// Everything that was taken.
  mutating func finished(at range: SourceRange, body: Range<Int>) -> Diagnosed<FrontMatterReader.Reading> {
    closeEntry()
    return Diagnosed(.init(frontMatter: FrontMatter(entries: entries, range: range), body: body), diagnostics)
  }

  private mutating func closeEntry() {
    if let key, let rest { entries.append(.init(key: key, rest: rest, block: Array(block.prefix(blockLength)))) }
    key = nil
    rest = nil
    block = []
    blockLength = 0
  }

  private mutating func fits(_ line: SourceLine, _ shape: LineShape) -> Bool {
    let bytes = line.content.upperBound - start
    let heads = entries.count + (key == nil ? 0 : 1) + diagnostics.count
    let isHead = shape != .blank && shape != .comment && (shape != .indented || key == nil)
    if bytes <= FrontMatterReader.mostBytes, !isHead || heads < FrontMatterReader.mostEntries { return true }
    isFull = true
    let bound =
      bytes > FrontMatterReader.mostBytes
      ? "\(FrontMatterReader.mostBytes / 1024) KiB" : "\(FrontMatterReader.mostEntries) keys"
    let place = SourceRange(
      file: file.id, line.content.lowerBound..<min(line.content.upperBound, line.content.lowerBound + 80))
    diagnostics.append(
      Diagnostic(
        .yamlTooLarge, at: place, "Front matter has at most \(bound)",
        explanation:
          "What follows here is not read. Is the closing line `---` missing, or is this another file's content?"))
    return false
  }

  private mutating func report(indented line: SourceLine) {
    let text = file.trimmed(line.content)
    let indentation = SourceRange(file: file.id, line.content.lowerBound..<text.lowerBound)
    diagnostics.append(
      Diagnostic(
        .malformedYAML, at: SourceRange(file: file.id, text), "The line is indented, but stands below no key",
        explanation: "An indented line belongs to the key above it. A key begins at the beginning of its line.",
        suggestions: [.init("Take the spaces before it away", edits: [.init(indentation, "")])]))
  }

  private mutating func report(malformed line: SourceLine) {
    let text = file.trimmed(line.content)
    var mends: [Diagnostic.Suggestion] = []
    if let space = file.endOfFirstWord(text) {
      let after = SourceRange(file: file.id, space..<space)
      let rest = file.trimmed(space..<text.upperBound)
      let line = "\(file.located(text.lowerBound..<space).value): \(file.located(rest).value)"
      if line.utf8.count <= 60 { mends.append(.init("Write `\(line)`", edits: [.init(after, ":")])) }
    }
    if let key {
      let beginning = SourceRange(file: file.id, text.lowerBound..<text.lowerBound)
      mends.append(
        .init("Indent it by two spaces, if it belongs to `\(key.value)`", edits: [.init(beginning, "  ")]))
    }
    diagnostics.append(
      Diagnostic(
        .malformedYAML, at: SourceRange(file: file.id, text), "The line is no `key: value`",
        explanation:
          "Each line between the `---` lines is `key: value`. Lines that belong to the key above are indented.",
        suggestions: mends))
  }
}

extension SourceFile {
  /// Where the first word of trimmed text ends, when it could be a key and other words follow.
  func endOfFirstWord(_ text: Range<Int>) -> Int? {
    guard let end = text.first(where: { bytes[$0] == 0x20 || bytes[$0] == 0x09 }), end > text.lowerBound else {
      return nil
    }
    let isKey = bytes[text.lowerBound..<end].allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
    }
    let isLetterFirst = bytes[text.lowerBound] != UInt8(ascii: "-")
    return isKey && isLetterFirst ? end : nil
  }
}
