import InspectionModel

/// Which cases belong to which group.
struct CaseGroups: Sendable {
  /// The cases of the list by their ids; nil when there is no list.
  let cases: WordTable?
  /// The groups other than all cases, each once.
  let filters: [CaseFilter]
  /// For each group, whether each case of the list belongs to it.
  let members: [[Bool]]

  /// All cases and nothing else.
  static let none = CaseGroups(cases: nil, filters: [], members: [])
}

/// Counts the answers of a book.
struct TallyCounter {
  let book: AnswerBook
  let groups: CaseGroups

  /// Every question over all cases, and over every group.
  func count() -> Tallies {
    var cases = [CaseFilter.all: book.cases.count]
    var tallies: [Tallies.Key: Tally] = [:]
    enter(histogram(over: nil), for: .all, into: &tallies)
    for (filter, members) in zip(groups.filters, groups.members) {
      cases[filter] = members.count { $0 }
      enter(histogram(over: members), for: filter, into: &tallies)
    }
    return Tallies(cases: cases, tallies: tallies)
  }

  private func enter(_ counts: [Int], for filter: CaseFilter, into tallies: inout [Tallies.Key: Tally]) {
    for (index, question) in book.questions.questions.enumerated() {
      let answers = question.answers.answers.enumerated().map { Tally.Count($1, counts[index * 256 + $0 + 1]) }
      tallies[Tallies.Key(question.id, filter)] = Tally(answers)
    }
  }

  /// For each question and each byte that can stand for an answer, on how many cases it stands.
  private func histogram(over members: [Bool]?) -> [Int] {
    let width = book.schemes.count
    var counts = [Int](repeating: 0, count: width * 256)
    for number in 0..<book.cases.count where members?[number] ?? true {
      for question in 0..<width { counts[question * 256 + Int(book.cells[number * width + question])] += 1 }
    }
    return counts
  }
}
