import InspectionModel

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
