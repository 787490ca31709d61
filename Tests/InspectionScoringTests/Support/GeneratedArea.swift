import BigInt
import InspectionModel
import InspectionScoring

/// An area with random questions and answers, and its scores by the rules as they are published, worked out another way:
/// over one common denominator, without ever reducing it.
struct GeneratedArea {
  private(set) var area: Area
  private(set) var facts: [Fact]
  let summaryWeight: Int?
  let weights: [String: Int]

  /// One question with its answers.
  struct Fact {
    let id: String
    let criterion: String
    var sufficient: Int
    let relevant: Int
    let isTagged: Bool
    let isSummary: Bool
  }

  /// Two sections with two to four criteria of one to six questions; every question is relevant to `least` cases or more.
  init(seed: UInt64, least: Int = 0) {
    var random = SplitMix(seed: seed)
    summaryWeight = Bool.random(using: &random) ? Int.random(in: 0...100, using: &random) : nil
    weights = Bool.random(using: &random) ? ["critical": 2, "important": 1] : [:]
    var sections: [ProgrammeNode] = []
    var facts: [Fact] = []
    for section in ["A", "B"] {
      let count = Int.random(in: 2...4, using: &random)
      sections.append(
        .section(
          section, criteria: count,
          weights: (0..<count).map { _ in Bool.random(using: &random) ? "critical" : "important" }))
      for criterion in 1...count {
        let questions = Int.random(in: 1...6, using: &random)
        for question in 1...questions {
          // The first is always relevant, so that every criterion has a score
          let relevant = Int.random(in: max(least, question == 1 ? 1 : 0)...150, using: &random)
          facts.append(
            Fact(
              id: "\(section)\(criterion).\(question)", criterion: "\(section)\(criterion)",
              sufficient: Int.random(in: 0...relevant, using: &random), relevant: relevant,
              isTagged: facts.isEmpty || Bool.random(using: &random), isSummary: question == questions && question > 1))
        }
      }
    }
    area = Area(sections: sections)
    area.threads = [Thread(id: "harm", title: Wording("Harm"), sections: sections.map(\.id))]
    area.rules = [
      .criteria(summary: summaryWeight),
      .sections(weights.isEmpty ? [] : [.init("critical", 2), .init("important", 1)]), .threads,
    ]
    self.facts = facts
    ask()
  }

  private mutating func ask() {
    area = facts.reduce(area) { area, fact in
      area.asking(
        fact.id, of: fact.criterion, fact.sufficient, outOf: fact.relevant, notApplicable: 1,
        threads: fact.isTagged ? ["harm"] : [], isSummary: fact.isSummary)
    }
  }

  /// The same with one answer more sufficient, where the question at `place` has an insufficient one.
  func improved(at place: Int) -> GeneratedArea? {
    guard facts[place].sufficient < facts[place].relevant else { return nil }
    var other = self
    other.facts[place].sufficient += 1
    other.ask()
    return other
  }

  /// Every id that has a score.
  var ids: [String] { area.sections.flatMap { [$0] + $0.children }.map(\.id.text) + ["harm"] }

  /// The score of a section, criterion or the thread, from 0 to 1, as a numerator over a denominator.
  func oracle(_ id: String) -> (BigInt, BigInt) {
    if id == "harm" { return Self.mean(facts.filter(\.isTagged)) }
    if let section = area.sections.first(where: { $0.id.text == id }) {
      let parts = section.children.map { (oracle($0.id.text), weights[$0.weight ?? ""] ?? 1) }
      let common = parts.reduce(BigInt(1)) { $0 * $1.0.1 }
      let sum = parts.reduce(BigInt(0)) { $0 + common / $1.0.1 * $1.0.0 * BigInt($1.1) }
      return (sum, common * BigInt(parts.reduce(0) { $0 + $1.1 }))
    }
    let own = facts.filter { $0.criterion == id }
    let (summaries, others) = (own.filter(\.isSummary), own.filter { !$0.isSummary })
    guard let weight = summaryWeight, summaries.contains(where: { $0.relevant > 0 }),
      others.contains(where: { $0.relevant > 0 })
    else { return Self.mean(own) }
    let (summary, other) = (Self.mean(summaries), Self.mean(others))
    return (
      BigInt(weight) * summary.0 * other.1 + BigInt(100 - weight) * other.0 * summary.1, 100 * summary.1 * other.1
    )
  }

  private static func mean(_ facts: [Fact]) -> (BigInt, BigInt) {
    let relevant = facts.filter { $0.relevant > 0 }
    let common = relevant.reduce(BigInt(1)) { $0 * BigInt($1.relevant) }
    let sum = relevant.reduce(BigInt(0)) { $0 + common / BigInt($1.relevant) * BigInt($1.sufficient) }
    return (sum, common * BigInt(relevant.count))
  }
}

/// A small generator of repeatable random numbers (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
