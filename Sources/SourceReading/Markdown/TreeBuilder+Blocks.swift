import InspectionModel

extension TreeBuilder {
  /// The blocks inside a document, quote or list item.
  mutating func blocks(of parent: CommonMarkNode) -> [Block] {
    var result: [Block] = []
    var previous: CommonMarkNode?
    var next = parent.firstChild
    while let node = next {
      next = node.next
      if dialect == .report, node.kind == .list { checkBeginning(of: node, after: previous) }
      append(node, to: &result)
      previous = node
    }
    return dialect == .report ? boxed(captioned(result)) : result
  }

  private mutating func append(_ node: CommonMarkNode, to result: inout [Block]) {
    switch node.kind {
    case .paragraph: appendParagraph(node, to: &result)
    case .heading: result.append(heading(node))
    case .list: appendList(node, to: &result)
    case .quote: appendQuote(node, to: &result)
    case .code: result.append(code(node))
    case .html: result.append(html(node))
    case .thematicBreak: result.append(thematicBreak(node))
    default: break
    }
  }

  /// Where a block's first byte stands, marker included.
  func start(of node: CommonMarkNode) -> Int {
    let line = lines.content(of: node.startLine)
    return min(line.lowerBound + node.startOffset, line.upperBound)
  }

  /// From a block's first byte to the end of a line, blanks left out.
  func extent(of node: CommonMarkNode, throughLine line: Int) -> Range<Int> {
    let lower = start(of: node)
    return span(lower, parsed.trimmed(lines.content(of: line)).upperBound)
  }

  private mutating func appendQuote(_ node: CommonMarkNode, to result: inout [Block]) {
    let lower = start(of: node)
    let inner = descend(at: span(lower, lower + 1)) { builder -> [Block] in
      builder.containers.pushQuote(line: node.startLine, mark: lower)
      builder.surroundings.quotes += 1
      defer {
        builder.containers.pop()
        builder.surroundings.quotes -= 1
      }
      return builder.blocks(of: node)
    }
    guard let inner else { return }
    let range = places[span(lower, lower + 1)]
    let block = Block(.quote(inner), at: inner.last.map { range.through($0.range) } ?? range)
    checkForBox(in: block, node: node)
    result.append(block)
  }

  private mutating func thematicBreak(_ node: CommonMarkNode) -> Block {
    let range = extent(of: node, throughLine: node.startLine)
    if parsed[range.lowerBound] == ASCII.hyphen { checkRule(at: range) }
    return Block(.thematicBreak, at: places[range])
  }
}
