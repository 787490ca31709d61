/// The figures of `figures.yml` in an order in which each stands after those that it is worked out from.
public struct DerivationOrder: Hashable, Sendable {
  /// The figures that rest on no ring.
  public let figures: [FigureDefinition]
  /// The names of figures that go round in a ring, each worked out from the next and the last from the first.
  public let rings: [[Located<String>]]

  /// The order of `definitions`; of several with one name the first counts. What names no figure of the list is no
  /// hindrance: it is a question, or unknown.
  public init(_ definitions: [FigureDefinition]) {
    let places = Dictionary(
      definitions.enumerated().map { ($1.name.value, $0) }, uniquingKeysWith: { first, _ in first })
    let parts = definitions.map { definition in
      (definition.measure.derivation?.parts ?? []).compactMap { places[$0.value] }
    }
    var users = [[Int]](repeating: [], count: definitions.count)
    for (place, parts) in parts.enumerated() { for part in parts { users[part].append(place) } }
    var missing = parts.map(\.count)
    var ready = missing.indices.filter { missing[$0] == 0 }
    var next = 0
    // Without recursion, so that a chain of any length is walked.
    while next < ready.count {
      for user in users[ready[next]] {
        missing[user] -= 1
        if missing[user] == 0 { ready.append(user) }
      }
      next += 1
    }
    figures = ready.map { definitions[$0] }
    rings = Self.rings(among: missing.indices.filter { missing[$0] > 0 }, parts).map { ring in
      ring.map { definitions[$0].name }
    }
  }

  /// One ring for each knot of figures that wait for each other: from each on to the first part that waits too, until
  /// a name comes again.
  private static func rings(among waiting: [Int], _ parts: [[Int]]) -> [[Int]] {
    let isWaiting = Set(waiting)
    var seen: [Int: Int] = [:]
    var rings: [[Int]] = []
    for start in waiting where seen[start] == nil {
      var walk: [Int] = []
      var current = start
      while seen[current] == nil {
        seen[current] = start
        walk.append(current)
        guard let following = parts[current].first(where: isWaiting.contains) else { break }
        current = following
      }
      if seen[current] == start, let first = walk.firstIndex(of: current) { rings.append(Array(walk[first...])) }
    }
    return rings
  }
}
