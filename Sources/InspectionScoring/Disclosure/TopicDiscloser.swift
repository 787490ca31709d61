import InspectionModel

/// Decides which of the figures about one thing may be printed, so that none that is too small is printed or can be worked
/// out from the others.
///
/// A number that is too small is left out (primary suppression), then every other that would give it away (secondary).
/// All that is not left out counts as printed, wherever an author may quote it.
struct TopicDiscloser {
  private let limits: SmallNumbers
  private let space: CellSpace
  private let asked: [CellSet]
  private var known = KnownNumbers()

  /// So many groups of cases are looked at; where there are more, everything is left out.
  private static let mostGroups = 5000

  /// A decider on figures about `groups` of cases; nil where there are too many groups to look at.
  init?(_ limits: SmallNumbers, in space: CellSpace) {
    guard space.groupCount <= Self.mostGroups else { return nil }
    self.limits = limits
    self.space = space
    asked = space.groups
  }

  /// A count out of a base.
  struct Share: Hashable, Sendable {
    let group: CellSpace.Group
    let base: CellSpace.Group
    let count: Int
    let of: Int
  }

  /// A number of cases that readers know.
  struct Number: Hashable, Sendable {
    let group: CellSpace.Group
    let count: Int
  }

  /// Takes in what is known whatever the report prints.
  mutating func take(_ number: Number) {
    if !allows([number]) { known.learn(space.cells(of: number.group), number.count) }
  }

  /// Whether `numbers` can be printed besides what is printed already; takes them in where they can.
  mutating func allows(_ numbers: [Number]) -> Bool {
    var next = known
    for number in numbers { next.learn(space.cells(of: number.group), number.count) }
    guard emptyCellsFollow(in: &next) else { return false }
    known = next
    return true
  }

  /// Takes in that the cells of a group without cases are empty; false where a small number follows.
  private func emptyCellsFollow(in next: inout KnownNumbers) -> Bool {
    var empty: Set<Int> = []
    while true {
      let before = empty.count
      for group in asked {
        guard let count = next.count(of: group) else { continue }
        if limits.hides(count) { return false }
        if count == 0 { empty.formUnion(group.indices.filter { group[$0] }) }
      }
      if empty.count == before { return true }
      for place in empty.sorted() {
        var cell = CellSet(repeating: false, count: space.count)
        cell[place] = true
        next.learn(cell, 0)
      }
    }
  }

  /// What may be said of each of `shares`: nil for one that is printed. Nil altogether where nothing may be.
  mutating func decide(_ shares: [Share]) -> [HiddenShare?]? {
    let isPrimary = shares.map { limits.isTooSmall($0.count, of: $0.of) }
    var isHidden = isPrimary
    // The widest group first, and in it the largest number: what has to be left out besides is then the smallest.
    let order = shares.indices.filter { !isPrimary[$0] }.sorted { left, right in
      let (one, other) = (shares[left], shares[right])
      return (other.of, other.count, left) < (one.of, one.count, right)
    }
    for place in order where !allows(shares[place].numbers) { isHidden[place] = true }
    // Two small numbers may bound each other, and "fewer than two" would be one.
    let isSaid =
      isHidden == isPrimary && Set(zip(shares, isPrimary).filter(\.1).map(\.0)).count == 1 && limits.under > 2
    if isHidden == isPrimary, boundsGiveAway(shares.indices.filter { isPrimary[$0] }.map { shares[$0] }) {
      return nil
    }
    return shares.indices.map { place in
      guard isHidden[place] else { return nil }
      return said(of: shares[place], isSaid: isSaid)
    }
  }

  /// What may be said of a hidden share. Where another is hidden because of it, nobody may know which is the small one.
  private mutating func said(of share: Share, isSaid: Bool) -> HiddenShare {
    if limits.hides(share.of) {
      return HiddenShare(limit: limits.under, isFew: isSaid, isAllButFew: isSaid)
    }
    // On a smaller base both sides may be small, or one has to be 1.
    guard share.of >= 2 * limits.under - 1 else { return HiddenShare(limit: limits.under) }
    let base = allows([Number(group: share.base, count: share.of)]) ? share.of : nil
    return HiddenShare(
      limit: limits.under, isFew: isSaid && limits.hides(share.count),
      isAllButFew: isSaid && limits.hides(share.of - share.count), base: base)
  }
}

extension TopicDiscloser {
  /// Whether small numbers whose sum is known have to be all 1, or all as large as a small number can be.
  private func boundsGiveAway(_ hidden: [Share]) -> Bool {
    let sides = hidden.flatMap { share -> [CellSet] in
      let (group, base) = (space.cells(of: share.group), space.cells(of: share.base))
      let rest = zip(base, group).map { $0 && !$1 }
      return (limits.hides(share.count) ? [group] : []) + (limits.hides(share.of - share.count) ? [rest] : [])
    }
    let sets = Set(sides)
    guard sets.count <= Self.mostHidden else { return true }
    let ordered = sides.enumerated().filter { place, side in sides.firstIndex(of: side) == place }.map(\.element)
    return givesAway(ordered[...], with: CellSet(repeating: false, count: space.count), count: 0)
  }

  /// So many hidden numbers are looked at in every combination.
  private static let mostHidden = 10

  private func givesAway(_ rest: ArraySlice<CellSet>, with union: CellSet, count: Int) -> Bool {
    if count > 1, let sum = known.count(of: union), sum <= count || sum >= count * (limits.under - 1) { return true }
    for (place, side) in zip(rest.indices, rest) where !zip(side, union).contains(where: { $0 && $1 }) {
      let more = zip(side, union).map { $0 || $1 }
      if givesAway(rest[(place + 1)...], with: more, count: count + 1) { return true }
    }
    return false
  }
}

extension TopicDiscloser.Share {
  /// What a reader knows where it is printed.
  var numbers: [TopicDiscloser.Number] {
    [.init(group: base, count: of), .init(group: group, count: count)]
  }
}

extension SmallNumbers {
  /// Whether a share is too small to be printed: its count, the rest of its base, or the base itself.
  func isTooSmall(_ count: Int, of base: Int) -> Bool { hides(count) || hides(base - count) || hides(base) }
}
