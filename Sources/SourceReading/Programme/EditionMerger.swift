import InspectionModel

/// Lays the changes of an edition over a programme.
///
/// Mappings are merged key by key; lists whose items have an `id` are merged item by item, and any other value takes the
/// place of the one before. `remove:` names what goes: keys in a mapping, also of an item with an `id`; ids in an item
/// `- remove: [ids]` of a list.
/// A new item of a list stands at its end, or where `after: ID` says.
struct EditionMerger {
  static let idKey = "id"
  static let removeKey = "remove"
  static let afterKey = "after"

  /// What there is to tell about the changes.
  private(set) var diagnostics: [Diagnostic] = []

  /// `base` with what `change` says of it.
  mutating func merge(_ change: YAMLNode, into base: YAMLNode) -> YAMLNode {
    switch (base.kind, change.kind) {
    case (_, .scalar("")): return base
    case (.mapping(let old), .mapping(let new)): return YAMLNode(.mapping(merge(new, into: old)), at: base.range)
    case (.sequence(let old), .sequence(let new)) where !new.isEmpty && new.allSatisfy(\.isAddressed):
      return YAMLNode(.sequence(merge(new, into: old)), at: base.range)
    default: return change
    }
  }

  private mutating func merge(_ new: [YAMLNode.Pair], into old: [YAMLNode.Pair]) -> [YAMLNode.Pair] {
    var pairs = old
    var places = Dictionary(old.enumerated().map { ($1.key.value, $0) }, uniquingKeysWith: { first, _ in first })
    var removed: Set<Int> = []
    for pair in new {
      if pair.key.value == Self.removeKey {
        removed.formUnion(found(pair.value, among: places))
      } else if let place = places[pair.key.value] {
        pairs[place] = YAMLNode.Pair(key: pairs[place].key, value: merge(pair.value, into: pairs[place].value))
      } else {
        places[pair.key.value] = pairs.count
        pairs.append(pair)
      }
    }
    return pairs.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
  }

  private mutating func merge(_ new: [YAMLNode], into old: [YAMLNode]) -> [YAMLNode] {
    var items = old
    var places: [String: Int] = [:]
    for (place, item) in old.enumerated() { if let id = item[Self.idKey]?.text?.value { places[id] = place } }
    var removed: Set<Int> = []
    var added: [(item: YAMLNode, after: Int)] = []
    for item in new {
      if item[Self.idKey] == nil, let names = item[Self.removeKey] {
        removed.formUnion(found(names, among: places))
      } else if let id = item[Self.idKey]?.text?.value, let place = places[id] {
        items[place] = merge(item.without(Self.afterKey), into: items[place])
      } else {
        let after = item[Self.afterKey].map { found($0, among: places) } ?? []
        added.append((item.without(Self.afterKey), after.first ?? old.count))
      }
    }
    var following: [Int: [YAMLNode]] = [:]
    for (item, place) in added { following[place, default: []].append(item) }
    let merged = items.enumerated().flatMap { place, item in
      (removed.contains(place) ? [] : [item]) + (following[place] ?? [])
    }
    return merged + (following[old.count] ?? [])
  }

  /// The places of the names in `node`; those that are nowhere are reported.
  private mutating func found(_ node: YAMLNode, among places: [String: Int]) -> [Int] {
    let names = Kind<[Located<String>]>.words.read(.node(node), Self.removeKey)
    diagnostics += names.diagnostics
    return (names.value ?? []).compactMap { name in
      if let place = places[name.value] { return place }
      let known = places.sorted { $0.value < $1.value }.map(\.key)
      diagnostics.append(
        .unknown(
          .invalidProgramme, name, "The programme has no '\(name.value.shortened)' here", known: known,
          listing: "There are"))
      return nil
    }
  }
}

extension YAMLNode {
  /// Whether an item of a list says which one it means.
  fileprivate var isAddressed: Bool { self["id"]?.text != nil || self["remove"] != nil }

  fileprivate func without(_ key: String) -> YAMLNode {
    guard case .mapping(let pairs) = kind else { return self }
    return YAMLNode(.mapping(pairs.filter { $0.key.value != key }), at: range)
  }
}
