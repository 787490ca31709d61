import InspectionModel

extension ListItem {
  /// The item without the `.` or `;` at the end of its words, which belongs to the list and is put there by the programme.
  ///
  /// Footnote marks may follow the sign. In an item that ends with a list, the last item of that list is meant.
  var withoutFinalPunctuation: ListItem {
    var item = self
    item.blocks = item.blocks.withoutFinalPunctuation
    return item
  }
}

extension [Block] {
  fileprivate var withoutFinalPunctuation: [Block] {
    var blocks = self
    guard var last = blocks.popLast() else { return self }
    switch last.kind {
    case .paragraph(let inlines): last.kind = .paragraph(inlines.withoutFinalPunctuation)
    case .list(var list):
      guard let item = list.items.popLast() else { return self }
      list.items.append(item.withoutFinalPunctuation)
      last.kind = .list(list)
    case .heading, .quote, .box, .code, .table, .chart, .thematicBreak, .html, .comment, .footnoteDefinition:
      return self
    }
    return blocks + [last]
  }
}

extension [Inline] {
  fileprivate var withoutFinalPunctuation: [Inline] {
    guard let index = lastIndex(where: { !$0.isFootnote }) else { return self }
    var inlines = self
    switch self[index].kind {
    case .text(let text):
      var rest = text[...]
      while rest.last == " " { rest.removeLast() }
      guard let sign = rest.popLast(), sign == "." || sign == ";" else { return self }
      if rest.isEmpty {
        inlines.remove(at: index)
      } else {
        inlines[index].kind = .text(String(rest))
        inlines[index].range.upper -= UInt32(text.utf8.count - rest.utf8.count)
      }
    case .emphasis(let inner): inlines[index].kind = .emphasis(inner.withoutFinalPunctuation)
    case .strong(let inner): inlines[index].kind = .strong(inner.withoutFinalPunctuation)
    case .substituted, .placeholder, .footnote, .softBreak, .lineBreak, .code, .link, .reference, .image, .html: break
    }
    return inlines
  }
}

extension Inline {
  fileprivate var isFootnote: Bool {
    if case .footnote = kind { true } else { false }
  }
}
