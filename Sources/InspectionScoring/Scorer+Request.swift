import InspectionModel

extension Scorer {
  /// What has to be counted to score `inspection` and to reckon its figures: every question over all cases, over those
  /// of each round, and over the groups that the figures name; and the values of the attributes that charts show, over
  /// the cases of the current round.
  ///
  /// - Parameters:
  ///   - changes: Answers to take in place of those of the data: what a what-if changes.
  ///   - attributes: The columns of the case list. Where `round` is not among them, every case is taken for one of the
  ///     current round. Nil where nobody has looked: a case list without the column is then an error.
  public func request(
    for inspection: Inspection, changes: [AnswerChange] = [], attributes: Set<String>? = nil
  ) -> TallyRequest {
    let origin = inspection.facts.origin
    let groups = RoundGroups(programme: programme, attributes: attributes)
    let ofRounds = programme.measuredRounds.compactMap { groups.group(of: $0) }
      .map { TallyRequest.Group(WrittenFilter($0, at: origin)) }
    let ofFigures = inspection.figures.flatMap { figure in
      groups.groups(of: figure, at: origin).map { TallyRequest.Group($0, questions: figure.questions) }
    }
    let current = WrittenFilter(groups.group(of: programme.currentRound) ?? .all, at: origin)
    // The authors' charts come first: an attribute that one of them names has to be there.
    let distributions =
      inspection.charts.compactMap(\.attribute).map { AttributeCount($0, among: current) }
      + programme.countedAttributes.map {
        AttributeCount(Located($0, at: origin), among: current, isOptional: true)
      }
      + listedAttributes(for: inspection).map { AttributeCount($0, among: current, isOptional: true) }
    return TallyRequest(
      questions: inspection.questions, groups: ofRounds + ofFigures, distributions: distributions, changes: changes)
  }
}

extension Scorer {
  /// The attributes that figures ask for, where small numbers are left out: whether a number can be worked out depends on
  /// which other values there are.
  private func listedAttributes(for inspection: Inspection) -> [Located<String>] {
    guard inspection.smallNumbers(of: programme).under > 1 else { return [] }
    let attributes = inspection.figures.flatMap(\.filters).flatMap(\.conditions).map(\.attribute)
    return attributes.filter { $0.value != Round.attribute }
  }
}

extension FigureDefinition {
  /// The questions whose answers the figure counts.
  fileprivate var questions: [QuestionID] {
    if case .question(let id, _, _) = measure { [QuestionID(id.value)] } else { [] }
  }
}

extension ChartDefinition {
  /// The attribute whose values the chart shows.
  fileprivate var attribute: Located<String>? {
    if case .attribute(let name) = data { name } else { nil }
  }
}

extension Programme {
  /// What the charts of a report show as it was counted: answers to questions, and values of attributes.
  func distributionsShown(in inspection: Inspection) -> Set<Distribution.Subject> {
    let ofAuthors = inspection.charts.compactMap { chart -> Distribution.Subject? in
      switch chart.data {
      case .question(let id): .question(QuestionID(id.value))
      case .attribute(let name): .attribute(name.value)
      case .figures, .values, .scores, .absent, .unwritten, .unreadable: nil
      }
    }
    return Set(ofAuthors + countedAttributes.map { .attribute($0) })
  }

  /// The attributes of cases that the charts of its outline show.
  fileprivate var countedAttributes: [String] {
    outline.flatMap(\.allPieces).compactMap { piece in
      if case .dataChart(let design) = piece, case .attribute(let name, _) = design.data { name } else { nil }
    }
  }
}
