import InspectionModel

/// The groups of cases that scores and figures are about: those of a round where the programme has rounds and the case
/// list tells them apart.
struct RoundGroups {
  private let programme: Programme
  /// Whether a case list nobody has counted yet says which round a case belongs to.
  private let hasRounds: Bool
  private let counted: [CaseFilter: Int]?

  /// The groups to ask for; `attributes` are the columns of the case list, nil where nobody has looked.
  init(programme: Programme, attributes: Set<String>?) {
    self.programme = programme
    hasRounds = attributes?.contains(Round.attribute) ?? true
    counted = nil
  }

  /// The groups that were counted.
  init(programme: Programme, tallies: Tallies) {
    self.programme = programme
    hasRounds = true
    counted = tallies.cases
  }

  /// The cases of `round`; nil for an earlier round without cases, of which only what was entered is known.
  func group(of round: Round?) -> CaseFilter? {
    guard let round else { return .all }
    let isCurrent = round == programme.currentRound
    guard let counted else { return hasRounds ? round.filter : isCurrent ? .all : nil }
    guard let cases = counted[round.filter] else { return isCurrent ? .all : nil }
    return isCurrent || cases > 0 ? round.filter : nil
  }

  /// What the numbers of a figure are counted over: one group for a question; for cases those that are counted, then
  /// those that they are counted among. Only cases of the current round, unless a filter names the round itself.
  ///
  /// - Parameter range: Where the condition of the round counts as written.
  func groups(of figure: FigureDefinition, at range: SourceRange) -> [WrittenFilter] {
    let filters: [WrittenFilter]
    switch figure.measure {
    case .question(_, _, let filter): filters = [filter]
    case .cases(let filter, let among): filters = [filter.and(among), among]
    case .entered, .percentage, .number, .text, .derived: return []
    }
    let namesRound = filters.contains { $0.conditions.contains { $0.attribute.value == Round.attribute } }
    guard !namesRound, let round = group(of: programme.currentRound) else { return filters }
    return filters.map { $0.and(WrittenFilter(round, at: range)) }
  }
}

extension WrittenFilter {
  /// `filter`, as if written at `range`.
  init(_ filter: CaseFilter, at range: SourceRange) {
    self.init(
      filter.conditions.map { condition in
        Condition(Located(condition.attribute, at: range), condition.values.map { Located($0, at: range) })
      })
  }

  /// The conditions of both, each once: as `CaseFilter.and` puts them together.
  fileprivate func and(_ other: WrittenFilter) -> WrittenFilter {
    let own = filter.conditions
    let added = zip(other.conditions, other.filter.conditions).filter { !own.contains($0.1) }.map(\.0)
    return WrittenFilter(conditions + added)
  }
}
