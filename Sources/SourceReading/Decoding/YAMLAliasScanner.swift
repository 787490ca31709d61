import InspectionModel

/// Finds an alias whose anchor stands in the same text, without parsing it.
///
/// It looks only at what precedes a sign, not at quotes: it misses no alias that a YAML parser would resolve, and could be
/// wrong only about prose that has both ` &word` and ` *word` with one word.
struct YAMLAliasScanner: Sendable {
  /// The first alias in `lines` that names an anchor.
  func firstAlias(in lines: [Located<String>]) -> SourceRange? {
    guard lines.contains(where: { $0.value.utf8.contains(UInt8(ascii: "*")) }) else { return nil }
    var anchors: Set<Substring> = []
    for line in lines {
      for name in names(after: "&", in: line.value) { anchors.insert(name) }
    }
    guard !anchors.isEmpty else { return nil }
    for line in lines {
      if let name = names(after: "*", in: line.value).first(where: { anchors.contains($0) }) {
        let place = line.slice(name).range
        return SourceRange(file: place.file, lower: place.lower - 1, upper: place.upper)
      }
    }
    return nil
  }

  private func names(after sign: Character, in text: String) -> [Substring] {
    guard let mark = sign.asciiValue else { return [] }
    var names: [Substring] = []
    var before = UInt8(ascii: " ")
    var index = text.utf8.startIndex
    while index < text.utf8.endIndex {
      let byte = text.utf8[index]
      let next = text.utf8.index(after: index)
      if byte == mark, " \t[]{},:-?\"'".utf8.contains(before) {
        let name = text[next...].prefix { !$0.isWhitespace && !",[]{}".contains($0) }
        if !name.isEmpty { names.append(name) }
      }
      before = byte
      index = next
    }
    return names
  }
}
