import InspectionModel

extension ProgrammeDecoder {
  /// A key that the programme adds to `inspection.md`.
  mutating func inspectionKey(_ node: YAMLNode) -> InspectionKey? {
    var keys = KeyDecoder(node, form: "a key", keys: AddedKeyKeys.all)
    let id = keys.read(AddedKeyKeys.id)
    let kind = keys.read(AddedKeyKeys.kind)?.value
    let isRequired = keys.read(AddedKeyKeys.isRequired)
    let written = keys.read(AddedKeyKeys.defaultValue)
    report(keys.diagnostics)
    guard let id, let kind else { return nil }
    if known.keys.contains(where: { $0.name == id.value }) {
      report(id.range, "The key '\(id.value)' is added twice")
      return nil
    }
    if InspectionKeys.all.contains(where: { $0.name == id.value }) {
      report(id.range, "Every inspection has a key '\(id.value)'", "Give the added key another name.")
      return nil
    }
    if Placeholder.words.contains(id.value) {
      report(
        id.range, "The key '\(id.value)' has the name of a word in double braces",
        Placeholder.words.listed(after: "These names are taken:"))
      return nil
    }
    if let written, isRequired?.value == true {
      report(written.range, "A key with a default is never missing", "Take `default:` out, or `required:`.")
    }
    let key = InspectionKey(
      name: id.value, kind: kind, isRequired: isRequired?.value ?? false,
      defaultValue: written.flatMap { defaultValue($0, of: kind) })
    known.keys.append(key)
    return key
  }

  /// What stands for a key that an inspection leaves out, as its kind has it.
  private mutating func defaultValue(_ written: Located<Wording>, of kind: InspectionKey.Kind) -> Wording? {
    guard kind != .text, let text = written.value.allTexts.first else { return written.value }
    let reading = Kind<String>.checked(kind)
      .read(.text(Located(text, at: written.range)), AddedKeyKeys.defaultValue.name)
    report(reading.diagnostics)
    return reading.value.map { Wording($0) }
  }

  /// The roles whose names the programme knows.
  mutating func roles(_ nodes: [YAMLNode]) -> [ProgrammeRole] {
    var roles: [ProgrammeRole] = []
    var ids: [String: SourceRange] = [:]
    var forms: [String: SourceRange] = [:]
    for node in nodes {
      var keys = KeyDecoder(node, form: "a role", keys: RoleKeys.all)
      let id = keys.read(RoleKeys.id)
      let label = keys.read(RoleKeys.label)
      report(keys.diagnostics)
      guard let id, let label, isNew(id, among: &ids) else { continue }
      if known.conditions.contains(id.value) {
        report(
          id.range, "The role '\(id.value)' has the name of something else that `when:` can ask for",
          "Give the role another id.")
        continue
      }
      for form in Set(label.value.allTexts.map(\.foldedForMatching)).sorted() {
        guard let first = forms.updateValue(label.range, forKey: form) else { continue }
        report([.labelGivenTwice(at: label.range, first: first)])
      }
      roles.append(ProgrammeRole(id: id.value, label: label.value))
    }
    known.roles = roles.map(\.id)
    return roles
  }

  /// A condition under which a text is printed: what `when:` or `unless:` names.
  mutating func condition(_ name: Located<String>?, isNegated: Bool) -> TextCondition? {
    guard let name else { return nil }
    if name.value == InspectionKeys.benchmarks.name { return TextCondition(.hasBenchmarks, isNegated: isNegated) }
    if known.roles.contains(name.value) { return TextCondition(.hasRole(name.value), isNegated: isNegated) }
    if let key = known.keys.first(where: { $0.name == name.value }) {
      let question: TextCondition.Question = key.kind == .yesNo ? .saysYes(key.name) : .isGiven(key.name)
      return TextCondition(question, isNegated: isNegated)
    }
    report(
      unknown: name, "Neither a role nor an added key is called '\(name.value.shortened)'",
      known: known.roles + known.conditions, listing: "A text can depend on")
    return nil
  }
}

extension ProgrammeNames {
  /// What a text can depend on besides roles.
  fileprivate var conditions: [String] { keys.map(\.name) + [InspectionKeys.benchmarks.name] }
}

extension Diagnostic {
  fileprivate static func labelGivenTwice(at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidProgramme, at: range, "Two roles have the same name",
      explanation: "Authors name roles by their labels, so each form of a label stands for one role.",
      notes: [Note(at: first, "First given here")])
  }
}
