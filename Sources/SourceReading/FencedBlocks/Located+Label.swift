import InspectionModel

extension Located<String> {
  /// The text, and the label in braces behind it: `Title {#label}`.
  var partedFromLabel: (text: Located<String>, label: (name: Located<String>, range: SourceRange)?) {
    guard value.hasSuffix("}"), let open = value.range(ofLast: "{#") else { return (self, nil) }
    let braces = slice(value[open...])
    return (slice(value[..<open]).trimmed, (braces.slice(braces.value.dropFirst(2).dropLast()), braces.range))
  }
}

extension String {
  /// Where `text` last begins in this text.
  func range(ofLast text: String) -> Index? {
    indices.last { self[$0...].hasPrefix(text) }
  }
}

extension Diagnostic {
  /// A column that the file named there does not have.
  static func unknownColumn(
    _ name: Located<String>, of file: Located<String>, known: [Located<String>]
  ) -> Diagnostic {
    .unknown(
      .unknownKey, name, "'\(file.value.shortened)' has no column '\(name.value.shortened)'",
      known: known.map(\.value), listing: "Its columns are")
  }
}
