import InspectionModel

extension Kind<Wording> {
  /// Words in English; or a mapping of `en`, `cy` … to words; or, in either place, of `one`, `other` … to words.
  static let wording = Kind("text", schema: .definition(.wording)) { written, name in
    guard case .node(let node) = written, let pairs = node.pairs, !pairs.contains(where: \.isPlural) else {
      let forms = Kind<[PluralForm: String]>.pluralForms.read(written, name)
      return Diagnosed(forms.value.map { Wording([.english: $0]) }, forms.diagnostics)
    }
    var languages: [Language: [PluralForm: String]] = [:]
    var diagnostics: [Diagnostic] = []
    for pair in pairs {
      guard pair.key.value.utf8.count == 2, pair.key.value.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
        diagnostics.append(.notALanguage(pair.key, name: name))
        continue
      }
      let forms = Kind<[PluralForm: String]>.pluralForms.read(.node(pair.value), "\(name) \(pair.key.value)")
      diagnostics += forms.diagnostics
      languages[Language(pair.key.value)] = forms.value
    }
    if languages[.english] == nil, diagnostics.isEmpty {
      diagnostics.append(
        .wrongKind(name, form: "text in English first", at: node.range, mend: "Add `en: ` and the words."))
    }
    return Diagnosed(diagnostics.isEmpty ? Wording(languages) : nil, diagnostics)
  }
}

extension Kind<[PluralForm: String]> {
  /// Words for every count, or a mapping of the classes of plural to words, among them `other`.
  static let pluralForms = Kind("text", schema: .definition(.plurals)) { written, name in
    if let text = written.plainText { return Diagnosed([.other: text.value]) }
    guard case .node(let node) = written, let pairs = node.pairs else {
      return Diagnosed(nil, [.wrongKind(name, form: "text", at: written.range)])
    }
    var forms: [PluralForm: String] = [:]
    var diagnostics: [Diagnostic] = []
    for pair in pairs {
      if let form = PluralForm(rawValue: pair.key.value), let text = pair.value.text {
        forms[form] = text.value
      } else if PluralForm(rawValue: pair.key.value) != nil {
        diagnostics.append(.wrongKind("\(name) \(pair.key.value)", form: "text", at: pair.value.range))
      } else {
        diagnostics.append(
          .unknown(
            .unknownKey, pair.key, "There is no class of plural '\(pair.key.value.shortened)'",
            known: PluralForm.allCases.map(\.rawValue), listing: "The classes are"))
      }
    }
    if forms[.other] == nil, diagnostics.isEmpty {
      diagnostics.append(
        .wrongKind(name, form: "text with the form `other`", at: node.range, mend: "Add `other: ` and the words."))
    }
    return Diagnosed(diagnostics.isEmpty ? forms : nil, diagnostics)
  }
}

extension Kind<String> {
  /// A name in the programme's files, from which labels and anchors are made.
  static let id = Kind.text(
    "an id of letters, digits, points and hyphens", schema: .definition(.id)
  ) { text, name in
    let isID = (1...60).contains(text.value.utf8.count) && text.value.utf8.allSatisfy(\.isIDByte)
    return isID
      ? Diagnosed(text.value)
      : Diagnosed(nil, [.wrongKind(name, form: "an id of letters, digits, points and hyphens", at: text.range)])
  }

  /// A file or folder of the inspection, by its path there.
  static let path = Kind.text(
    "a file of the inspection, such as `summary.md`",
    schema: .pattern("^(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9.-]+(/[A-Za-z0-9.-]+)*$")
  ) { text, name in
    let steps = text.value.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = steps.allSatisfy { $0 != ".." && $0 != "." && !$0.isEmpty && $0.utf8.allSatisfy(\.isIDByte) }
    return isInside
      ? Diagnosed(text.value)
      : Diagnosed(nil, [.wrongKind(name, form: "a path inside the inspection, such as `summary.md`", at: text.range)])
  }
}

extension Kind<[YAMLNode]> {
  /// A list of `what`, each of which looks as `schema` says.
  static func list(of what: String, _ schema: Schema) -> Kind {
    Kind("a list of \(what)", schema: .list(schema)) { written, name in
      guard case .node(let node) = written, let items = node.items else {
        return Diagnosed(nil, [.wrongKind(name, form: "a list of \(what)", at: written.range)])
      }
      return Diagnosed(items)
    }
  }
}

extension YAMLNode.Pair {
  fileprivate var isPlural: Bool { PluralForm(rawValue: key.value) != nil }
}

extension Diagnostic {
  fileprivate static func notALanguage(_ key: Located<String>, name: String) -> Diagnostic {
    Diagnostic(
      .unknownKey, at: key.range, "'\(key.value.shortened)' is neither a language nor a class of plural",
      explanation: "'\(name)' is text, or has the keys `en`, `cy` … or `one`, `other` …")
  }
}
