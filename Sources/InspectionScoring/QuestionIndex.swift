import InspectionModel

/// The questions of an inspection by what they count for.
struct QuestionIndex: Sendable {
  /// Each id once, in the order of the list.
  let questions: [Question]
  private let places: [NodeID: [Int]]

  /// An index of `list`; of several questions with one id the first counts.
  init(_ list: QuestionList) {
    questions = list.questions.enumerated().filter { list.place(of: $1.id) == $0 }.map(\.element)
    var places: [NodeID: [Int]] = [:]
    for (place, question) in questions.enumerated() {
      for node in question.nodes where places[node]?.last != place {
        places[node, default: []].append(place)
      }
    }
    self.places = places
  }

  /// The places of the questions that name a section or criterion, in order.
  func places(of node: NodeID) -> [Int] { places[node] ?? [] }

  /// The places of the questions that name a section or any of its criteria, each once, in order.
  func places(in section: ProgrammeNode) -> [Int] { places(in: [section]) }

  /// The places of the questions in the sections of a thread that are tagged with it, each once, in order.
  func places(taggedWith thread: Thread, of programme: Programme) -> [Int] {
    places(in: programme.sections.filter { thread.sections.contains($0.id) })
      .filter { questions[$0].threads.contains(thread.id) }
  }

  /// The questions that no score of `programme` is worked out from, in order; none where it works out no score at all.
  func questions(withoutScoreIn programme: Programme) -> [Question] {
    var counted: Set<Int> = []
    for rule in programme.scoring where rule.method == .meanOfQuestions {
      switch rule.subject {
      case .criterion:
        for node in programme.criteria where node.result == .score { counted.formUnion(places(of: node.id)) }
      case .section:
        for node in programme.sections where node.result == .score { counted.formUnion(places(in: node)) }
      case .thread:
        for thread in programme.threads { counted.formUnion(places(taggedWith: thread, of: programme)) }
      }
    }
    guard programme.scoring.contains(where: { $0.method == .meanOfQuestions }) else { return [] }
    return questions.indices.filter { !counted.contains($0) }.map { questions[$0] }
  }

  private func places(in sections: [ProgrammeNode]) -> [Int] {
    let nodes = sections.flatMap { [$0] + $0.children }
    return Set(nodes.flatMap { places(of: $0.id) }).sorted()
  }
}
