import InspectionModel

/// Takes the numbers out of the figures and distributions that are left out of a report.
struct FigureDiscloser {
  let limits: SmallNumbers
  let questions: QuestionList
  /// The distributions that charts show; others are not needed.
  let charted: Set<Distribution.Subject>

  /// The figures of `book` as they may be printed.
  func disclose(_ book: FigureBook) -> FigureBook {
    var hidden: [String: HiddenShare] = [:]
    var distributions = book.distributions
    if limits.under > 1 { distributions = distributions.filter { charted.contains($0.key) } }
    var groups = CaseGroups(of: book, questions: questions)
    for topic in limits.under > 1 ? topics(of: book) : [] {
      let decision = decide(topic, in: book, beside: &groups, without: hidden)
      hidden.merge(decision.figures) { first, _ in first }
      for subject in decision.distributions { distributions[subject] = nil }
    }
    hideWholes(of: book, in: &hidden)
    for figure in book.figures where figure.topic == nil && hidden[figure.name] == nil {
      guard case .share(let count, let base) = figure.value, limits.isTooSmall(count, of: base) else { continue }
      hidden[figure.name] = HiddenShare(
        limit: limits.under, isFew: limits.hides(count), isAllButFew: limits.hides(base - count))
    }
    hideWholes(of: book, in: &hidden)
    return FigureBook(
      book.figures.map { figure in hidden[figure.name].map(figure.hiding) ?? figure },
      unavailable: book.unavailable, distributions: distributions, smallNumbers: limits,
      hiddenDistributions: Set(book.distributions.keys.filter { distributions[$0] == nil }))
  }

  /// Hides what was worked out from a hidden figure, from what was worked out from it, and so on.
  private func hideWholes(of book: FigureBook, in hidden: inout [String: HiddenShare]) {
    var before = -1
    while before != hidden.count {
      before = hidden.count
      for figure in book.figures where hidden[figure.name] == nil {
        let isHidden = figure.parts.contains { hidden[$0] != nil }
        if isHidden || comparesSmallBases(figure, in: book) {
          hidden[figure.name] = HiddenShare(limit: limits.under)
        }
      }
    }
  }

  /// Whether a figure compares percentages that are not printed themselves.
  private func comparesSmallBases(_ figure: Figure, in book: FigureBook) -> Bool {
    guard case .comparison = figure.value else { return false }
    return figure.parts.contains { part in
      guard case .share(_, let base)? = book[part]?.value else { return false }
      return !limits.allowsPercentage(of: base)
    }
  }

  /// What the figures of a book are about, each once.
  private func topics(of book: FigureBook) -> [Figure.Topic] {
    var topics: [Figure.Topic] = []
    var seen: Set<Figure.Topic> = []
    // What is known of the cases themselves comes first: it is known of those that a question applies to as well.
    for topic in [.cases] + book.figures.compactMap(\.topic)
    where seen.insert(topic).inserted {
      topics.append(topic)
    }
    return topics
  }

  /// What is hidden of a topic.
  private struct Decision {
    var figures: [String: HiddenShare]
    var distributions: [Distribution.Subject]
  }

  private func decide(
    _ topic: Figure.Topic, in book: FigureBook, beside groups: inout CaseGroups, without hidden: [String: HiddenShare]
  ) -> Decision {
    let material = TopicMaterial(
      topic, in: book, charted: charted, questions: questions, beside: groups)
    let subjects = material.distributions.map(\.subject)
    let names = material.shares.map(\.name)
    let all = Decision(
      figures: Dictionary(names.map { ($0, HiddenShare(limit: limits.under)) }) { first, _ in first },
      distributions: subjects)
    guard var decider = TopicDiscloser(limits, in: material.space) else { return all }
    for number in material.known { decider.take(number) }
    let shown = material.distributions.filter { decider.allows($0.numbers) }
    // What is hidden already, because of its base, is not considered here.
    let shares = material.shares.filter { hidden[$0.name] == nil }
    guard let said = decider.decide(shares.map(\.share)) else { return all }
    if topic == .cases {
      groups.printed =
        material.known + shown.flatMap(\.numbers)
        + zip(shares, said).filter { $0.1 == nil }.flatMap(\.0.share.numbers)
    }
    let figures = zip(shares, said).compactMap { share, said in said.map { (share.name, $0) } }
    return Decision(
      figures: Dictionary(figures) { first, _ in first },
      distributions: subjects.filter { subject in !shown.contains { $0.subject == subject } })
  }
}
