import CMark

/// A node of libcmark's tree, which lives as long as the call of `withTree(of:_:)` that made it.
struct CommonMarkNode {
  /// libcmark's own numbering (`cmark_node_type`).
  enum Kind: UInt32 {
    case none, document, quote, list, item, code, html, customBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, codeSpan, inlineHTML, customInline, emphasis, strong, link, image
  }

  private let pointer: OpaquePointer

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  /// Parses `bytes` with smart punctuation and hands the document's node to `body`; nil when libcmark made none.
  static func withTree<Result>(of bytes: ByteView, _ body: (CommonMarkNode) -> Result) -> Result? {
    let root = bytes.withCharacters { start, count in
      start.flatMap { cmark_parse_document($0, count, CMARK_OPT_SMART) }
    }
    guard let node = CommonMarkNode(root) else { return nil }
    defer { cmark_node_free(root) }
    return body(node)
  }

  var kind: Kind { Kind(rawValue: UInt32(cmark_node_get_type(pointer).rawValue)) ?? .none }
  var next: CommonMarkNode? { CommonMarkNode(cmark_node_next(pointer)) }
  var firstChild: CommonMarkNode? { CommonMarkNode(cmark_node_first_child(pointer)) }
  var lastChild: CommonMarkNode? { CommonMarkNode(cmark_node_last_child(pointer)) }

  /// The text, code or HTML that it holds.
  var literal: ByteView { ByteView(string: cmark_node_get_literal(pointer)) }
  /// The words after the fence of a code block.
  var info: ByteView { ByteView(string: cmark_node_get_fence_info(pointer)) }
  /// The destination of a link or image, decoded.
  var url: ByteView { ByteView(string: cmark_node_get_url(pointer)) }
  /// The title of a link or image, decoded.
  var title: ByteView { ByteView(string: cmark_node_get_title(pointer)) }

  /// From 1 to 6.
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// From 1; for blocks only: libcmark's places of inlines are wrong too often to be used.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// In bytes of the line, from 0.
  var startOffset: Int { max(0, Int(cmark_node_get_start_column(pointer)) - 1) }
  /// Right for paragraphs; for fenced code, HTML and underlined headings it may be a line too far.
  var endLine: Int { max(startLine, Int(cmark_node_get_end_line(pointer))) }
}
