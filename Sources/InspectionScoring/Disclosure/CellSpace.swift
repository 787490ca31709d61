import InspectionModel

/// The smallest groups that figures about one thing tell apart: by the values of attributes, and by the answer given.
struct CellSpace: Hashable, Sendable {
  /// The cells are counted through with the last axis running fastest.
  private let axes: [Axis]

  /// One way to tell cases apart.
  fileprivate struct Axis: Hashable {
    /// The name of the attribute; nil for the answer.
    let attribute: String?
    /// What each value belongs to; one that is not listed belongs to `others`.
    let classes: [String: Int]
    /// The class of the values that nobody names; nil where every value is listed.
    let others: Int?
    /// How many classes there are; at least 1.
    let count: Int
  }

  /// Some of the cases: those of a filter that gave one of some answers.
  struct Group: Hashable, Sendable {
    /// The filter.
    let filter: CaseFilter
    /// The answers; nil for any.
    let answers: Set<String>?
  }

  /// The space in which `groups` can be told apart. `listed` holds all values that cases have, of the attributes where
  /// that is known; `answers` are all that can be given.
  init(telling groups: [Group], answers: [String], listed: [String: [String]]) {
    let conditions = groups.flatMap(\.filter.conditions)
    var attributes: [String] = []
    for condition in conditions where !attributes.contains(condition.attribute) {
      attributes.append(condition.attribute)
    }
    let answerSets = Set(groups.compactMap(\.answers))
    axes =
      attributes.map { name in
        let sets = Set(conditions.filter { $0.attribute == name }.map { Set($0.values) })
        let values = Set(sets.flatMap { $0 }).union(listed[name] ?? []).sorted()
        return Axis(attribute: name, telling: sets, values: values, hasOthers: listed[name] == nil)
      } + [Axis(attribute: nil, telling: answerSets, values: answers, hasOthers: false)]
  }

  /// How many cells there are.
  var count: Int { axes.reduce(1) { $0 * $1.count } }

  /// The cells of a group.
  func cells(of group: Group) -> CellSet {
    let chosen = axes.map { axis -> Set<Int> in
      guard let attribute = axis.attribute else { return axis.chosen(by: group.answers) }
      let sets = group.filter.conditions.filter { $0.attribute == attribute }.map { Set($0.values) }
      return sets.reduce(axis.chosen(by: nil)) { $0.intersection(axis.chosen(by: $1)) }
    }
    return cells(chosen)
  }

  /// Groups of cases that a reader may ask for: of each axis some of its classes or all of them; every choice of them
  /// where there are few.
  var groups: [CellSet] {
    var choices: [[Set<Int>]] = [[]]
    for axis in axes { choices = choices.flatMap { chosen in axis.choices.map { chosen + [$0] } } }
    return choices.map(cells)
  }

  /// How many groups a reader may ask for.
  var groupCount: Int { axes.reduce(1) { $0 * $1.choices.count } }

  private func cells(_ chosen: [Set<Int>]) -> CellSet {
    var cells: CellSet = [true]
    for (axis, classes) in zip(axes, chosen) {
      cells = cells.flatMap { isIn in (0..<axis.count).map { isIn && classes.contains($0) } }
    }
    return cells
  }
}

extension CellSpace.Axis {
  /// The classes of `values` that `sets` tell apart.
  fileprivate init(attribute: String?, telling sets: Set<Set<String>>, values: [String], hasOthers: Bool) {
    let ordered = sets.sorted { $0.sorted().lexicographicallyPrecedes($1.sorted()) }
    var signatures: [[Bool]] = []
    var classes: [String: Int] = [:]
    for value in values {
      let signature = ordered.map { $0.contains(value) }
      let place = signatures.firstIndex(of: signature) ?? signatures.count
      if place == signatures.count { signatures.append(signature) }
      classes[value] = place
    }
    let count = max(1, signatures.count + (hasOthers ? 1 : 0))
    self.init(
      attribute: attribute, classes: classes, others: hasOthers ? count - 1 : nil, count: count)
  }

  /// The classes of some values; all for nil.
  fileprivate func chosen(by values: Set<String>?) -> Set<Int> {
    guard let values else { return Set(0..<count) }
    return Set(values.compactMap { classes[$0] })
  }

  /// So many classes are put together in every way.
  private static var mostCombined: Int { 5 }

  /// Which classes may be asked for together: any, or else each alone, all but each, and all.
  fileprivate var choices: [Set<Int>] {
    if count <= Self.mostCombined {
      return (1..<(1 << count)).map { mask in Set((0..<count).filter { mask >> $0 & 1 == 1 }) }
    }
    let all = Set(0..<count)
    return (0..<count).map { [$0] } + (0..<count).map { all.subtracting([$0]) } + [all]
  }
}
