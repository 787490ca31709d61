import InspectionModel

extension ListItem {
  /// Whether it says anything.
  var hasContent: Bool { blocks.contains(where: \.hasContent) }
}

extension Block {
  /// Whether a reader would see anything of it.
  var hasContent: Bool {
    switch kind {
    case .paragraph(let inlines): inlines.hasContent
    case .comment: false
    case .quote(let blocks): blocks.contains(where: \.hasContent)
    case .list(let list): list.items.contains(where: \.hasContent)
    case .heading, .box, .code, .table, .chart, .thematicBreak, .html, .footnoteDefinition: true
    }
  }
}

extension Block {
  /// Whether it prints where it stands.
  var isPrinted: Bool {
    switch kind {
    case .comment, .footnoteDefinition: false
    case .paragraph, .heading, .list, .quote, .box, .code, .table, .chart, .thematicBreak, .html: true
    }
  }
}

extension [Inline] {
  /// Whether there is more than white space.
  var hasContent: Bool {
    contains { inline in
      switch inline.kind {
      case .text(let text), .substituted(let text): text.hasWords
      case .softBreak, .lineBreak: false
      case .emphasis(let inner), .strong(let inner): inner.hasContent
      case .placeholder, .footnote, .code, .link, .reference, .image, .html: true
      }
    }
  }
}

extension String {
  /// Whether there is more than spaces, tabs and line ends.
  fileprivate var hasWords: Bool {
    utf8.contains { $0 != 0x20 && !(0x09...0x0D).contains($0) }
  }
}

extension SourceDocument {
  /// The blocks that print where they stand: without comments and the definitions of footnotes.
  var printedBlocks: [Block] { blocks.filter(\.isPrinted) }

  /// The place just before the first byte of the file.
  var start: SourceRange { SourceRange(file: file, 0..<0) }
}
