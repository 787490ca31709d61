import InspectionModel
import SourceReading

/// A tree as a short text that a test can hold it to: `p(text emph(b) {{x}})`.
enum TreeText {
  static func of(_ blocks: [Block]) -> String { blocks.map(of).joined(separator: " ") }

  static func of(_ block: Block) -> String {
    let attributes = block.attributes.map { of($0) } ?? ""
    switch block.kind {
    case .paragraph(let text): return "p\(attributes)(\(of(text)))"
    case .heading(let level, let text): return "h\(level)\(attributes)(\(of(text)))"
    case .list(let list):
      let name = (list.start.map { "ol\($0)" } ?? "ul") + (list.isTight ? "" : " loose")
      return "\(name)("
        + list.items.map { "li\($0.attributes.map { of($0) } ?? "")(\(of($0.blocks)))" }.joined(separator: " ") + ")"
    case .quote(let blocks): return "quote(\(of(blocks)))"
    case .box(let box): return "box\(attributes) \(box.kind.value)[\(of(box.title))](\(of(box.blocks)))"
    case .code(let code): return "code \(code.info?.value ?? "-")(\(code.text.debugDescription))"
    case .table(let table): return of(table)
    case .chart(let chart): return "chart(\(chart.title.value))"
    case .thematicBreak: return "rule"
    case .html(let text): return "html(\(text))"
    case .comment: return "comment"
    case .footnoteDefinition(let name, let blocks): return "note \(name.value)(\(of(blocks)))"
    }
  }

  static func of(_ table: Table) -> String {
    var parts: [String] = []
    if let caption = table.caption {
      parts.append("caption\(table.captionAttributes.map { of($0) } ?? "")(\(of(caption)))")
    }
    parts.append(table.alignments.map { String($0.rawValue.prefix(1)) }.joined())
    for row in table.head {
      parts.append(
        "head("
          + row.map { of($0.cell.content) + ($0.columns > 1 || $0.rows > 1 ? ":\($0.columns)x\($0.rows)" : "") }
          .joined(separator: "|") + ")")
    }
    for row in table.rows {
      parts.append(
        (row.isHeading ? "heading(" : "row(") + row.cells.map { of($0.content) }.joined(separator: "|") + ")")
    }
    parts += table.notes.map { "note(\(of($0)))" }
    if let source = table.source { parts.append("source(\(of(source)))") }
    return "table(" + parts.joined(separator: " ") + ")"
  }

  static func of(_ text: [Inline]) -> String { text.map(of).joined() }

  static func of(_ inline: Inline) -> String {
    switch inline.kind {
    case .text(let text): text
    case .substituted(let text): "<\(text)>"
    case .placeholder(let text): "{{\(text)}}"
    case .footnote(let name): "[^\(name)]"
    case .softBreak: "/"
    case .lineBreak: "//"
    case .code(let code): "`\(code)`"
    case .emphasis(let inner): "em(\(of(inner)))"
    case .strong(let inner): "strong(\(of(inner)))"
    case .link(let url, _, let inner): "link \(url)(\(of(inner)))"
    case .reference(let label, let inner): "ref \(label.value)(\(of(inner)))"
    case .image(let url, _, let inner): "image \(url)(\(of(inner)))"
    case .html(let html): "html(\(html))"
    }
  }

  static func of(_ attributes: Attributes) -> String {
    let label = attributes.label.map { "#" + $0.value } ?? ""
    let values = attributes.values.map { " \($0.key.value)=\($0.text.value)" }.joined()
    return "{\(label)\(values)\(attributes.isUnnumbered ? "-" : "")}"
  }
}

/// The tree of a report's text, in short.
func tree(_ text: String) -> String { TreeText.of(read(text).value) }

/// What is said about a report's text: `id line:column text`, the text being what the range covers.
func said(_ text: String) -> [String] {
  let file = file(text)
  return MarkdownReader().read(file).diagnostics.map { diagnostic in
    guard let range = diagnostic.range else { return diagnostic.id.rawValue }
    let place = file.location(at: range.lower)
    return "\(diagnostic.id.rawValue) \(place.line):\(place.column) \(file.text(in: range))"
  }
}

/// A text after the first suggestion of each diagnostic about it was followed.
func mended(_ text: String) -> String {
  var bytes = Array(text.utf8)
  let edits = read(text).diagnostics.compactMap(\.suggestions.first).flatMap(\.edits)
  for edit in edits.sorted(by: { $0.range > $1.range }) {
    bytes.replaceSubrange(edit.range.offsets, with: Array(edit.replacement.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}
