import InspectionModel

extension ProseWriter {
  /// `{{criteria 1 2}}` alone in a paragraph: the criteria of these sections, under the section's title.
  func criteriaList(_ text: [Inline]) -> [ReportBlock]? {
    guard text.count == 1, case .placeholder(let words) = text[0].kind, case .criteria(let ids) = Placeholder(words)
    else { return nil }
    return ids.compactMap { programme.node(NodeID($0)) }.flatMap { section in
      [
        ReportBlock(.paragraph([.strong([entry(section)])])),
        ReportBlock(
          .list(start: nil, isTight: true, section.children.map { [ReportBlock(.paragraph([entry($0)]))] })),
      ]
    }
  }

  private func entry(_ node: ProgrammeNode) -> ReportInline {
    index.link(to: node.id, as: "\(node.id) \(node.title.text(in: language))")
  }

  /// A paragraph wholly in quotation marks, with who said it after a dash on the line below.
  mutating func quotation(_ text: [Inline]) -> ReportBlock.Kind? {
    guard let (quote, attribution) = Self.quotation(in: text) else { return nil }
    return .quotation([ReportBlock(.paragraph(inlines(quote)))], attribution: attribution.map { inlines($0) })
  }

  /// What was said, and who said it where that is told; nil for a paragraph that is not wholly a quotation.
  static func quotation(in text: [Inline]) -> (quote: [Inline], attribution: [Inline]?)? {
    var quote = text
    var attribution: [Inline]?
    if let line = text.lastIndex(where: { $0.kind == .softBreak || $0.kind == .lineBreak }) {
      let last = Array(text[(line + 1)...])
      if let said = Self.attribution(last) {
        attribution = said
        quote = Array(text[..<line])
      }
    }
    return isQuotation(quote.plainText) ? (quote, attribution) : nil
  }

  /// What stands after a dash at the beginning of a line, which may be typed as hyphens.
  private static func attribution(_ line: [Inline]) -> [Inline]? {
    guard let first = line.first else { return nil }
    switch first.kind {
    case .text(let text) where text.hasPrefix("\u{2014} ") || text.hasPrefix("\u{2013} "):
      return withoutStart(line, dash: 1)
    case .substituted("\u{2014}"), .substituted("\u{2013}"):
      return withoutStart(Array(line.dropFirst()), dash: 0)
    default: return nil
    }
  }

  /// The line without a dash and the spaces that its first text begins with.
  private static func withoutStart(_ line: [Inline], dash: Int) -> [Inline] {
    guard let first = line.first, case .text(let text) = first.kind else { return line }
    let rest = text.dropFirst(dash).drop { $0 == " " }
    let range = SourceRange(
      file: first.range.file, lower: first.range.upper - UInt32(rest.utf8.count), upper: first.range.upper)
    return [Inline(.text(String(rest)), at: range)] + line.dropFirst()
  }

  /// Whether a text opens with a quotation mark whose closing mark ends it, a full stop after it allowed.
  static func isQuotation(_ text: String) -> Bool {
    var rest = Substring(text)
    if rest.last == "." { rest.removeLast() }
    guard rest.count > 2, rest.first == "\u{201C}", rest.last == "\u{201D}" else { return false }
    return !rest.dropFirst().dropLast().contains { $0 == "\u{201C}" || $0 == "\u{201D}" }
  }
}

extension ListItem {
  /// Whether it is wholly a quotation, which is not counted among paragraphs.
  var isQuotation: Bool {
    guard blocks.count == 1, case .paragraph(let text) = blocks[0].kind else { return false }
    return ProseWriter.quotation(in: text) != nil
  }
}

/// How prose is read that is not assembled.
public enum ProseReading {
  /// Whether a paragraph is wholly in quotation marks, with or without who said it: somebody else speaks.
  public static func isQuotation(_ text: [Inline]) -> Bool { ProseWriter.quotation(in: text) != nil }
}
