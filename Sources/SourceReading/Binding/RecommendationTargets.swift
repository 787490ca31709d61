import InspectionModel

/// Reads the attribute `for` of a recommendation, which names the sections and criteria that it answers.
struct RecommendationTargets: Sendable {
  /// The key of the attribute.
  static let key = "for"

  /// `attributes` with the ids of `for` as the programme writes them, one space between two; reports those it has not.
  func checked(_ attributes: Attributes?, to binding: inout Binding) -> Attributes? {
    guard var attributes else { return nil }
    for index in attributes.values.indices where attributes.values[index].key.value == Self.key {
      let text = attributes.values[index].text
      let ids = text.words
      if ids.isEmpty { binding.report(.answersNothing(at: text.range)) }
      let nodes = ids.compactMap { node($0, to: &binding) }
      attributes.values[index].text.value = nodes.map(\.id.text).joined(separator: " ")
    }
    return attributes
  }

  private func node(_ id: Located<String>, to binding: inout Binding) -> ProgrammeNode? {
    if let node = binding.nodes.node(named: id.value) { return node }
    binding.report(
      .unknown(
        .unknownCriterion, id, "'\(id.value.shortened)' is no section or criterion",
        meant: NodeIndex.meant(by: id.value, among: binding.nodes.ids), known: binding.nodes.ids,
        listing: "The sections and criteria are"))
    return nil
  }
}

extension Located<String> {
  /// The words of the text, which stands verbatim at its place, split at white space and commas.
  var words: [Located<String>] {
    var offset = 0
    var words: [Located<String>] = []
    for piece in value.utf8.split(omittingEmptySubsequences: false, whereSeparator: \.dividesWords) {
      let lower = range.lower + UInt32(clamping: offset)
      if !piece.isEmpty {
        let place = SourceRange(file: range.file, lower: lower, upper: lower + UInt32(clamping: piece.count))
        words.append(Located(String(decoding: piece, as: UTF8.self), at: place))
      }
      offset += piece.count + 1
    }
    return words
  }
}

extension UInt8 {
  fileprivate var dividesWords: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: ",") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n")
  }
}

extension Diagnostic {
  fileprivate static func answersNothing(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownAttribute, at: range, "'for' names nothing",
      explanation: "Write the ids of sections and criteria with spaces between them, or take the key out.")
  }
}
