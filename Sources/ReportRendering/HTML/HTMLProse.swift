import ReportAssembly

/// Writes running text, and what stands in it, as mark-up.
struct HTMLProse: Sendable {
  let templates: CheckedTemplates
  let words: PageWords

  /// The blocks that stand under a heading of `level`, which names what has no name of its own: `heading` is its id.
  func blocks(_ blocks: [ReportBlock], under level: Int, heading: String) -> HTML {
    var levels = HeadingLevels(under: level)
    return blocks.map { block($0, levels: &levels, heading: heading) }.joined()
  }

  private func block(_ block: ReportBlock, levels: inout HeadingLevels, heading: String) -> HTML {
    let id = Self.id(block.anchor)
    switch block.kind {
    case .paragraph(let text): return "<p\(id)>\(inlines(text))</p>\n"
    case .heading(let depth, let text):
      return Self.heading(level: levels.level(ofDepth: depth), id: id, inlines(text))
    case .list(let start, let isTight, let items):
      return list(items, start: start, isTight: isTight, id: id, level: levels.base, heading: heading)
    case .quotation(let inner, let attribution):
      return templates.render(
        QuotationPiece.shape,
        QuotationPiece(
          id: id, body: blocks(inner, under: levels.base, heading: heading),
          attribution: attribution.map { inlines($0) } ?? HTML()))
    case .box(let kind, let label, let title, let inner):
      return templates.render(
        BoxPiece.shape,
        BoxPiece(
          id: id, kind: kind, label: label, name: title.isEmpty ? label : title.plainText, title: inlines(title),
          body: blocks(inner, under: levels.base, heading: heading)))
    case .table(let table): return self.table(table, under: levels.base, heading: heading)
    case .chart(let chart): return self.chart(chart)
    case .code(let text): return "<pre\(id)><code>\(text)</code></pre>\n"
    }
  }

  private func list(
    _ items: [[ReportBlock]], start: Int?, isTight: Bool, id: HTML, level: Int, heading: String
  ) -> HTML {
    let content = items.map { item -> HTML in
      guard isTight, let first = item.first, case .paragraph(let text) = first.kind else {
        return "<li>\(blocks(item, under: level, heading: heading))</li>\n"
      }
      let rest = blocks(Array(item.dropFirst()), under: level, heading: heading)
      return "<li\(Self.id(first.anchor))>\(inlines(text))\(rest)</li>\n"
    }.joined()
    guard let start else { return "<ul\(id)>\n\(content)</ul>\n" }
    let from: HTML = start == 1 ? "" : " start=\"\(start)\""
    return "<ol\(id)\(from)>\n\(content)</ol>\n"
  }

  /// A heading of a level that only data knows.
  static func heading(level: Int, id: HTML, _ content: HTML) -> HTML {
    "<h\(level)\(id)>\(content)</h\(level)>\n"
  }

  /// The attribute that makes an element the target of references.
  static func id(_ anchor: Anchor?) -> HTML { anchor.map { " id=\"\($0.id)\"" } ?? "" }
}

/// A quotation.
private struct QuotationPiece {
  let id: HTML
  let body: HTML
  let attribution: HTML

  static let shape = TemplateShape<Self>(
    "quotation",
    [
      .html("id", "The `id` attribute, where something refers to it.", \.id),
      .html("body", "What was said.", \.body),
      .optionalHTML("attribution", "Who said it.", \.attribution),
    ])
}

/// A box.
private struct BoxPiece {
  let id: HTML
  let kind: String
  let label: String?
  let name: String?
  let title: HTML
  let body: HTML

  static let shape = TemplateShape<Self>(
    "box",
    [
      .html("id", "The `id` attribute, where something refers to it.", \.id),
      .text("kind", "The word after the colons.", \.kind),
      .optionalText("label", "What prints above the title.", \.label),
      .optionalText("name", "The title as text, or what prints above it.", \.name),
      .optionalHTML("title", "Its title.", \.title),
      .html("body", "What stands in it.", \.body),
    ])
}

extension ReportTemplates {
  /// The templates of what stands in running text.
  static var prose: [TemplateEntry] { [TemplateEntry(QuotationPiece.shape), TemplateEntry(BoxPiece.shape)] }
}
