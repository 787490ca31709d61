import InspectionModel

extension Scorer {
  /// What has to be counted to score `inspection` and to reckon its figures: every question over all cases, over those
  /// of each round, and over the groups that the figures name, each group once.
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
    return TallyRequest(
      questions: inspection.questions, groups: Self.once(ofRounds + ofFigures), changes: changes)
  }
}

extension Scorer {
  /// Each group of cases once, with all that is asked of it; without the group of all cases, which is counted anyway.
  private static func once(_ groups: [TallyRequest.Group]) -> [TallyRequest.Group] {
    var places: [CaseFilter: Int] = [:]
    var result: [TallyRequest.Group] = []
    for group in groups where group.filter.filter != .all {
      guard let place = places[group.filter.filter] else {
        places[group.filter.filter] = result.count
        result.append(group)
        continue
      }
      let known = result[place]
      let questions = known.questions.flatMap { known in
        group.questions.map { known + $0.filter { !known.contains($0) } }
      }
      result[place] = TallyRequest.Group(known.filter, questions: questions)
    }
    return result
  }
}

extension FigureDefinition {
  /// The questions whose answers the figure counts.
  fileprivate var questions: [QuestionID] {
    if case .question(let id, _, _) = measure { [QuestionID(id.value)] } else { [] }
  }
}
