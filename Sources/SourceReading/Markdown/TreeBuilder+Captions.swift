import InspectionModel

extension TreeBuilder {
  /// What a line below a table can be.
  enum NoteKind { case note, source }

  /// One note below a table.
  struct TableNote {
    let kind: NoteKind
    var text: [Inline]
  }

  /// Whether a note begins at a place of the text.
  func noteKind(at offset: Int) -> NoteKind? {
    if masked.holds("Note:", at: offset) { return .note }
    if masked.holds("Source:", at: offset) { return .source }
    return nil
  }

  /// Folds the caption above a table and the notes below it into the table.
  mutating func captioned(_ blocks: [Block]) -> [Block] {
    guard blocks.contains(where: { $0.isTable || isCaption($0) }) else { return blocks }
    var result: [Block] = []
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      index += 1
      guard case .table(var table) = block.kind else {
        result.append(block)
        continue
      }
      var range = block.range
      if let caption = result.last, isCaption(caption), case .paragraph(let text) = caption.kind {
        table.caption = dropping("Table:", from: text)
        table.captionAttributes = caption.attributes
        range = caption.range.through(range)
        result.removeLast()
      }
      while index < blocks.count, case .paragraph(let text) = blocks[index].kind, let notes = notes(in: text) {
        add(notes, to: &table)
        range = range.through(blocks[index].range)
        index += 1
      }
      result.append(Block(.table(table), at: range))
    }
    for block in result where isCaption(block) { reportCaption(block) }
    return result
  }

  private func isCaption(_ block: Block) -> Bool {
    guard case .paragraph(let text) = block.kind, case .text(let words) = text.first?.kind else { return false }
    return words.utf8.starts(with: "Table:".utf8)
  }

  private mutating func reportCaption(_ block: Block) {
    let range = places.offsets(of: block.range)
    report(
      .captionWithoutTable, at: range, "A table must stand below its caption",
      explanation: "Only a blank line may stand between `Table: …` and the table.")
  }

  /// The notes that a paragraph consists of, each beginning on a line of its own; nil when it is none.
  func notes(in text: [Inline]) -> [TableNote]? {
    guard let first = text.first, let kind = noteKind(of: first) else { return nil }
    var result = [TableNote(kind: kind, text: [])]
    for (index, inline) in text.enumerated() {
      if inline.isBreak, index + 1 < text.count, let kind = noteKind(of: text[index + 1]) {
        result.append(TableNote(kind: kind, text: []))
      } else {
        result[result.count - 1].text.append(inline)
      }
    }
    return result.map { note in
      TableNote(kind: note.kind, text: dropping(note.kind == .note ? "Note:" : "Source:", from: note.text))
    }
  }

  private func noteKind(of inline: Inline) -> NoteKind? {
    guard case .text(let words) = inline.kind else { return nil }
    if words.utf8.starts(with: "Note:".utf8) { return .note }
    return words.utf8.starts(with: "Source:".utf8) ? .source : nil
  }

  mutating func add(_ notes: [TableNote], to table: inout Table) {
    for note in notes {
      switch note.kind {
      case .note: table.notes.append(note.text)
      case .source:
        // a second source goes on where the first ends
        if table.source == nil { table.source = [] }
        if table.source?.isEmpty == false, let first = note.text.first {
          table.source?.append(Inline(.softBreak, at: first.range.start))
        }
        table.source?.append(contentsOf: note.text)
      }
    }
  }

  /// Running text without the word it begins with and the blanks after it.
  private func dropping(_ word: String, from text: [Inline]) -> [Inline] {
    guard let first = text.first, case .text(let words) = first.kind, words.utf8.starts(with: word.utf8) else {
      return text
    }
    let kept = words.utf8.dropFirst(word.utf8.count).drop { $0.isBlank }
    var rest = Array(text.dropFirst())
    if kept.isEmpty {
      while let next = rest.first, next.isBreak { rest.removeFirst() }
      return rest
    }
    var range = first.range
    range.lower = range.upper - UInt32(kept.count)
    return [Inline(.text(String(Substring(kept))), at: range)] + rest
  }
}

extension Block {
  fileprivate var isTable: Bool {
    if case .table = kind { return true }
    return false
  }
}

extension Inline {
  /// Whether a line ends here.
  var isBreak: Bool { kind == .softBreak || kind == .lineBreak }
}
