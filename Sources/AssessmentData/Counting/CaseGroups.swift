import InspectionModel

/// Which cases belong to which group.
struct CaseGroups: Sendable {
  /// The cases of the list by their ids; nil when there is no list.
  let cases: WordTable?
  /// The groups other than all cases, each once.
  let groups: [TallyRequest.Group]
  /// For each group, whether each case of the list belongs to it.
  let members: [[Bool]]
  /// Where each case of the list stands in it.
  let places: [SourceRange]
  /// How many cases have which value of the attributes that were asked for.
  let attributes: [String: [Tallies.ValueCount]]

  /// All cases and nothing else.
  static let none = CaseGroups(cases: nil, groups: [], members: [], places: [], attributes: [:])
}

/// Counts the answers of a book.
struct TallyCounter {
  let book: AnswerBook
  let groups: CaseGroups

  /// Every question over all cases, and over every group those that are asked.
  func count() -> Tallies {
    var cases = [CaseFilter.all: book.cases.count]
    var tallies: [Tallies.Key: Tally] = [:]
    let all = Array(book.questions.questions.indices)
    enter(all, over: nil, for: .all, into: &tallies)
    for (group, members) in zip(groups.groups, groups.members) {
      let filter = group.filter.filter
      cases[filter] = members.count { $0 }
      let places = group.questions.map { $0.compactMap(book.questions.place) } ?? all
      enter(places, over: members, for: filter, into: &tallies)
    }
    return Tallies(cases: cases, tallies: tallies, attributes: groups.attributes)
  }

  /// Enters the tallies of the questions at `places` over the cases that are `members`.
  private func enter(
    _ places: [Int], over members: [Bool]?, for filter: CaseFilter, into tallies: inout [Tallies.Key: Tally]
  ) {
    let width = book.schemes.count
    var counts = [Int](repeating: 0, count: places.count * 256)
    for number in 0..<book.cases.count where members?[number] ?? true {
      for (slot, place) in places.enumerated() { counts[slot * 256 + Int(book.cells[number * width + place])] += 1 }
    }
    for (slot, place) in places.enumerated() {
      let question = book.questions.questions[place]
      let answers = question.answers.answers.enumerated().map { Tally.Count($1, counts[slot * 256 + $0 + 1]) }
      tallies[Tallies.Key(question.id, filter)] = Tally(answers)
    }
  }
}
