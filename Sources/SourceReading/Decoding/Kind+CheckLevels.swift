import InspectionModel

extension Kind<[DiagnosticID: CheckLevel]> {
  private static let example = "unbound-number: off"

  /// One `rule: level` a line below the key.
  static var checkLevels: Kind {
    let lines = Kind<[NamedLine]>.lines(example)
    let names = DiagnosticID.checks.map(\.rawValue).joined(separator: "|")
    let levels = Schema.choice(CheckLevel.allCases.map(\.rawValue))
    return Kind(lines.form, schema: .lines(levels, SchemaNames(pattern: "^(\(names))$"))) { written, name in
      let reading = lines.read(written, name)
      var levels: [DiagnosticID: CheckLevel] = [:]
      var diagnostics = reading.diagnostics
      for line in reading.value ?? [] {
        let rule = DiagnosticID(rawValue: line.name.value)
        let level = CheckLevel(rawValue: line.text.value)
        if rule?.isCheck != true { diagnostics.append(.noCheck(line.name)) }
        if level == nil { diagnostics.append(.noLevel(line.text, of: line.name)) }
        guard let rule, rule.isCheck, let level else { continue }
        if levels.updateValue(level, forKey: rule) != nil { diagnostics.append(.setTwice(line.name)) }
      }
      return Diagnosed(reading.value.map { _ in levels }, diagnostics)
    }
  }
}

extension Diagnostic {
  fileprivate static func noCheck(_ name: Located<String>) -> Diagnostic {
    .unknown(
      .unknownKey, name, "No check has the rule '\(name.value.shortened)'", known: DiagnosticID.checks.map(\.rawValue),
      listing: "The rules of checks are")
  }

  fileprivate static func noLevel(_ text: Located<String>, of name: Located<String>) -> Diagnostic {
    .unknown(
      .wrongKind, text.value.isEmpty ? Located("", at: name.range) : text,
      "'\(name.value.shortened)' is set to something that is no level",
      known: CheckLevel.allCases.map(\.rawValue), listing: "The levels are")
  }

  fileprivate static func setTwice(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .duplicateKey, at: name.range, "'\(name.value)' is set twice", explanation: "Take one of the lines out.")
  }
}
