import InspectionModel
import InspectionScoring

/// The results of an inspection as a table: one row for each section, criterion and thread that has or could have one.
public struct ScoreTable: Sendable {
  let programme: Programme
  let scorecard: Scorecard
  private let language: Language

  /// The table of a run that got as far as scoring; nil for one that did not.
  public init?(_ run: ReportRun) {
    guard let programme = run.programme, let scorecard = run.scorecard else { return nil }
    self.programme = programme
    self.scorecard = scorecard
    language = programme.languages.first ?? .english
  }

  /// A row of the table.
  struct Row: Hashable, Sendable {
    /// "1.2", "roh"
    let id: String
    /// Its title.
    let title: String
    /// "section", "criterion" or "thread".
    let level: String
    /// By round, in the programme's order; one where it measures once.
    let results: [Scorecard.Result?]
    /// What the result is compared with.
    let benchmark: Benchmark?
  }

  /// The rounds, or the one time that a programme measures.
  var rounds: [Round?] { programme.rounds.isEmpty ? [nil] : programme.rounds.map { $0 } }

  /// Sections with their criteria, then threads; without what the programme gives no result.
  var rows: [Row] {
    let nodes = programme.nodes.map { node in
      row(.node(node.id), title: node.title.text(in: language), level: node.level.rawValue)
    }
    let threads = programme.threads.map { thread in
      row(.thread(thread.id), title: thread.title.text(in: language), level: "thread")
    }
    return zip(programme.nodes, nodes).compactMap { node, row in
      node.result != .none || row.results.contains { $0 != nil } ? row : nil
    } + threads
  }

  private func row(_ subject: ResultKey.Subject, title: String, level: String) -> Row {
    Row(
      id: subject.id, title: title, level: level,
      results: rounds.map { scorecard[subject, round: $0?.id] }, benchmark: scorecard.benchmarks[subject])
  }

  /// A result as reports print it; a dash where there is none.
  func printed(_ result: Scorecard.Result?, in round: Round?) -> String {
    switch result?.value {
    case .score(let score)?: score.description
    case .grade(let step)?: step.label.text(in: language)
    case .none(_)?: programme.labels[.noScore].text(in: language)
    case .notAssessed?: round?.notAssessed?.text(in: language) ?? programme.labels[.noScore].text(in: language)
    case nil: "-"
    }
  }

  /// The band of a score; empty for what is no score.
  func band(of result: Scorecard.Result?) -> String {
    result?.score.flatMap { programme.bands.step(for: $0) }?.label.text(in: language) ?? ""
  }

  /// The unrounded percentage of what was worked out, with two digits after the point; empty for what was entered.
  func exact(_ result: Scorecard.Result?) -> String {
    if case .computed(let reckoning)? = result?.origin { return reckoning.percentage.decimal(places: 2) }
    return ""
  }

  /// Where a result comes from, in a few words.
  func origin(of result: Scorecard.Result?) -> String {
    switch result?.origin {
    case .entered?: return "entered"
    case .averaged(let interval)?:
      return "printed criteria, \(interval.lower.decimal(places: 1)) to \(interval.upper.decimal(places: 1))"
    case .rated(let ratings)?: return counted(ratings.items.count, "item")
    case .computed(let reckoning)?:
      let questions = reckoning.terms.filter { if case .question = $0.subject { true } else { false } }.count
      let criteria = reckoning.terms.count - questions
      return [(questions, "question"), (criteria, "criterion")].filter { $0.0 > 0 }.map(counted)
        .joined(separator: ", ")
    case nil: return ""
    }
  }

  private func counted(_ count: Int, _ what: String) -> String {
    let plural = what == "criterion" ? "criteria" : what + "s"
    return "\(count) \(count == 1 ? what : plural)"
  }
}
