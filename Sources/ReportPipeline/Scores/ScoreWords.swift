import InspectionModel
import InspectionScoring

/// How results read in the terminal: the same words in tables, explanations and comparisons.
struct ScoreWords: Sendable {
  /// What stands where there is no result.
  static let nothing = "-"

  let programme: Programme
  let language: Language

  /// The words for results of `programme`.
  init(_ programme: Programme) {
    self.programme = programme
    language = programme.ownLanguage
  }

  /// "1.2 Assessment of risk of harm"; with the round behind it where it is not the current one.
  func name(of key: ResultKey) -> String {
    let round = key.round == programme.currentRound?.id ? nil : programme.rounds.first { $0.id == key.round }
    return "\(key.subject.id)  \(title(of: key.subject))" + (round.map { " (\($0.label.text(in: language)))" } ?? "")
  }

  /// The title of a section, criterion or thread.
  func title(of subject: ResultKey.Subject) -> String {
    switch subject {
    case .node(let id): programme.node(id)?.title.text(in: language) ?? ""
    case .thread(let id): programme.threads.first { $0.id == id }?.title.text(in: language) ?? ""
    }
  }

  /// A result as reports print it; a dash where there is none.
  func printed(_ result: Scorecard.Result?, in round: String?) -> String {
    switch result?.value {
    case .score(let score)?: score.description
    case .grade(let step)?: step.label.text(in: language)
    case .none(_)?: programme.labels[.noScore].text(in: language)
    case .notAssessed?: programme.notAssessed(in: round, language)
    case nil: Self.nothing
    }
  }

  /// The unrounded percentage of what was worked out, with two digits after the point; empty for what was entered.
  func exact(_ result: Scorecard.Result?) -> String {
    if case .computed(let reckoning)? = result?.origin { reckoning.percentage.decimal(places: 2) } else { "" }
  }

  /// The label of a score's band; a dash where there is none.
  func band(_ measure: ScoreChanges.Measure?) -> String { measure?.band?.label.text(in: language) ?? Self.nothing }

  /// The band of a score; empty for what is no score.
  func band(of result: Scorecard.Result?) -> String {
    result?.score.flatMap { programme.bands.step(for: $0) }?.label.text(in: language) ?? ""
  }
}
