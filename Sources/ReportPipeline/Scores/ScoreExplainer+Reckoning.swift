import InspectionModel
import InspectionScoring

extension ScoreExplainer {
  /// The rule, every term of the mean with its weight, what was left out, the exact value and its rounding.
  func lines(of reckoning: Reckoning) -> [String] {
    let rows = reckoning.terms.map(row)
    let head = rows.first.map {
      $0.count == 5 ? ["  question", "sufficient", "of", "share", "weight"] : ["  criterion", "score", "weight"]
    }
    let leftOut = reckoning.leftOut.map { "  left out: \(name(of: $0)), \(reason(toLeaveOut: $0))" }
    let exact = reckoning.percentage
    let rule = description(of: reckoning.rule)
    return ["rule  \(rule[0])"] + rule.dropFirst().map { "      \($0)" } + [
      "      source: \(reckoning.rule.source)", "",
    ]
      + TextColumns.lines([head ?? []] + rows) + leftOut
      + [
        "", "mean  \(reckoning.mean) = \(exact.decimal(places: 4))%, half up: \(WholePercent(rounding: exact))",
      ]
  }

  /// What the rule says, in one line or two.
  private func description(of rule: ScoringRule) -> [String] {
    switch rule.method {
    case .meanOfQuestions:
      ["the mean over its questions of the share of relevant cases judged sufficient"]
        + (rule.summaryWeight.map { ["the summary question has \($0) of the weight, the others share the rest"] } ?? [])
    case .meanOfCriteria:
      ["the mean of the unrounded scores of its criteria"]
        + (rule.weights.isEmpty
          ? [] : ["weighted " + rule.weights.map { "\($0.name) \($0.value)" }.joined(separator: ", ")])
    }
  }

  private func row(of term: Reckoning.Term) -> [String] {
    let weight = (term.weight * Fraction(100)).decimal(places: 2) + "%"
    let value = (term.value * Fraction(100)).decimal(places: 2) + "%"
    switch term.subject {
    case .node: return ["  " + name(of: term.subject), value, weight]
    case .question:
      let counts = term.tally.map { ["\($0.cases(.sufficient))", "\($0.relevant)"] } ?? ["", ""]
      return ["  " + name(of: term.subject)] + counts + [value, weight]
    }
  }

  private func reason(toLeaveOut subject: Reckoning.Term.Subject) -> String {
    switch subject {
    case .question: return "to which no case is relevant"
    case .node(let id):
      guard case .none(let reason)? = table.scorecard[.node(id)]?.value else { return "which has no score" }
      return "which has no score: \(reason)"
    }
  }

  private func name(of subject: Reckoning.Term.Subject) -> String {
    switch subject {
    case .node(let id): "\(id) \(table.programme.node(id)?.shortTitle.text(in: language) ?? "")"
    case .question(let id): id.text
    }
  }

  /// What is asked, what it counts for, how often each answer was given, and the share.
  func lines(of question: Question) -> [String] {
    let threads = question.threads.isEmpty ? [] : ["counts for the thread \(question.threads.joined(separator: ", "))"]
    let head = [
      "\(question.id)  \(question.text)", "",
      "counts for \(question.nodes.map(\.text).joined(separator: ", "))"
        + (question.isSummary ? ", as the summary question" : ""),
    ]
    guard let tally = table.scorecard.questions.first(where: { $0.question.id == question.id })?.tally else {
      return head + threads + ["", "No case assessments were counted."]
    }
    let answers = tally.counts.filter { $0.cases > 0 }.map {
      ["  " + $0.answer.word, "\($0.cases)", $0.answer.judgement.rawValue]
    }
    let share = tally.proportion.map {
      "share  \(tally.cases(.sufficient)) of \(tally.relevant) = \(($0 * Fraction(100)).decimal(places: 4))%"
    }
    return head + threads + [""] + TextColumns.lines([["  answer", "cases", "judged"]] + answers)
      + ["", share ?? "No case is relevant to it: it is left out of every score."] + hiding(of: question.id.text)
  }
}
