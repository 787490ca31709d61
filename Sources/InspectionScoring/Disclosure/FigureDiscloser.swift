import InspectionModel

/// Takes the numbers out of the figures and distributions that are left out of a report.
struct FigureDiscloser {
  let limits: SmallNumbers
  let questions: QuestionList

  /// The figures of `book` as they may be printed.
  func disclose(_ book: FigureBook) -> FigureBook {
    var hidden: [String: HiddenShare] = [:]
    var distributions = book.distributions
    for topic in topics(of: book) {
      let decision = decide(topic, in: book)
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
        if figure.parts.contains(where: { hidden[$0] != nil }) {
          hidden[figure.name] = HiddenShare(limit: limits.under)
        }
      }
    }
  }

  /// What the figures of a book are about, each once.
  private func topics(of book: FigureBook) -> [Figure.Topic] {
    var topics: [Figure.Topic] = []
    var seen: Set<Figure.Topic> = []
    for topic in book.figures.compactMap(\.topic) + (book.distributions.isEmpty ? [] : [.cases])
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

  private func decide(_ topic: Figure.Topic, in book: FigureBook) -> Decision {
    let material = TopicMaterial(topic, in: book, questions: questions)
    func all(_ subjects: [Distribution.Subject]) -> Decision {
      let hidden = material.shares.map { ($0.name, HiddenShare(limit: limits.under)) }
      return Decision(figures: Dictionary(hidden) { first, _ in first }, distributions: subjects)
    }
    guard var decider = TopicDiscloser(limits, in: material.space) else {
      return all(material.distributions.map(\.subject))
    }
    if let total = material.total { decider.take(total) }
    var hidden: [Distribution.Subject] = []
    for distribution in material.distributions where !decider.allows(distribution.numbers) {
      hidden.append(distribution.subject)
    }
    guard let said = decider.decide(material.shares.map(\.share)) else {
      return all(material.distributions.map(\.subject))
    }
    let figures = zip(material.shares, said).compactMap { share, said in said.map { (share.name, $0) } }
    return Decision(figures: Dictionary(figures) { first, _ in first }, distributions: hidden)
  }
}
