import InspectionModel
import InspectionScoring

/// Explains how a score, a grade or a figure came about, down to the counts of every question.
public struct ScoreExplainer: Sendable {
  let table: ScoreTable
  let inspection: Inspection
  let figures: FigureBook
  let tallies: Tallies?
  /// What of it the report prints; nil where that was not decided.
  let published: PublishedFigures?
  let quotations: QuotationList?
  let files: SourceFileTable

  /// An explainer of a run that got as far as scoring; nil for one that did not.
  public init?(_ run: ReportRun) {
    guard let table = ScoreTable(run), let inspection = run.inspection else { return nil }
    self.table = table
    self.inspection = inspection
    figures = run.figures
    tallies = run.tallies
    published = run.published
    quotations = QuotationList(run)
    files = run.files
  }

  /// The lines that explain what is called `name`: a section ("2", "section 2"), a criterion, a thread, a question or a
  /// figure. Nil when nothing is called so.
  public func explain(_ name: String) -> [String]? {
    let words = name.split(separator: " ").map(String.init)
    let wanted = words.count == 2 && Self.levels.contains(words[0].lowercased()) ? words[1] : name
    if let row = table.rows.first(where: { $0.id.lowercased() == wanted.lowercased() }) {
      return lines(of: row) + quotingLines(of: table.rounds.map { .result(ResultKey(row.subject, round: $0?.id)) })
    }
    if let node = table.programme.nodes.first(where: { $0.id.text.lowercased() == wanted.lowercased() }) {
      return ["\(node.id)  \(node.title.text(in: language)): the programme gives it no result of its own"]
    }
    if let question = inspection.questions[QuestionID(wanted)] {
      return lines(of: question) + restingLines(of: question) + quotingLines(of: resting(on: question))
    }
    return figures[wanted].map { figure in
      let further = figures.figures(workedOutFrom: figure.name)
      return lines(of: figure) + (further.isEmpty ? [] : ["", "worked into  \(further.joined(separator: ", "))"])
        + quotingLines(of: ([figure.name] + further).map { .figure($0) })
    }
  }

  var language: Language { table.words.language }

  /// Everything that can be explained: sections, criteria, threads, questions and figures.
  public var names: [String] {
    table.rows.map(\.id) + inspection.questions.questions.map(\.id.text)
      + figures.figures.map(\.name).filter { inspection.questions[QuestionID($0)] == nil }
  }

  /// What may stand before an id: "section 2", "criterion 1.2", "thread roh".
  private static let levels = Set(NodeLevel.allCases.map(\.rawValue) + ["thread", "question", "figure"])

  private func lines(of row: ScoreTable.Row) -> [String] {
    zip(row.results, table.rounds).flatMap { result, round -> [String] in
      let inRound = round.map { " (\($0.label.text(in: language)))" } ?? ""
      let head = "\(row.id)  \(row.title)\(inRound): \(table.words.printed(result, in: round?.id))"
      guard let result else { return ["\(row.id)  \(row.title)\(inRound): no result", ""] }
      return [head, ""] + lines(of: result, in: row) + hiding(of: row, in: round) + [""]
    }.dropLast()
  }

  private func hiding(of row: ScoreTable.Row, in round: Round?) -> [String] {
    guard table.hides(row, in: round) else { return [] }
    return ["", "hidden in the report: a small number could be worked out from it"]
  }

  /// What the report does with a figure or question that is too small to be printed.
  func hiding(of name: String) -> [String] {
    guard let limits = published?.figures.smallNumbers, let figure = published?.figures[name] else { return [] }
    if figure.hidden != nil {
      return ["", "hidden in the report: too small to be printed, or a small number could be worked out from it"]
    }
    guard case .share(_, let base) = figure.value, !limits.allowsPercentage(of: base) else { return [] }
    return ["", "no percentage in the report: its base is under \(limits.percentagesUnder)"]
  }

  private func lines(of result: Scorecard.Result, in row: ScoreTable.Row) -> [String] {
    switch result.origin {
    case .entered:
      let ratings = inspection.ratings[NodeID(row.id)]
      guard case .grade = result.value, let ratings, let reason = ratings.reason else {
        return ["Typed in by the authors; nothing was worked out."] + band(of: result)
      }
      return ["Typed in by the authors, in place of the grade that its items give.", "reason  \(reason.value)", ""]
        + items(of: ratings)
    case .averaged(let interval):
      return [
        "The mean of the printed scores of its criteria, which allow the exact mean to be from "
          + "\(interval.lower.decimal(places: 2))% up to \(interval.upper.decimal(places: 2))%."
      ] + band(of: result)
    case .rated(let ratings): return rule(of: result) + items(of: ratings)
    case .computed(let reckoning): return lines(of: reckoning) + band(of: result)
    }
  }

  private func items(of ratings: ItemRatings) -> [String] {
    let labels = table.programme.itemRatings.steps
    return TextColumns.lines(
      [["  item", "rated"]]
        + ratings.items.map { item in
          let label = labels.first { $0.id == item.rating.value }?.label.text(in: language)
          return ["  " + item.name.value, label ?? item.rating.value]
        })
  }

  /// What the items have to be rated for the grade that they give, with the source of that rule.
  private func rule(of result: Scorecard.Result) -> [String] {
    guard case .grade(let step) = result.value, let rule = step.items else { return [] }
    let labels = table.programme.itemRatings.steps
    let words = rule.requirements.map { requirement in
      let label = labels.first { $0.id == requirement.rating }?.label.text(in: language) ?? requirement.rating
      return "\(requirement.quantity.rawValue) at least '\(label)'"
    }
    let text = words.isEmpty ? "what is left over" : words.joined(separator: ", ")
    return ["rule  \(step.label.text(in: language)): \(text)"] + (step.source.map { ["      source: \($0)"] } ?? []) + [
      ""
    ]
  }

  /// The band with the lowest score that falls in it, and the source of that bound.
  private func band(of result: Scorecard.Result) -> [String] {
    guard let score = result.score, let step = table.programme.bands.step(for: score), let from = step.from else {
      return []
    }
    return TextColumns.lines([["band", "\(step.label.text(in: language)): \(from) and more"]])
      + (step.source.map { ["      source: \($0)"] } ?? [])
  }
}
