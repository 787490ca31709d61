import InspectionModel
import InspectionScoring

/// How the results of an inspection changed between its last two rounds, beside what its sentences say of that.
struct RoundDirections {
  private let changes: [NodeID: Change]
  private let levels: [NodeID: NodeLevel]
  private let names: [NodeLevel: Set<String>]

  /// What became of a result.
  private enum Change { case better, same, worse }

  /// The changes of a manuscript; none in a programme that measures once.
  init(_ manuscript: Manuscript) {
    let programme = manuscript.programme
    var changes: [NodeID: Change] = [:]
    var levels: [NodeID: NodeLevel] = [:]
    if programme.rounds.count > 1, let current = programme.rounds.last?.id {
      let previous = programme.rounds[programme.rounds.count - 2].id
      for node in programme.nodes {
        levels[node.id] = node.level
        guard let before = manuscript.scorecard[.node(node.id), round: previous]?.value,
          let after = manuscript.scorecard[.node(node.id), round: current]?.value
        else { continue }
        changes[node.id] = Self.change(from: before, to: after, grades: programme.grades)
      }
    }
    self.changes = changes
    self.levels = levels
    names = [.criterion: ["criterion"], .section: ["section", "outcome"]]
  }

  private static func change(from before: Scorecard.Value, to after: Scorecard.Value, grades: Scale) -> Change? {
    switch (before, after) {
    case (.score(let before), .score(let after)): return before == after ? .same : before < after ? .better : .worse
    case (.grade(let before), .grade(let after)):
      guard let one = grades.steps.firstIndex(where: { $0.id == before.id }),
        let other = grades.steps.firstIndex(where: { $0.id == after.id })
      else { return nil }
      return one == other ? .same : other < one ? .better : .worse
    default: return nil
    }
  }

  /// What a sentence says of the result of the node under which it stands, where the rounds say otherwise.
  ///
  /// It speaks of the node where it is its conclusion, or says "this criterion".
  func diagnostics(of sentence: Range<Int>, in passage: Passage) -> [Diagnostic] {
    guard let node = passage.place.node, let change = changes[node], let level = levels[node] else { return [] }
    let words = sentence.map { passage.tokens[$0].folded }
    let isNamed = zip(words, words.dropFirst()).contains {
      ["this", "the"].contains($0) && names[level]?.contains($1) == true
    }
    let isAboutResult = ["performance", "score", "grade", "result"].contains { words.contains($0) }
    guard !words.contains(where: Self.qualifying.contains) else { return [] }
    guard isNamed && isAboutResult || passage.place.kind == .conclusion else { return [] }
    guard let (place, said) = said(in: words), said != change else { return [] }
    let token = sentence.lowerBound + place
    let bytes = passage.range(ofTokens: token..<(token + 1))
    let outcome =
      switch change {
      case .better: "better"
      case .same: "the same"
      case .worse: "worse"
      }
    return [
      Diagnostic(
        .directionWord, at: passage.source(of: bytes),
        "'\(passage[bytes])' is said of \(node), whose result is \(outcome) than in the round before".replacing(
          "the same than", with: "the same as"),
        explanation: "Mend the sentence, or the results under `score:` or `grade:`.", subject: node.text)
    ]
  }

  /// Words by which a sentence speaks of a part of the result only.
  private static let qualifying: Set = [
    "some", "part", "parts", "partly", "although", "though", "but", "however", "while", "whilst", "few", "aspect",
    "aspects", "respect", "respects", "several", "many", "one", "two", "individual", "areas", "despite", "except",
  ]

  private static let behindVerb: Set = [
    ".", ",", ";", "since", "on", "upon", "from", "and", "but", "in", "at", "compared", "significantly", "considerably",
    "markedly", "greatly", "again", "overall", "substantially", "slightly", "further", "between",
  ]

  /// The one word by which a sentence says how things changed; nil for none, for several, and for what is only wished.
  private func said(in words: [String]) -> (place: Int, change: Change)? {
    var found: (place: Int, change: Change)?
    for (place, word) in words.enumerated() {
      let before = words[max(0, place - 3)..<place]
      let next = place + 1 < words.count ? words[place + 1] : "."
      let change: Change
      switch word {
      // "improved performance in every case" says nothing of the result as a whole.
      case "improved" where Self.behindVerb.contains(next): change = .better
      case "deteriorated", "worsened", "declined": change = .worse
      case "better" where next == "than": change = .better
      case "worse" where next == "than": change = .worse
      case "good" where next == "as" && before.suffix(2) == ["not", "as"]:
        return found == nil ? (place, .worse) : nil
      case "unchanged": change = .same
      default: continue
      }
      guard found == nil, !before.contains(where: { DirectionWording.unreal.contains($0) || $0.hasSuffix("n't") })
      else {
        return nil
      }
      found = (place, change)
    }
    return found
  }
}
