import InspectionModel

extension Diagnostic {
  /// A key that cannot stand beside something else in a chart.
  static func conflict(
    _ key: String, at range: SourceRange, with other: String, _ place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .conflictingKeys, at: range, "'\(key)' cannot stand beside \(other) in a chart",
      explanation: "Keep one of the two.", notes: [Note(at: place, "The other stands here")])
  }

  /// `values: none` without its reason.
  static func noReason(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingKey, at: range, "A chart without values says why, and 'why' is missing",
      explanation: "Readers are told the reason in the place of the chart.",
      suggestions: [.init("Write `why:` on a line below, and the reason", edits: [.init(range.end, "\nwhy: ")])])
  }

  /// A reason why there are no values, in a chart that does not say that there are none.
  static func whyOfNothing(_ range: SourceRange, data: ChartDefinition.Data) -> Diagnostic {
    Diagnostic(
      .conflictingKeys, at: range, "'why' says why a chart has no values, and stands beside `values: none`",
      explanation: data == .unwritten
        ? "Add the line `values: none`." : "Take it out, or write `values: none` in the place of the numbers.")
  }

  /// A line that is not of the form of `example`.
  static func notALine(_ row: Located<String>, example: String) -> Diagnostic {
    Diagnostic(
      .malformedChartValue, at: row.range, "The line is not what belongs here: `\(example)`",
      explanation: "A name, a colon with a space behind it, and what the chart shows.")
  }

  /// A name of a label that no reference could spell.
  static func notALabel(_ label: Located<String>) -> Diagnostic {
    Diagnostic(
      .malformedAttributes, at: label.range, "'\(label.value.shortened)' cannot be a label",
      explanation: "A label begins with a letter and goes on with letters, digits, hyphens, points and underscores.")
  }

  /// More lines than a chart can have.
  static func tooManyRows(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unfitChartKind, at: range, "A chart has at most \(ChartLimits.rows) lines",
      explanation: "Show fewer of them, or put all into a table: a fenced block called `table`.")
  }

  /// More values a line than a chart can tell apart.
  static func tooManySeries(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unfitChartKind, at: range, "A line of a chart has at most \(ChartLimits.series) values, and not \(count)",
      explanation: "Show some of them under `columns:`, or put all into a table: a fenced block called `table`.")
  }
}

extension [Diagnostic] {
  /// What to tell about a text of more than `most` bytes.
  static func tooLong(_ text: Located<String>, most: Int) -> [Diagnostic] {
    guard text.value.utf8.count > most else { return [] }
    return [
      Diagnostic(
        .wrongKind, at: text.range, "This text of a chart has at most \(most) bytes",
        explanation: "What is longer belongs into a paragraph beside the chart.")
    ]
  }

  /// What to tell where the first of too many things stands.
  static func tooMany(_ what: String, most: Int, at range: SourceRange) -> [Diagnostic] {
    [Diagnostic(.wrongKind, at: range, "A chart has at most \(most) \(what)")]
  }
}
