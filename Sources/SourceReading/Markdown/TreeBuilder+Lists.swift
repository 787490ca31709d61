import InspectionModel

extension TreeBuilder {
  /// A list, or what its items are when they are footnote definitions.
  mutating func appendList(_ node: CommonMarkNode, to result: inout [Block]) {
    var run = ItemRun()
    var next = node.firstChild
    while let item = next {
      next = item.next
      let lower = start(of: item)
      if let definition = mask.entry(at: lower), definition.kind == .definition {
        finish(&run, of: node, isMixed: true, to: &result)
        if let block = footnoteDefinition(item, marker: definition.range) { result.append(block) }
        run.isMixed = true
        continue
      }
      guard let (listItem, lastLine) = self.item(item) else { break }
      if run.items.isEmpty { run.firstLine = item.startLine }
      run.lastLine = lastLine
      run.items.append(listItem)
    }
    finish(&run, of: node, isMixed: run.isMixed, to: &result)
  }

  /// Items that follow each other in one list.
  private struct ItemRun {
    var items: [ListItem] = []
    var firstLine = 0
    var lastLine = 0
    /// Whether libcmark counts footnote definitions among the list's items.
    var isMixed = false
  }

  private mutating func finish(_ run: inout ItemRun, of node: CommonMarkNode, isMixed: Bool, to result: inout [Block]) {
    guard let first = run.items.first, let last = run.items.last else { return }
    // a blank line before a definition says nothing about the list before it
    let isTight = node.isTight || (isMixed && !span(run.firstLine, run.lastLine).contains { lines.isBlank($0) })
    let list = List(start: node.isOrdered ? node.listStart : nil, isTight: isTight, items: run.items)
    result.append(Block(.list(list), at: first.range.through(last.range)))
    run.items = []
  }

  private mutating func item(_ node: CommonMarkNode) -> (ListItem, lastLine: Int)? {
    let lower = start(of: node)
    var markEnd = lower + 1
    let inner = descend(at: span(lower, lower + 1)) { builder -> [Block] in
      markEnd = builder.containers.pushItem(line: node.startLine, mark: lower)
      builder.surroundings.items += 1
      defer {
        builder.containers.pop()
        builder.surroundings.items -= 1
      }
      return builder.blocks(of: node)
    }
    guard var blocks = inner else { return nil }
    if dialect == .report { checkFirstBlock(of: node, markEnd: markEnd) }
    var attributes: Attributes?
    if case .paragraph = blocks.first?.kind {
      attributes = blocks[0].attributes
      blocks[0].attributes = nil
    }
    let mark = places[span(lower, markEnd)]
    let range = blocks.last.map { mark.through($0.range) } ?? mark
    return (ListItem(blocks: blocks, attributes: attributes, range: range), lastLine(of: node))
  }

  /// The last line of an item that is not blank.
  private func lastLine(of node: CommonMarkNode) -> Int {
    var line = min(node.endLine, lines.count)
    while line > node.startLine, lines.isBlank(line) { line -= 1 }
    return line
  }

  /// `[^name]: …`: libcmark sees a list item, whose marker the mask wrote over it.
  private mutating func footnoteDefinition(_ node: CommonMarkNode, marker: Range<Int>) -> Block? {
    let inner = descend(at: marker) { builder -> [Block] in
      _ = builder.containers.pushItem(line: node.startLine, mark: marker.lowerBound)
      builder.surroundings.footnotes += 1
      builder.pendingDefinition = marker
      defer {
        builder.containers.pop()
        builder.surroundings.footnotes -= 1
        builder.pendingDefinition = nil
      }
      return builder.blocks(of: node)
    }
    guard let inner else { return nil }
    let nameRange = span(marker.lowerBound + 2, marker.upperBound - 2)
    let name = Located(source.string(nameRange), at: places[nameRange])
    let range = inner.last.map { places[marker].through($0.range) } ?? places[marker]
    return Block(.footnoteDefinition(name: name, inner), at: range)
  }
}
