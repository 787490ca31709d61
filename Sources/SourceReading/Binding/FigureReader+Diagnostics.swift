import InspectionModel

extension Diagnostic {
  private static let ways =
    "Write `question:`, or `count:` with `base:`, or `percentage:`, or `value:`, or `where:` for a number of cases; or "
    + "`sum:`, `difference:`, `complement-of:` or `compare:` for one that is worked out from others."

  /// A figure that says nothing.
  static func withoutNumbers(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .malformedFigure, at: name.range, "The figure '\(name.value)' is a figure without numbers", explanation: ways)
  }

  /// A key that does not go with another.
  static func conflict(_ key: String, with other: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .conflictingKeys, at: range, "'\(key)' cannot stand beside '\(other)'",
      explanation: "A figure is measured in one way. \(ways)")
  }

  /// A number that was typed in and is nobody's.
  static func noSource(_ name: Located<String>, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .missingKey, at: range ?? name.range, "The figure '\(name.value)' does not say where its numbers come from",
      explanation: "Write `source: ` and who says so, as in `source: court questionnaire`.")
  }

  /// More than there are.
  static func countAboveBase(_ count: Located<Int>, _ base: Located<Int>) -> Diagnostic {
    Diagnostic(
      .malformedFigure, at: count.range, "A count is not above its base: \(count.value) of \(base.value)",
      explanation: "Mend the one that is wrong.", notes: [Note(at: base.range, "The base")])
  }

  /// A key without which another means nothing.
  static func lacking(_ key: String, _ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .missingKey, at: name.range, "The figure '\(name.value)' has no '\(key)'",
      explanation: "What is written below it goes together with `\(key):`.")
  }

  /// A key with nothing behind it.
  static func silent(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingKey, at: range, "'\(key)' has no value", explanation: "Write what belongs there, or take the key out.")
  }

  /// A value that is not one line.
  static func noValue(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .malformedFigure, at: text.range, "A value is one line of at most 200 letters and signs",
      explanation: "It is printed inside a sentence.")
  }

  /// A condition that no case can fulfil.
  static func noValues(_ attribute: Located<String>) -> Diagnostic {
    Diagnostic(
      .malformedFigure, at: attribute.range, "No value of '\(attribute.value.shortened)' is named",
      explanation: "Write the values that count, commas between them: `rosh: high, very high`.")
  }

  /// A figure that is to be added to itself, or held against itself.
  static func partTwice(_ part: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedFigure, at: part.range, "'\(part.value.shortened)' is named twice", explanation: "Name it once.",
      notes: [Note(at: first, "First named here")])
  }

  /// Too few figures to work something out from, or too many.
  static func otherParts(_ key: String, at range: SourceRange, isOpen: Bool) -> Diagnostic {
    Diagnostic(
      .malformedFigure, at: range, "'\(key)' names \(isOpen ? "two figures or more" : "two figures")",
      explanation: "Write their names with a comma between them: `\(key): men, women`.")
  }
}
