import ReportAssembly
import ReportCharts

/// Writes blocks as CommonMark with pipe tables; charts as text.
struct MarkdownBlocks: Sendable {
  let inlines: MarkdownInlines
  let words: PageWords

  /// A sequence of pieces, without a line end behind the last.
  func write(_ pieces: [MarkdownPiece]) -> String {
    var marks = ListMarks.first
    let chunks = pieces.flatMap { piece -> [String] in
      switch piece {
      case .blocks(let blocks, let level):
        var levels = HeadingLevels(under: level)
        return self.chunks(blocks, levels: &levels, marks: &marks)
      case .heading(let level, let text):
        marks = .first
        return [heading(level: level, text)]
      case .footnote(let note):
        marks = .first
        return [footnote(note)]
      case .rule:
        marks = .first
        return ["---"]
      }
    }
    return chunks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The blocks that stand under a heading of `level`, without a line end behind the last.
  func write(_ blocks: [ReportBlock], under level: Int) -> String {
    var levels = HeadingLevels(under: level)
    var marks = ListMarks.first
    return chunks(blocks, levels: &levels, marks: &marks).joined(separator: "\n\n")
  }

  /// One text for each block that prints. `marks` are those of the next list: two lists behind each other are one, unless
  /// their marks differ.
  private func chunks(_ blocks: [ReportBlock], levels: inout HeadingLevels, marks: inout ListMarks) -> [String] {
    var chunks: [String] = []
    for block in blocks {
      if case .list(let start, let isTight, let items) = block.kind {
        chunks.append(list(items, start: start, isTight: isTight, marks: marks, under: levels.base))
        marks.swap()
      } else {
        let chunk = write(block, levels: &levels)
        if !chunk.isEmpty { marks = .first }
        chunks.append(chunk)
      }
    }
    return chunks.filter { !$0.isEmpty }
  }

  private func write(_ block: ReportBlock, levels: inout HeadingLevels) -> String {
    switch block.kind {
    case .paragraph(let text): inlines.lines(text)
    case .heading(let depth, let text): heading(level: levels.level(ofDepth: depth), text)
    case .list(let start, let isTight, let items):
      list(items, start: start, isTight: isTight, marks: .first, under: levels.base)
    case .quotation(let inner, let attribution): quotation(inner, attribution: attribution, under: levels.base)
    case .box(_, let label, let title, let inner): box(label: label, title: title, inner, under: levels.base)
    case .table(let table): self.table(table)
    case .chart(let chart): self.chart(chart)
    case .code(let text): Self.fenced(text)
    }
  }

  /// A heading on one line; nothing when there is no text.
  private func heading(level: Int, _ text: [ReportInline]) -> String {
    var line = inlines.line(text)
    if line.utf8.last == UInt8(ascii: "#") {
      line.unicodeScalars.removeLast()
      line += "\\#"
    }
    return line.isEmpty ? "" : String(repeating: "#", count: level) + " " + line
  }

  private func quotation(_ blocks: [ReportBlock], attribution: [ReportInline]?, under level: Int) -> String {
    let said = attribution.map { inlines.lines([.text("\u{2014} ")] + $0) }
    return [write(blocks, under: level), said ?? ""].filter { !$0.isEmpty }.joined(separator: "\n\n").prefixed(by: "> ")
  }

  private func box(label: String?, title: [ReportInline], _ blocks: [ReportBlock], under level: Int) -> String {
    let head = [label.map { inlines.lines([.text($0)]) } ?? "", title.isEmpty ? "" : strong(title)]
    return (head + [write(blocks, under: level)]).filter { !$0.isEmpty }.joined(separator: "\n\n").prefixed(by: "> ")
  }

  private func footnote(_ note: ReportFootnote) -> String {
    "[^\(inlines.footnotes.name(of: note.anchor))]: " + write(note.blocks, under: 2).indented(by: 4)
  }

  /// A block of code, inside a fence that is longer than any in it.
  static func fenced(_ text: String) -> String {
    let fence = String(repeating: "`", count: max(3, text.longestRun(of: "`") + 1))
    return "\(fence)\n\(text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n")\(fence)"
  }
}

extension MarkdownBlocks {
  /// Which of the two signs marks the items of a list.
  struct ListMarks: Hashable {
    let bullet: String
    let delimiter: String

    static let first = ListMarks(bullet: "-", delimiter: ".")
    static let second = ListMarks(bullet: "*", delimiter: ")")

    mutating func swap() { self = self == .first ? .second : .first }
  }

  private func list(_ items: [[ReportBlock]], start: Int?, isTight: Bool, marks: ListMarks, under level: Int) -> String
  {
    let written = items.enumerated().map { index, item -> String in
      let content = isTight ? tight(item, under: level) : write(item, under: level)
      return Self.item(content, mark: start.map { "\($0 + index)\(marks.delimiter)" } ?? marks.bullet)
    }
    return written.joined(separator: isTight ? "\n" : "\n\n")
  }

  /// An item's blocks without empty lines, where one can follow the other without.
  private func tight(_ blocks: [ReportBlock], under level: Int) -> String {
    guard blocks.count == 2, case .paragraph = blocks[0].kind, case .list(let start, true, _) = blocks[1].kind,
      start == nil || start == 1
    else { return write(blocks, under: level) }
    return blocks.map { write([$0], under: level) }.joined(separator: "\n")
  }

  /// An item of a list with its mark; further lines stand under its text.
  private static func item(_ content: String, mark: String) -> String {
    content.isEmpty ? mark : "\(mark) " + content.indented(by: mark.utf8.count + 1)
  }
}

extension String {
  /// Every line behind `prefix`; empty ones behind what is left of it without its spaces.
  func prefixed(by prefix: String) -> String {
    let bare = String(prefix.unicodeScalars.prefix { $0 != " " })
    return lines.map { $0.isEmpty ? bare : prefix + $0 }.joined(separator: "\n")
  }

  /// Every line but the first behind so many spaces, and empty ones as they are.
  func indented(by spaces: Int) -> String {
    let lines = lines
    guard lines.count > 1, let first = lines.first else { return self }
    let indentation = String(repeating: " ", count: spaces)
    return lines.dropFirst().reduce(into: String(first)) { $0 += $1.isEmpty ? "\n" : "\n" + indentation + $1 }
  }

  /// Split by bytes: a line end with a combining mark behind it is another character.
  private var lines: [Substring] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
  }
}
