import InspectionModel
import InspectionScoring

extension FigureWriter {
  /// What stands in the place of a figure that is left out, whatever word quotes it: no number that is not known to be
  /// printable can be reached from here.
  func text(_ word: Placeholder.FigureWord, hidden: HiddenShare, at place: Place) -> String {
    let words: Wording
    switch word {
    case .base:
      guard hidden.base == nil else { return base(of: hidden, at: place) }
      words = programme.labels[.hiddenBase]
    case .count: words = label(of: hidden, few: .fewCases, allButFew: .allButFew, other: .hiddenCases)
    case .of where hidden.base == nil, .allBut where hidden.base == nil:
      words = label(of: hidden, few: .fewCases, allButFew: .allButFew, other: .hiddenShare)
    case .of, .allBut: words = label(of: hidden, few: .fewOf, allButFew: .allButFewOf, other: .hiddenOf)
    default: words = label(of: hidden, few: .fewShare, allButFew: .allButFewShare, other: .hiddenShare)
    }
    let text = words.text(
      in: language,
      filling: ["limit": number(hidden.limit, at: place.within), "base": base(of: hidden, at: place.within)])
    return place.opensSentence ? text.capitalisedFirst : text
  }

  private func base(of hidden: HiddenShare, at place: Place) -> String {
    hidden.base.map { number($0, at: place) } ?? Self.unknown
  }

  private func label(of hidden: HiddenShare, few: LabelKey, allButFew: LabelKey, other: LabelKey) -> Wording {
    programme.labels[hidden.isFew ? few : hidden.isAllButFew ? allButFew : other]
  }
}

extension Diagnostic {
  /// A figure that is quoted and left out: its sentence has to be read again.
  static func hidden(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .hiddenNumber, at: range, "The figure '\(name)' is hidden in the report",
      explanation: """
        Its number of cases is too small to be printed, or would give such a number away; `small-numbers:` says which \
        are. Read the sentence with the words that stand in its place, or quote something else.
        """, subject: name)
  }

  /// A percentage on a base that is too small for one.
  static func smallBase(_ figure: Figure, under limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .hiddenNumber, at: range,
      "The figure '\(figure.name)' is no percentage in the report: its base is under \(limit)",
      explanation: """
        `small-numbers:` says on which bases percentages are printed. The count and the base stand in its place; quote \
        it with `of` or `share`, so that the sentence fits.
        """, subject: figure.name)
  }

  /// A chart whose numbers are left out.
  static func hiddenChart(_ definition: ChartDefinition) -> Diagnostic {
    Diagnostic(
      .hiddenNumber, at: definition.title.range, "The chart '\(definition.title.value)' is hidden in the report",
      explanation: """
        Its numbers of cases are too small to be printed, or would give such a number away; `small-numbers:` says which \
        are. Its title is printed with the reason. Put answers or values together, or take the chart out.
        """, subject: definition.title.value)
  }
}
