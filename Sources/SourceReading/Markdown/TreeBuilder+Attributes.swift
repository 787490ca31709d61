import InspectionModel

extension TreeBuilder {
  /// Takes the attributes off the end of running text, and `{-}` off the beginning of a paragraph too.
  mutating func takeAttributes(from text: inout [Inline], inParagraph: Bool) -> Attributes? {
    guard !looseAttributes.isEmpty else { return nil }
    var found: Attributes?
    while text.count > 1 || !inParagraph, let range = takeLast(from: &text) {
      let attributes = self.attributes(in: range)
      found = found.map { merged($0, into: attributes) } ?? attributes
    }
    if inParagraph, text.count > 1, let range = takeFirst(from: &text) {
      let attributes = self.attributes(in: range)
      found = found.map { merged(attributes, into: $0) } ?? attributes
    }
    return found
  }

  /// Attributes that stand alone are left, and told of as misplaced.
  private mutating func takeLast(from text: inout [Inline]) -> Range<Int>? {
    guard let last = text.last, let range = takeLoose(last) else { return nil }
    text.removeLast()
    while let before = text.last {
      if before.isBreak {
        text.removeLast()
        continue
      }
      guard case .text(let words) = before.kind, words.utf8.last?.isBlank == true else { break }
      text.removeLast()
      let blanks = words.utf8.reversed().prefix { $0.isBlank }.count
      guard blanks < words.utf8.count else { continue }
      var kept = before.range
      kept.upper -= UInt32(blanks)
      text.append(Inline(.text(String(Substring(words.utf8.dropLast(blanks)))), at: kept))
    }
    return range
  }

  /// `{-}` at the beginning.
  private mutating func takeFirst(from text: inout [Inline]) -> Range<Int>? {
    guard let first = text.first, case .text("{-}") = first.kind, let range = takeLoose(first) else { return nil }
    text.removeFirst()
    while let next = text.first {
      if next.isBreak {
        text.removeFirst()
        continue
      }
      guard case .text(let words) = next.kind, words.utf8.first?.isBlank == true else { break }
      text.removeFirst()
      let rest = words.utf8.drop { $0.isBlank }
      guard !rest.isEmpty else { continue }
      var kept = next.range
      kept.lower += UInt32(words.utf8.count - rest.count)
      text.insert(Inline(.text(String(Substring(rest))), at: kept), at: 0)
      break
    }
    return range
  }

  /// Where the attributes stand that an inline is, which are then no longer loose.
  private mutating func takeLoose(_ inline: Inline) -> Range<Int>? {
    guard case .text = inline.kind else { return nil }
    let range = places.offsets(of: inline.range)
    let index = mask.firstEntry(endingAfter: range.lowerBound)
    guard index < mask.entries.count, mask.entries[index].range == range else { return nil }
    return looseAttributes.remove(index).map { mask.entries[$0].range }
  }

  private mutating func attributes(in range: Range<Int>) -> Attributes {
    var result = Attributes(range: places[range])
    var syntax = AttributeSyntax(range, in: source)
    do throws(AttributeSyntax.Fault) {
      try syntax.read()
    } catch {
      report(error, in: range)
    }
    for piece in syntax.pieces {
      switch piece {
      case .label(let label): result.label = Located(source.string(label), at: places[label])
      case .unnumbered: result.isUnnumbered = true
      case .value(let key, let text):
        result.values.append(
          Attributes.Value(
            key: Located(source.string(key), at: places[key]), text: Located(source.string(text), at: places[text])))
      }
    }
    return result
  }

  private mutating func merged(_ later: Attributes, into earlier: Attributes) -> Attributes {
    var result = earlier
    if let label = later.label {
      if result.label == nil {
        result.label = label
      } else {
        report(
          AttributeSyntax.Fault(kind: .twoLabels, range: places.offsets(of: label.range)),
          in: places.offsets(of: later.range))
      }
    }
    for value in later.values where !result.values.contains(where: { $0.key.value == value.key.value }) {
      result.values.append(value)
    }
    result.isUnnumbered = result.isUnnumbered || later.isUnnumbered
    if earlier.range.upper <= later.range.lower { result.range = earlier.range.through(later.range) }
    return result
  }

  private mutating func report(_ fault: AttributeSyntax.Fault, in range: Range<Int>) {
    let written = source.string(fault.range)
    var suggestions: [Diagnostic.Suggestion] = []
    let explanation: String
    switch fault.kind {
    case .label:
      explanation = "A label is a letter, then letters, digits, `.`, `_` and `-`, as in `{#first-visit}`."
    case .key:
      explanation = "Write `{#label key=\"value\"}`: one label, then keys with their values, a space between each."
    case .missingQuotes, .openQuotes:
      explanation = "A value stands between straight quotation marks: `{#label key=\"value\"}`."
      let value = String(written.unicodeScalars.filter { !Self.quotationMarks.contains($0) })
      if fault.kind == .missingQuotes, !value.isEmpty {
        suggestions = [
          Diagnostic.Suggestion("Write `\"\(value)\"`", edits: [edit(fault.range, "\"\(value)\"")])
        ]
      }
    case .empty: explanation = "Nothing stands between the braces. Write a label, as in `{#first-visit}`."
    case .twoLabels: explanation = "One thing has one label. Take one of them away."
    case .sameKey: explanation = "A key can be given once. Put all values between its one pair of quotation marks."
    }
    report(
      .malformedAttributes, at: fault.range.isEmpty ? range : fault.range,
      "Attributes must read `{#label key=\"value\"}`",
      explanation: explanation, suggestions: suggestions)
  }

  private static var quotationMarks: [Unicode.Scalar] { ["\"", "'", "“", "”", "‘", "’", "„", "«", "»"] }

  /// Attributes that stand where nothing can take them.
  mutating func reportLooseAttributes() {
    for index in looseAttributes.sorted() {
      let range = mask.entries[index].range
      report(
        .misplacedAttributes, at: range, "Attributes must stand at the end of what they belong to",
        explanation:
          "Put `\(Self.shortened(source.string(range)))` at the very end of the paragraph, the item's first "
          + "paragraph, the heading, the caption or the box title; or write `\\{` if the braces are to be printed.")
    }
    looseAttributes = []
  }

  /// Text for a message, cut where a line would grow too long.
  static func shortened(_ text: String) -> String {
    text.count > 60 ? text.prefix(60) + "…" : text
  }
}
