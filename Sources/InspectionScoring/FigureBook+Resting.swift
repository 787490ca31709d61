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
  /// Whether it counts answers to `question` itself.
  fileprivate func counts(_ question: QuestionID) -> Bool {
    switch origin {
    case .question(let id, _, _): id == question
    case .cases, .entered, .derived: false
    }
  }
}
