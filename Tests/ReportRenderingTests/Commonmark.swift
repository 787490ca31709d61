import CMark
import TestSupport

/// What libcmark reads in a Markdown file, as text.
struct Commonmark {
  /// Every paragraph, in order.
  private(set) var paragraphs: [String] = []
  /// Every heading, with its level: "h2 Summary".
  private(set) var headings: [String] = []
  /// The first paragraph of every item of a list.
  private(set) var items: [String] = []

  init(_ source: String) {
    guard let root = cmark_parse_document(source, source.utf8.count, 0) else { return }
    defer { cmark_node_free(root) }
    let walk = cmark_iter_new(root)
    defer { cmark_iter_free(walk) }
    var text = ""
    while true {
      let event = cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(walk) else { continue }
      let type = cmark_node_get_type(node)
      let isLeafBlock = type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING
      if isLeafBlock, event == CMARK_EVENT_ENTER { text = "" }
      if type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE, let literal = cmark_node_get_literal(node) {
        text += String(cString: literal)
      }
      if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { text += " " }
      if isLeafBlock, event == CMARK_EVENT_EXIT { take(text, node, type) }
    }
  }

  private mutating func take(_ text: String, _ node: OpaquePointer, _ type: cmark_node_type) {
    let words = squeezed(text)
    if type == CMARK_NODE_HEADING {
      headings.append("h\(cmark_node_get_heading_level(node)) \(words)")
      return
    }
    paragraphs.append(words)
    let isFirst = cmark_node_previous(node) == nil
    if isFirst, let parent = cmark_node_parent(node), cmark_node_get_type(parent) == CMARK_NODE_ITEM {
      // Footnote marks are text to libcmark.
      items.append(
        words.split(separator: "[^").enumerated().map {
          $0.offset == 0 ? $0.element : $0.element.drop { $0 != "]" }.dropFirst()
        }.joined())
    }
  }
}
