import InspectionModel

/// Which counts a reader of printed scores cannot rule out for the shares that are hidden.
struct CountBounds {
  /// A hidden share: of a question, in a round.
  struct Unknown: Hashable, Sendable {
    let question: QuestionID
    let round: String?
  }

  /// One share in a mean.
  struct Term: Hashable, Sendable {
    /// The share; nil where it is hidden.
    let known: Fraction?
    /// What hides it, its base, and the counts that its own words leave open; nil where it is known.
    let unknown: Unknown?
    let base: Int
    let counts: [Int]
    /// Its share of the mean, from 0 to 1.
    let weight: Fraction

    /// A share that is printed.
    init(known: Fraction, weight: Fraction) {
      (self.known, unknown, base, counts, self.weight) = (known, nil, 1, [], weight)
    }

    /// A share that is hidden; readers are taken to know its base.
    init(unknown: Unknown, share: HiddenShare, of base: Int, weight: Fraction) {
      (known, self.unknown, self.base, self.weight) = (nil, unknown, max(1, base), weight)
      // None and all would be printed, unless the base itself is too small.
      let open = base < share.limit ? 0...max(1, base) : 1...max(1, base - 1)
      counts = open.filter { count in
        (!share.isFew || count < share.limit) && (!share.isAllButFew || base - count < share.limit)
      }
    }

    /// The value that `count` would give it, as a part of the mean.
    fileprivate func part(_ count: Int) -> Fraction { (Fraction(count, over: base) ?? .zero) * weight }
  }

  /// A printed score and what it is the mean of.
  struct Equation: Hashable, Sendable {
    let terms: [Term]
    let printed: WholePercent

    /// Whether any of its shares is hidden.
    var hasUnknowns: Bool { terms.contains { $0.unknown != nil } }
  }

  private var equations: [Equation] = []
  private var possible: [Unknown: [Int]] = [:]

  /// Whether a score can be printed besides those that are: every hidden count keeps at least two values. Takes it in
  /// where it can.
  mutating func allows(_ equation: Equation) -> Bool {
    var next = possible
    for term in equation.terms {
      if let unknown = term.unknown, next[unknown] == nil { next[unknown] = term.counts }
    }
    let all = equations + [equation]
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for equation in all {
        for (term, unknown) in equation.terms.compactMap({ term in term.unknown.map { (term, $0) } }) {
          let before = next[unknown] ?? []
          let after = left(of: before, for: term, in: equation, next)
          if after.count < 2 { return false }
          if after.count < before.count {
            next[unknown] = after
            hasChanged = true
          }
        }
      }
    }
    possible = next
    equations = all
    return true
  }

  /// The counts of one hidden share that some counts of the others make possible.
  private func left(
    of counts: [Int], for term: Term, in equation: Equation, _ possible: [Unknown: [Int]]
  ) -> [Int] {
    let others = equation.terms.filter { $0.unknown != term.unknown }
    let known = Fraction.sum(of: others.compactMap { other in other.known.map { $0 * other.weight } })
    func sum(_ end: ([Int]) -> Int?) -> Fraction {
      Fraction.sum(
        of: others.compactMap { other in
          other.unknown.flatMap { possible[$0] }.flatMap(end).map(other.part)
        })
    }
    let interval = PercentInterval(printedAs: equation.printed)
    let hundred = Fraction(100)
    let (least, most) = (known + sum(\.first), known + sum(\.last))
    return counts.filter { count in
      let part = equation.terms.filter { $0.unknown == term.unknown }.reduce(Fraction.zero) { $0 + $1.part(count) }
      let (lowest, highest) = ((part + least) * hundred, (part + most) * hundred)
      return highest >= interval.lower && (lowest < interval.upper || lowest == hundred && interval.upper == hundred)
    }
  }
}
