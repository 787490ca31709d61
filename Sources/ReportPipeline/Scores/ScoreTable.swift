import InspectionModel
import InspectionScoring

/// The results of an inspection as a table: one row for each section, criterion and thread that has or could have one.
public struct ScoreTable: Sendable {
  let programme: Programme
  let scorecard: Scorecard
  let words: ScoreWords
  private let hidden: Set<ResultKey>

  /// The table of a run that got as far as scoring; nil for one that did not, or whose data could not be counted.
  public init?(_ run: ReportRun) {
    guard let programme = run.programme, let scorecard = run.scorecard, run.isCounted else { return nil }
    self.programme = programme
    self.scorecard = scorecard
    words = ScoreWords(programme)
    hidden = run.published?.hiddenResults ?? []
  }

  /// A row of the table.
  struct Row: Hashable, Sendable {
    /// What was measured.
    let subject: ResultKey.Subject
    /// "1.2", "roh"
    var id: String { subject.id }
    /// Its title.
    let title: String
    /// "section", "criterion" or "thread".
    let level: String
    /// The section it belongs to; threads are a group of their own.
    let group: String
    /// By round, in the programme's order; one where it measures once.
    let results: [Scorecard.Result?]
    /// What the result is compared with.
    let benchmark: Benchmark?
  }

  /// Whether the report leaves out what a row shows of a round.
  func hides(_ row: Row, in round: Round?) -> Bool {
    hidden.contains { $0.subject.id == row.id && $0.round == round?.id }
  }

  /// The rounds, or the one time that a programme measures.
  var rounds: [Round?] { programme.measuredRounds }

  /// Sections with their criteria, then threads; without what the programme gives no result.
  var rows: [Row] {
    let nodes = programme.sections.flatMap { section in
      ([section] + section.children).map { node in
        (node, row(.node(node.id), level: node.level.rawValue, group: section.id.text))
      }
    }
    let threads = programme.threads.map { row(.thread($0.id), level: "thread", group: "thread") }
    return nodes.filter { node, row in node.result != .none || row.results.contains { $0 != nil } }.map(\.1) + threads
  }

  private func row(_ subject: ResultKey.Subject, level: String, group: String) -> Row {
    Row(
      subject: subject, title: words.title(of: subject), level: level, group: group,
      results: rounds.map { scorecard[subject, round: $0?.id] }, benchmark: scorecard.benchmarks[subject])
  }

  /// Where the result of a row in a round comes from, and whether the report leaves it out.
  func origin(of row: Row, _ result: Scorecard.Result?, in round: Round?) -> String {
    origin(of: result) + (hides(row, in: round) ? "; hidden in the report" : "")
  }

  /// Where a result comes from, in a few words.
  private func origin(of result: Scorecard.Result?) -> String {
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
