import InspectionModel

/// Visits everything that stands in some blocks, in the order of the file and from the outside in.
///
/// The reader of Markdown bounds how deep blocks and inlines nest, and so how deep this goes.
struct ProseWalk {
  /// Called for every block.
  var block: (Block) -> Void = { _ in }
  /// Called for every item of a list.
  var item: (ListItem) -> Void = { _ in }
  /// Called for every inline.
  var inline: (Inline) -> Void = { _ in }

  /// Visits `blocks` and what stands in them.
  func visit(_ blocks: [Block]) {
    for block in blocks { visit(block) }
  }

  /// Visits `inlines` and what stands in them.
  func visit(_ inlines: [Inline]) {
    for inline in inlines {
      self.inline(inline)
      switch inline.kind {
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .reference(_, let inner),
        .image(_, _, let inner):
        visit(inner)
      case .text, .substituted, .placeholder, .footnote, .softBreak, .lineBreak, .code, .html: break
      }
    }
  }

  private func visit(_ block: Block) {
    self.block(block)
    switch block.kind {
    case .paragraph(let inlines), .heading(_, let inlines): visit(inlines)
    case .list(let list):
      for item in list.items {
        self.item(item)
        visit(item.blocks)
      }
    case .quote(let inner), .footnoteDefinition(_, let inner): visit(inner)
    case .box(let box):
      visit(box.title)
      visit(box.blocks)
    case .table(let table): visit(table)
    case .code, .thematicBreak, .html, .comment: break
    }
  }

  private func visit(_ table: Table) {
    if let caption = table.caption { visit(caption) }
    for row in table.head { for cell in row { visit(cell.cell.content) } }
    for row in table.rows { for cell in row.cells { visit(cell.content) } }
    for note in table.notes { visit(note) }
    if let source = table.source { visit(source) }
  }
}
