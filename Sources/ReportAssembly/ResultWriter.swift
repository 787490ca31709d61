import InspectionModel
import InspectionScoring

/// Words results as the report prints them.
struct ResultWriter {
  let programme: Programme
  let scorecard: Scorecard
  let language: Language

  /// The score at which gauges carry a mark: where the edition draws its line.
  private var line: WholePercent? {
    for case .scoreChart(let design) in programme.outline.flatMap(\.allPieces) {
      return design.line.flatMap { value(of: $0) }
    }
    return nil
  }

  /// The lower bound of the band that a line stands for.
  func value(of line: ScoreChartDesign.Line) -> WholePercent? {
    programme.bands.steps.first { $0.id == line.band }?.from
  }

  /// The printed result of a node; nil where it has none.
  func result(of node: ProgrammeNode) -> ReportResult? { scorecard[.node(node.id)].map(current) }

  /// The printed result of a thread; nil where it has none.
  func thread(_ id: String) -> ReportResult? { scorecard[.thread(id)].map(current) }

  /// What is printed for `subject` in each round, the current one last; "" where there is no result.
  func allRounds(of subject: ResultKey.Subject) -> [String] {
    programme.measuredRounds.map { round in
      scorecard[subject, round: round?.id].map { printed($0, in: round).printed } ?? ""
    }
  }

  /// The result of a node in each round, with the rounds' names; empty where there is one round only, or no result.
  func rounds(of node: ProgrammeNode) -> [ReportRound] {
    let printed = allRounds(of: .node(node.id))
    guard printed.count > 1, printed.contains(where: { !$0.isEmpty }) else { return [] }
    return zip(programme.rounds, printed).map { ReportRound(label: $0.label.text(in: language), printed: $1) }
  }

  /// The title of a section, criterion or thread, with its id where it has a number.
  func title(of subject: ResultKey.Subject) -> String {
    switch subject {
    case .node(let id): "\(id) \(programme.node(id)?.title.text(in: language) ?? "")"
    case .thread(let id): title(ofThread: id)
    }
  }

  /// The same with the short title of a thread, as charts and comparisons name it.
  func shortTitle(of subject: ResultKey.Subject) -> String {
    guard case .thread(let id) = subject, let thread = programme.threads.first(where: { $0.id == id }) else {
      return title(of: subject)
    }
    return thread.shortTitle.text(in: language)
  }

  func title(ofThread id: String) -> String {
    programme.threads.first { $0.id == id }?.title.text(in: language) ?? id
  }

  private func current(_ result: Scorecard.Result) -> ReportResult { printed(result, in: programme.currentRound) }

  private func printed(_ result: Scorecard.Result, in round: Round?) -> ReportResult {
    switch result.value {
    case .score(let score):
      ReportResult(
        printed: score.description, score: score, band: programme.bands.step(for: score)?.label.text(in: language),
        line: line)
    case .grade(let step): ReportResult(printed: step.label.text(in: language))
    case .none(let reason):
      ReportResult(printed: programme.labels[.noScore].text(in: language), band: reason)
    case .notAssessed: ReportResult(printed: programme.notAssessed(in: round?.id, language))
    }
  }

  /// The sentence that a node concludes with, by how its result changed or by its band or grade; nil for none.
  func conclusion(of node: ProgrammeNode) -> String? {
    if let change = change(of: node) { return change.text(in: language) }
    return switch scorecard[.node(node.id)]?.value {
    case .score(let score): programme.bands.step(for: score)?.conclusion?.text(in: language)
    case .grade(let step): step.conclusion?.text(in: language)
    case .none?, .notAssessed?, nil: nil
    }
  }
}

extension ResultWriter {
  /// What the programme says of how a result changed since the round before; nil where it says nothing.
  private func change(of node: ProgrammeNode) -> Wording? {
    guard let words = programme.changes, let before = programme.rounds.dropLast().last,
      let old = scorecard[.node(node.id), round: before.id]?.value, let new = scorecard[.node(node.id)]?.value
    else { return nil }
    func place(_ step: Scale.Step) -> Int? { programme.grades.steps.firstIndex { $0.id == step.id } }
    let rise: Int
    switch (old, new) {
    case (.score(let old), .score(let new)): rise = new.value - old.value
    case (.grade(let old), .grade(let new)):
      guard let old = place(old), let new = place(new) else { return nil }
      // The best grade comes first.
      rise = old - new
    default: return nil
    }
    return rise == 0 ? words.unchanged : rise > 0 ? words.improved : words.declined
  }
}

extension Programme {
  /// The section, criterion or thread with that id; nil when there is none.
  func subject(called id: String) -> ResultKey.Subject? {
    if let node = node(NodeID(id)) { return .node(node.id) }
    return threads.contains { $0.id == id } ? .thread(id) : nil
  }
}
