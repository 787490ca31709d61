import InspectionModel

/// The figures and distributions about one thing, as groups of cases with their numbers.
struct TopicMaterial {
  /// The shares among the figures, with their names, in the order of the book.
  let shares: [(name: String, share: TopicDiscloser.Share)]
  /// The distributions, each with what a chart of it shows.
  let distributions: [(subject: Distribution.Subject, numbers: [TopicDiscloser.Number])]
  /// The number of all cases, which reports print without asking a figure; nil where it is not known here.
  let total: TopicDiscloser.Number?
  /// The groups that can be told apart.
  let space: CellSpace

  /// What `book` holds about `topic`.
  init(_ topic: Figure.Topic, in book: FigureBook, questions: QuestionList) {
    let current = book.currentCases
    let figures = book.figures.filter { $0.topic == topic }
    shares = figures.compactMap { figure in figure.share(questions).map { (figure.name, $0) } }
    var distributions: [(subject: Distribution.Subject, numbers: [TopicDiscloser.Number])] = []
    var listed: [String: [String]] = [:]
    var answers: [String] = []
    var total: TopicDiscloser.Number?
    switch topic {
    case .question(let id):
      answers = questions[id]?.answers.relevantWords ?? []
      if let distribution = book.distributions[.question(id)] {
        let numbers = distribution.relevant.map { part in
          TopicDiscloser.Number(group: .init(filter: current, answers: [part.name]), count: part.cases)
        }
        distributions.append((.question(id), numbers))
      }
    case .cases:
      for (name, distribution) in book.attributeDistributions {
        let numbers = distribution.parts.map { part in
          let filter = current.and(CaseFilter([.init(name, [part.name])]))
          return TopicDiscloser.Number(group: .init(filter: filter, answers: nil), count: part.cases)
        }
        distributions.append((.attribute(name), numbers))
        listed[name] = distribution.parts.map(\.name)
        total = .init(group: .init(filter: current, answers: nil), count: distribution.base)
      }
    }
    self.distributions = distributions
    self.total = total
    let groups = shares.flatMap { [$0.share.group, $0.share.base] } + distributions.flatMap(\.numbers).map(\.group)
    space = CellSpace(telling: groups, answers: answers, listed: listed)
  }
}

extension FigureBook {
  /// The cases of the current round, as the questions' own figures name them.
  fileprivate var currentCases: CaseFilter {
    for figure in figures {
      if case .question(let id, answers: [], let filter) = figure.origin, id.text == figure.name { return filter }
    }
    return .all
  }

  /// How the values of attributes are spread, in the order of their names.
  fileprivate var attributeDistributions: [(name: String, distribution: Distribution)] {
    distributions.compactMap { subject, distribution in
      if case .attribute(let name) = subject { (name, distribution) } else { nil }
    }.sorted { $0.name < $1.name }
  }
}

extension Figure {
  /// The figure as two groups of cases; nil where it is no share of cases.
  fileprivate func share(_ questions: QuestionList) -> TopicDiscloser.Share? {
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
    case .entered: return nil
    }
  }
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
