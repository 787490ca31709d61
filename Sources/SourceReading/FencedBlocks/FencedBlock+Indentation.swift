import InspectionModel

extension FencedBlock {
  /// The block with the lines below one of `keys` that its author forgot to indent, which are reported once for each key:
  /// those up to the next of the `known` keys, where nothing else stands behind the key.
  func takingLines(below keys: [String], known: [String]) -> FencedBlock {
    var taken: [FrontMatter.Entry] = []
    var told: [Diagnostic] = []
    var open: (key: FrontMatter.Entry, lines: [Located<String>])?
    func close() {
      guard let (key, lines) = open else { return }
      taken.append(FrontMatter.Entry(key: key.key, rest: key.rest, block: lines))
      if let first = lines.first { told.append(.notIndented(first, below: key.key.value, lines: lines)) }
      open = nil
    }
    for entry in entries {
      if !known.contains(entry.key.value), open != nil {
        open?.lines += [source.located(entry.key.range.through(entry.rest.range).offsets)] + entry.block
      } else {
        close()
        let isEmpty = entry.rest.value.isEmpty && entry.contentLines.isEmpty
        if isEmpty, keys.contains(entry.key.value) { open = (entry, []) } else { taken.append(entry) }
      }
    }
    close()
    return FencedBlock(
      entries: taken, origin: origin, range: range, source: source, diagnostics: diagnostics + told)
  }
}

extension Diagnostic {
  fileprivate static func notIndented(
    _ first: Located<String>, below key: String, lines: [Located<String>]
  ) -> Diagnostic {
    Diagnostic(
      .malformedYAML, at: first.range, "The lines below '\(key)' are not indented",
      explanation: "A line that belongs to a key stands below it, and begins with two spaces.",
      suggestions: [
        .init("Indent them by two spaces", edits: lines.map { .init($0.range.start, "  ") }, isSafe: true)
      ])
  }
}
