import InspectionModel

extension Kind<Bool> {
  /// `yes` or `no`.
  static let yesNo = Kind.text("`yes` or `no`", schema: .choice(["yes", "no"])) { text, name in
    switch text.value.lowercased() {
    case "yes": return Diagnosed(true)
    case "no": return Diagnosed(false)
    case "true", "y", "on": return Diagnosed(nil, [.notYesNo(name, text, meant: "yes")])
    case "false", "n", "off", "none": return Diagnosed(nil, [.notYesNo(name, text, meant: "no")])
    default: return Diagnosed(nil, [.notYesNo(name, text, meant: nil)])
    }
  }
}

extension Kind where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words of an enumeration, in any case of letters.
  static var oneOf: Kind { oneOf(Array(Value.allCases)) }

  /// One of some words of an enumeration, in any case of letters.
  static func oneOf(_ values: [Value]) -> Kind {
    let words = Kind<String>.oneOf(values.map(\.rawValue))
    return Kind(words.form, schema: words.schema) { written, name in
      let reading = words.read(written, name)
      return Diagnosed(reading.value.flatMap { Value(rawValue: $0) }, reading.diagnostics)
    }
  }
}

extension Kind<String> {
  /// One of `words`, in any case of letters; the value is the word as the list has it.
  static func oneOf(_ words: [String]) -> Kind {
    Kind.text("one of \(words.map { "`\($0)`" }.joined(separator: ", "))", schema: .choice(words)) { text, name in
      let given = text.value.lowercased()
      if let word = words.first(where: { $0.lowercased() == given }) { return Diagnosed(word) }
      return Diagnosed(
        nil,
        [
          .unknown(
            .wrongKind, text, "'\(name)' cannot be '\(text.value.shortened)'", known: words, listing: "It can be")
        ])
    }
  }
}

extension Diagnostic {
  fileprivate static func notYesNo(_ name: String, _ text: Located<String>, meant: String?) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: text.range, "'\(name)' is `yes` or `no`, not '\(text.value.shortened)'",
      suggestions: meant.map { [.init("Write `\($0)`", edits: [.init(text.range, $0)], isSafe: true)] } ?? [])
  }
}
