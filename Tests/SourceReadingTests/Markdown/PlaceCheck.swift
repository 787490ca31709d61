import InspectionModel

@testable import SourceReading

/// Walks a tree and collects what is wrong with its places.
struct PlaceCheck {
  private let file: SourceFile
  private(set) var faults: [String] = []
  private(set) var texts = 0
  private var last: UInt32 = 0

  init(_ file: SourceFile) { self.file = file }

  /// What is wrong with the places of a text's tree.
  static func faults(in text: String, as dialect: Dialect) -> (faults: [String], texts: Int) {
    let file = SourceFile(id: FileID(3), path: "text.md", bytes: Array(text.utf8))
    var check = PlaceCheck(file)
    let reader = MarkdownReader(dialect: dialect)
    let places = Places(file: file.id, base: 0, fixed: nil)
    let (blocks, misalignments) = reader.withBuilder(for: file.bytes, places: places) { builder in
      let blocks = builder.document()
      return (blocks, builder.misalignments)
    }.value
    if misalignments > 0 { check.faults.append("\(misalignments) misalignments") }
    check.walk(blocks, within: file.range)
    return (check.faults, check.texts)
  }

  private mutating func expect(_ condition: Bool, _ fault: String, at range: SourceRange) {
    if !condition { faults.append("\(fault) at \(range.lower)..<\(range.upper)") }
  }

  private mutating func enter(_ range: SourceRange, within outer: SourceRange, _ name: String) {
    expect(range.file == file.id, "other file", at: range)
    expect(
      range.lower >= outer.lower && range.upper <= outer.upper, "\(name) outside \(outer.lower)..<\(outer.upper)",
      at: range)
    expect(range.lower >= last, "\(name) runs back behind \(last)", at: range)
    last = max(last, range.lower)
  }

  private mutating func leave(_ range: SourceRange) { last = max(last, range.upper) }

  private mutating func walk(_ blocks: [Block], within outer: SourceRange) {
    for block in blocks {
      enter(block.range, within: outer, "block")
      walk(block)
      leave(block.range)
    }
  }

  private mutating func walk(_ block: Block) {
    switch block.kind {
    case .paragraph(let text), .heading(_, let text): walk(text, within: block.range)
    case .quote(let blocks): walk(blocks, within: block.range)
    case .list(let list):
      for item in list.items {
        enter(item.range, within: block.range, "item")
        walk(item.blocks, within: item.range)
        leave(item.range)
      }
    case .box(let box):
      expect(file.text(in: box.kind.range) == box.kind.value, "kind of box", at: box.kind.range)
      walk(box.title, within: block.range)
      walk(box.blocks, within: block.range)
    case .table(let table): walk(table, within: block.range)
    case .footnoteDefinition(let name, let blocks):
      expect(file.text(in: name.range) == name.value, "name of a footnote", at: name.range)
      walk(blocks, within: block.range)
    case .code(let code):
      let count = code.text.utf8.count { $0 == 0x0A }
      expect(code.lines.count == count, "\(code.lines.count) lines of \(count)", at: block.range)
      for line in code.lines { enter(line, within: block.range, "line of code") }
      let text = code.lines.map { file.text(in: $0) + "\n" }.joined()
      let isExact = !code.text.contains("\u{FFFD}") && !file.bytes.contains(0x09)
      if isExact { expect(text == code.text, "code \(code.text.debugDescription)", at: block.range) }
    case .chart, .thematicBreak, .html, .comment: break
    }
  }

  private mutating func walk(_ table: Table, within outer: SourceRange) {
    if let caption = table.caption { walk(caption, within: outer) }
    // in a head of two rows, the cells of the second stand between those of the first
    for row in table.head {
      for cell in row { expect(cell.cell.range.lower >= outer.lower, "head cell", at: cell.cell.range) }
      last = row.first?.cell.range.lower ?? last
      for cell in row { walk(cell.cell.content, within: cell.cell.range) }
    }
    for row in table.rows {
      expect(row.cells.count == table.alignments.count, "row of \(row.cells.count) cells", at: outer)
      for cell in row.cells {
        enter(cell.range, within: outer, "cell")
        walk(cell.content, within: cell.range)
      }
    }
    // notes and sources are kept apart, and may be mixed
    for note in table.notes + [table.source ?? []] {
      last = note.first?.range.lower ?? last
      walk(note, within: outer)
    }
  }

  private mutating func walk(_ text: [Inline], within outer: SourceRange) {
    for inline in text {
      enter(inline.range, within: outer, "\(inline.kind)")
      switch inline.kind {
      case .text(let text):
        texts += 1
        expect(file.text(in: inline.range) == text, "text \(text.debugDescription)", at: inline.range)
      case .placeholder(let inner):
        expect(file.text(in: inline.range) == "{{\(inner)}}", "placeholder \(inner)", at: inline.range)
      case .footnote(let name):
        expect(file.text(in: inline.range) == "[^\(name)]", "footnote \(name)", at: inline.range)
      case .substituted:
        expect(inline.range.upper > inline.range.lower, "empty substitution", at: inline.range)
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .image(_, _, let inner):
        walk(inner, within: inline.range)
      case .reference(_, let inner):
        walk(inner, within: inline.range)
      case .code(let code):
        let source = file.text(in: inline.range)
        expect(source.hasPrefix("`") && source.hasSuffix("`"), "code \(code)", at: inline.range)
      case .html(let html):
        expect(file.text(in: inline.range).hasPrefix("<"), "html \(html)", at: inline.range)
      case .softBreak, .lineBreak:
        expect(
          file.bytes[inline.range.offsets].contains { $0 == 0x0A || $0 == 0x0D }
            || inline.range.lower == inline.range.upper,
          "break without line end", at: inline.range)
      }
      leave(inline.range)
    }
  }
}
