import InspectionModel

extension FigureBook {
  /// The names of the figures whose numbers the answers to a question decide, in the order of the book.
  public func figures(restingOn question: QuestionID) -> [String] {
    figures.filter { figure in roots(of: figure).contains { $0.counts(question) } }.map(\.name)
  }

  /// The names of the figures that are worked out from the one called `name`, at whatever remove, in the order of the
  /// book.
  public func figures(workedOutFrom name: String) -> [String] {
    var users: [String: [String]] = [:]
    for figure in figures {
      guard case .derived(let derivation) = figure.origin else { continue }
      for part in derivation.parts { users[part.value, default: []].append(figure.name) }
    }
    var found: Set<String> = []
    var waiting = [name]
    while let next = waiting.popLast() {
      for user in users[next] ?? [] where found.insert(user).inserted { waiting.append(user) }
    }
    return figures.map(\.name).filter(found.contains)
  }
}

extension Figure {
  /// Whether its own numbers are those of the answers to `question`.
  fileprivate func counts(_ question: QuestionID) -> Bool {
    if case .question(let id, _, _) = origin { id == question } else { false }
  }
}

extension Scorecard {
  /// The results that the answers to a question decide, in the order of the tree, threads last, and in each round.
  public func results(restingOn question: Question, in programme: Programme) -> [ResultKey] {
    let sections = programme.sections.flatMap { section in
      // What a section is averaged from comes before it.
      section.children.map { ResultKey.Subject.node($0.id) } + [.node(section.id)]
    }
    var resting: Set<ResultKey> = []
    for round in programme.measuredRounds {
      for subject in sections + programme.threads.map({ .thread($0.id) }) {
        let key = ResultKey(subject, round: round?.id)
        guard let result = results[key] else { continue }
        if result.rests(
          on: question, subject: subject, in: programme,
          given: { resting.contains(ResultKey(.node($0), round: round?.id)) })
        {
          resting.insert(key)
        }
      }
    }
    let order = programme.nodes.map { ResultKey.Subject.node($0.id) } + programme.threads.map { .thread($0.id) }
    return order.flatMap { subject in
      programme.measuredRounds.map { ResultKey(subject, round: $0?.id) }.filter(resting.contains)
    }
  }
}

extension Scorecard.Result {
  /// Whether the answers to `question` decide it; `given` tells whether they decide the result of a criterion.
  fileprivate func rests(
    on question: Question, subject: ResultKey.Subject, in programme: Programme, given isResting: (NodeID) -> Bool
  ) -> Bool {
    switch origin {
    case .entered, .rated: return false
    case .averaged:
      guard case .node(let id) = subject else { return false }
      return programme.node(id)?.children.contains { isResting($0.id) } ?? false
    case .computed(let reckoning):
      return (reckoning.terms.map(\.subject) + reckoning.leftOut).contains { term in
        switch term {
        case .question(let id): id == question.id
        case .node(let id): isResting(id)
        }
      }
    }
  }
}
