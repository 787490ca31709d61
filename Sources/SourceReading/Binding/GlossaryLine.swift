import InspectionModel

/// One item of a glossary: `ACO: Assistant chief officer`, `ETE: Education, training and employment: work to …`, `CEO:`.
struct GlossaryLine: Sendable {
  /// What stands before the first colon.
  let term: Located<String>
  /// What the glossary says of it; nil when the item takes the term out.
  let entry: GlossaryEntry?

  /// The line of `item`; nil when it is not one paragraph with a colon after its first words.
  init?(_ item: ListItem) {
    guard item.blocks.count == 1, case .paragraph(let inlines)? = item.blocks.first?.kind,
      let (head, rest) = inlines.dividedAtColon(beforeFullStop: false)
    else { return nil }
    let name = head.plainText.trimmed
    guard !name.isEmpty, let range = head.range else { return nil }
    term = Located(name, at: range)
    let parts = rest.dividedAtColon(beforeFullStop: true)
    let expansion = (parts?.head ?? rest).plainText.trimmed
    if expansion.isEmpty {
      guard !rest.hasContent else { return nil }
      entry = nil
    } else {
      entry = GlossaryEntry(term: name, expansion: expansion, definition: parts?.rest, range: range)
    }
  }
}

extension [Inline] {
  /// What stands before and after the first colon that a space or the end of a line follows.
  ///
  /// With `beforeFullStop`, nil when a full stop that ends a sentence comes first. Colons inside mark-up do not divide.
  fileprivate func dividedAtColon(beforeFullStop: Bool) -> (head: [Inline], rest: [Inline])? {
    for (index, inline) in enumerated() {
      guard case .text(let text) = inline.kind else { continue }
      let endsLine = index + 1 == count || self[index + 1].isLineEnd
      guard let sign = text.firstDivision(stopsAtFullStop: beforeFullStop, endsLine: endsLine) else { continue }
      guard text[sign] == ":" else { return nil }
      let before = text[..<sign]
      let after = text[text.index(after: sign)...].drop { $0 == " " }
      var head = Array(self[..<index])
      if !before.isEmpty { head.append(inline.part(before, of: text)) }
      var rest = Array(self[(index + 1)...])
      if !after.isEmpty { rest.insert(inline.part(after, of: text), at: 0) }
      return (head, rest)
    }
    return nil
  }
}

extension String {
  /// The first colon, or full stop where it stops the search, that white space or the end follows.
  fileprivate func firstDivision(stopsAtFullStop: Bool, endsLine: Bool) -> Index? {
    indices.first { index in
      guard self[index] == ":" || (stopsAtFullStop && self[index] == ".") else { return false }
      let next = self.index(after: index)
      return next == endIndex ? endsLine : self[next].isWhitespace
    }
  }

}

extension Inline {
  fileprivate var isLineEnd: Bool {
    switch kind {
    case .softBreak, .lineBreak: true
    default: false
    }
  }

  /// The piece of a verbatim text that `piece` is, with its own place.
  fileprivate func part(_ piece: Substring, of text: String) -> Inline {
    let lower = range.lower + UInt32(text.utf8.distance(from: text.startIndex, to: piece.startIndex))
    let upper = lower + UInt32(piece.utf8.count)
    return Inline(.text(String(piece)), at: SourceRange(file: range.file, lower: lower, upper: upper))
  }
}
