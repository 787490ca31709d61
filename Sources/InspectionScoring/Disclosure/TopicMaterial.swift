import InspectionModel

/// The figures and distributions about one thing, as groups of cases with their numbers.
struct TopicMaterial {
  /// The shares among the figures, with their names, in the order of the book.
  let shares: [(name: String, share: TopicDiscloser.Share)]
  /// The distributions, each with what a chart of it shows.
  let distributions: [(subject: Distribution.Subject, numbers: [TopicDiscloser.Number])]
  /// What readers know of these cases whatever is printed here: how many there are, and what other topics print.
  let known: [TopicDiscloser.Number]
  /// The groups that can be told apart.
  let space: CellSpace

  /// What `book` holds about `topic`; of the distributions only those that are `charted`. `groups` are those of the cases
  /// that other topics print or ask to print.
  init(
    _ topic: Figure.Topic, in book: FigureBook, charted: Set<Distribution.Subject>, questions: QuestionList,
    beside groups: CaseGroups
  ) {
    let current = book.currentCases
    let figures = book.figures.filter { $0.topic == topic }
    var shares = figures.compactMap { figure in figure.share(questions).map { (name: figure.name, share: $0) } }
    var distributions: [(subject: Distribution.Subject, numbers: [TopicDiscloser.Number])] = []
    var answers: [String] = []
    var known: [TopicDiscloser.Number] = []
    switch topic {
    case .question(let id):
      answers = questions[id]?.answers.relevantWords ?? []
      if charted.contains(.question(id)), let distribution = book.distributions[.question(id)] {
        let numbers = distribution.relevant.map { part in
          TopicDiscloser.Number(group: .init(filter: current, answers: [part.name]), count: part.cases)
        }
        distributions.append((.question(id), numbers))
      }
    case .cases:
      for (name, distribution) in book.attributeDistributions where charted.contains(.attribute(name)) {
        let numbers = distribution.parts.map { part in
          let filter = current.and(CaseFilter([.init(name, [part.name])]))
          return TopicDiscloser.Number(group: .init(filter: filter, answers: nil), count: part.cases)
        }
        distributions.append((.attribute(name), numbers))
      }
      known = groups.total.map { [.init(group: .init(filter: current, answers: nil), count: $0)] } ?? []
      shares += groups.asked
    }
    let attributes = Set(shares.flatMap { $0.share.base.filter.attributes.union($0.share.group.filter.attributes) })
    if case .question(let id) = topic, groups.wholeQuestions.contains(id) {
      known = groups.printed.filter { $0.group.filter.attributes.isSubset(of: attributes) }
    }
    self.shares = shares
    self.distributions = distributions
    self.known = known
    let told = shares.flatMap { [$0.share.group, $0.share.base] } + distributions.flatMap(\.numbers).map(\.group)
    space = CellSpace(telling: told + known.map(\.group), answers: answers, listed: book.listedValues)
  }
}

extension FigureBook {
  /// The cases of the current round, as the questions' own figures name them.
  var currentCases: CaseFilter {
    for figure in figures {
      if case .question(let id, answers: [], let filter) = figure.origin, id.text == figure.name { return filter }
    }
    return .all
  }

  /// Every value that cases of the current round have, by attribute; without the round itself.
  fileprivate var listedValues: [String: [String]] {
    let values = attributeDistributions.filter { $0.name != Round.attribute }.map {
      ($0.name, $0.distribution.parts.map(\.name))
    }
    return Dictionary(values) { first, _ in first }
  }

  /// How the values of attributes are spread, in the order of their names.
  var attributeDistributions: [(name: String, distribution: Distribution)] {
    distributions.compactMap { subject, distribution in
      if case .attribute(let name) = subject { (name, distribution) } else { nil }
    }.sorted { $0.name < $1.name }
  }
}

extension Figure {
  /// The figure as two groups of cases; nil where it is no share of cases.
  func share(_ questions: QuestionList) -> TopicDiscloser.Share? {
    guard case .share(let count, let base) = value else { return nil }
    switch origin {
    case .question(let id, let answers, let filter):
      let wanted = answers.isEmpty ? questions[id]?.answers.sufficientWords ?? [] : answers
      return .init(
        group: .init(filter: filter, answers: Set(wanted)), base: .init(filter: filter, answers: nil), count: count,
        of: base)
    case .cases(let filter, let among):
      return .init(
        group: .init(filter: filter, answers: nil), base: .init(filter: among, answers: nil), count: count, of: base)
    case .entered, .derived: return nil
    }
  }
}

extension CaseFilter {
  /// The attributes that it asks for.
  var attributes: Set<String> { Set(conditions.map(\.attribute)) }
}

extension AnswerScheme {
  /// The answers of relevant cases.
  fileprivate var relevantWords: [String] { words { $0 != .notApplicable } }

  /// The answers of cases that are judged sufficient.
  fileprivate var sufficientWords: [String] { words { $0 == .sufficient } }

  private func words(_ isWanted: (Judgement) -> Bool) -> [String] {
    answers.filter { isWanted($0.judgement) }.map(\.word)
  }
}
