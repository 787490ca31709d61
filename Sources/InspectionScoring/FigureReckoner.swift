import InspectionModel

/// Reckons the figures of an inspection: those of `figures.yml`, and every question over the cases of the current round.
public struct FigureReckoner: Sendable {
  private let programme: Programme

  /// A reckoner of figures in reports of `programme`.
  public init(programme: Programme) { self.programme = programme }

  /// The figures of `inspection`; without tallies only those that were entered, the others being listed as unavailable.
  ///
  /// - Parameter tallies: What was counted as `Scorer.request(for:)` asks; nil where there are no assessments.
  public func reckon(_ inspection: Inspection, tallies: Tallies? = nil) -> Diagnosed<FigureBook> {
    let questions = inspection.questions
    let counts = tallies.map { Counts(tallies: $0, groups: RoundGroups(programme: programme, tallies: $0)) }
    var figures: [Figure] = []
    var unavailable: [FigureBook.Unavailable] = []
    var diagnostics: [Diagnostic] = []
    let own = inspection.figures.filter { $0.measure.derivation == nil }
    for definition in own {
      let found = check(definition, questions: questions)
      diagnostics += found
      if !found.isEmpty || definition.asksForLost(of: questions) {
        unavailable.append(.init(name: definition.name.value, reason: .malformed))
      } else if let figure = entered(definition) ?? counts?.figure(definition, questions: questions) {
        figures.append(figure)
      } else {
        unavailable.append(.init(name: definition.name.value, reason: .notCounted))
      }
    }
    let ofQuestions = questions.questions.map { question in
      (question, counts?.figure(question, ofCurrent: programme.currentRound))
    }
    var deriver = FigureDeriver(figures + ofQuestions.compactMap(\.1), unavailable: unavailable, questions: questions)
    for definition in DerivationOrder(inspection.figures).figures { deriver.derive(definition) }
    diagnostics += deriver.diagnostics
    (figures, unavailable) = deriver.results(of: inspection.figures)
    for (question, figure) in ofQuestions {
      if let figure {
        figures.append(figure)
      } else {
        unavailable.append(.init(name: question.id.text, reason: .notCounted))
      }
    }
    let distributions = counts?.distributions(of: questions, in: programme.currentRound) ?? [:]
    return Diagnosed(FigureBook(figures, unavailable: unavailable, distributions: distributions), diagnostics)
  }

  private func check(_ definition: FigureDefinition, questions: QuestionList) -> [Diagnostic] {
    guard case .question(let id, let answers, _) = definition.measure else { return [] }
    guard let question = questions[QuestionID(id.value)] else {
      return definition.asksForLost(of: questions) ? [] : [.unknownQuestion(id, in: questions)]
    }
    return answers.compactMap { answer in
      guard let place = question.answers.place(of: answer.value) else { return .unknownAnswer(answer, to: question) }
      let isRelevant = question.answers.answers[place].judgement != .notApplicable
      return isRelevant ? nil : .notRelevant(answer, to: question, in: definition.name.value)
    }
  }

  /// The figure as it was typed in; nil for one that is counted.
  private func entered(_ definition: FigureDefinition) -> Figure? {
    let value: Figure.Value
    switch definition.measure {
    case .entered(let count, let base): value = .share(count: count.value, base: base.value)
    case .percentage(let percentage): value = .percentage(percentage)
    case .number(let number): value = .number(number)
    case .text(let text): value = .text(text)
    case .question, .cases, .derived: return nil
    }
    return Figure(
      name: definition.name.value, value: value,
      origin: .entered(definition.name.range, source: definition.source))
  }

  /// What was counted, as figures need it.
  private struct Counts {
    let tallies: Tallies
    let groups: RoundGroups

    /// A figure of `figures.yml`; nil where its groups were not counted.
    func figure(_ definition: FigureDefinition, questions: QuestionList) -> Figure? {
      let groups = groups.groups(of: definition, at: definition.name.range).map(\.filter)
      switch definition.measure {
      case .question(let id, let answers, _):
        guard let question = questions[QuestionID(id.value)], let group = groups.first,
          let tally = tallies[question.id, group]
        else { return nil }
        let wanted = Set(answers.compactMap { question.answers.place(of: $0.value) })
        let words = question.answers.answers.enumerated().filter { wanted.contains($0.offset) }.map(\.element.word)
        return figure(definition.name.value, of: question, tally, answers: words, group: group)
      case .cases:
        guard groups.count == 2, let count = tallies.cases[groups[0]], let base = tallies.cases[groups[1]] else {
          return nil
        }
        return Figure(
          name: definition.name.value, value: .share(count: count, base: base),
          origin: .cases(groups[0], among: groups[1]))
      case .entered, .percentage, .number, .text, .derived: return nil
      }
    }

    /// A question by itself; nil where it was not counted.
    func figure(_ question: Question, ofCurrent round: Round?) -> Figure? {
      guard let group = groups.group(of: round), let tally = tallies[question.id, group] else { return nil }
      return figure(question.id.text, of: question, tally, answers: [], group: group)
    }

    /// How the cases of `round` are spread over the answers to each question that was counted, and over the values of
    /// each attribute that was.
    func distributions(of questions: QuestionList, in round: Round?) -> [Distribution.Subject: Distribution] {
      var distributions: [Distribution.Subject: Distribution] = [:]
      for (attribute, values) in tallies.attributes {
        distributions[.attribute(attribute)] = Distribution(values.map { .init($0.value, cases: $0.cases) })
      }
      guard let group = groups.group(of: round) else { return distributions }
      for question in questions.questions {
        guard let tally = tallies[question.id, group] else { continue }
        distributions[.question(question.id)] = Distribution(
          tally.counts.map { .init($0.answer.word, judgement: $0.answer.judgement, cases: $0.cases) })
      }
      return distributions
    }

    private func figure(
      _ name: String, of question: Question, _ tally: Tally, answers: [String], group: CaseFilter
    ) -> Figure {
      let count =
        answers.isEmpty
        ? tally.cases(.sufficient)
        : tally.counts.filter { answers.contains($0.answer.word) }.reduce(0) { $0 + $1.cases }
      return Figure(
        name: name, value: .share(count: count, base: tally.relevant),
        origin: .question(question.id, answers: answers, filter: group))
    }
  }
}

extension FigureDefinition {
  /// Whether it is about a question that may stand in the list and could not be read, which was reported.
  fileprivate func asksForLost(of questions: QuestionList) -> Bool {
    guard case .question(let id, _, _) = measure, questions[QuestionID(id.value)] == nil else { return false }
    return questions.mayHaveLost(QuestionID(id.value))
  }
}
