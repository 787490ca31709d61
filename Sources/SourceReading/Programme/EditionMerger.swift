import InspectionModel

/// Lays the changes of an edition over a programme.
///
/// Mappings are merged key by key; lists whose items have an `id` are merged item by item, and any other value takes the
/// place of the one before. `remove:` names what goes: keys in a mapping, also of an item with an `id`; ids in an item
/// `- remove: [ids]` of a list.
/// A new item of a list stands at its end, or where `after: ID` says; one that lacks what a new one needs is a change of
/// something that there is not.
struct EditionMerger {
  static let idKey = "id"
  static let removeKey = "remove"
  static let afterKey = "after"

  /// What there is to tell about the changes.
  private(set) var diagnostics: [Diagnostic] = []

  /// `base`, which looks as `schema` says, with what `change` says of it.
  mutating func merge(_ change: YAMLNode, into base: YAMLNode, as schema: Schema?) -> YAMLNode {
    switch (base.kind, change.kind) {
    case (_, .scalar("")): return base
    case (.mapping(let old), .mapping(let new)):
      return YAMLNode(.mapping(merge(new, into: old, as: schema)), at: base.range)
    case (.sequence(let old), .sequence(let new)) where !new.isEmpty && new.allSatisfy(\.isAddressed):
      return YAMLNode(.sequence(merge(new, into: old, as: schema?.item)), at: base.range)
    default: return change
    }
  }

  private mutating func merge(
    _ new: [YAMLNode.Pair], into old: [YAMLNode.Pair], as schema: Schema?
  ) -> [YAMLNode.Pair] {
    var pairs = old
    var places = Dictionary(old.enumerated().map { ($1.key.value, $0) }, uniquingKeysWith: { first, _ in first })
    var removed: Set<Int> = []
    for pair in new {
      if pair.key.value == Self.removeKey {
        removed.formUnion(found(pair.value, among: places))
      } else if let place = places[pair.key.value] {
        let value = merge(pair.value, into: pairs[place].value, as: schema?.value(of: pair.key.value))
        pairs[place] = YAMLNode.Pair(key: pairs[place].key, value: value)
      } else {
        places[pair.key.value] = pairs.count
        pairs.append(pair)
      }
    }
    return pairs.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
  }

  private mutating func merge(_ new: [YAMLNode], into old: [YAMLNode], as schema: Schema?) -> [YAMLNode] {
    var items = old
    var places: [String: Int] = [:]
    for (place, item) in old.enumerated() { if let id = item[Self.idKey]?.text?.value { places[id] = place } }
    var removed: Set<Int> = []
    var added: [(item: YAMLNode, after: Int)] = []
    var changed: [String: SourceRange] = [:]
    for item in new {
      guard isNew(item[Self.idKey]?.text, among: &changed) else { continue }
      if item[Self.idKey] == nil, let names = item[Self.removeKey] {
        removed.formUnion(found(names, among: places))
      } else if let id = item[Self.idKey]?.text?.value, let place = places[id] {
        items[place] = merge(item.without(Self.afterKey), into: items[place], as: schema)
      } else if isComplete(item, as: schema, among: places) {
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

  /// Whether an edition says something of an id for the first time; reports it when it does not.
  private mutating func isNew(_ id: Located<String>?, among changed: inout [String: SourceRange]) -> Bool {
    guard let id else { return true }
    guard let first = changed[id.value] else {
      changed[id.value] = id.range
      return true
    }
    diagnostics.append(
      Diagnostic(
        .invalidProgramme, at: id.range, "The edition changes '\(id.value.shortened)' twice",
        explanation: "Put all that it changes there below one `id:`.", notes: [.init(at: first, "First changed here")]))
    return false
  }

  /// Whether an item that the programme does not have holds all that a new one needs; otherwise it is taken for a change
  /// of one that there is not.
  private mutating func isComplete(_ item: YAMLNode, as schema: Schema?, among places: [String: Int]) -> Bool {
    let missing = (schema?.required ?? []).filter { item[$0]?.isEmpty ?? true }
    guard let id = item[Self.idKey]?.text, !missing.isEmpty else { return true }
    let known = places.sorted { $0.value < $1.value }.map(\.key)
    var diagnostic = Diagnostic.unknown(
      .invalidProgramme, id, "The programme has no '\(id.value.shortened)' here that could be changed", known: known,
      listing: "There are")
    let needed = missing.listed(after: "A new one also needs")
    diagnostic.explanation = [diagnostic.explanation, needed].compactMap(\.self).joined(separator: " ")
    diagnostics.append(diagnostic)
    return false
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

extension Schema {
  /// What the items of a list look like; nil where nobody says.
  fileprivate var item: Schema? {
    if case .list(let item) = self { item } else { nil }
  }

  /// What the value of a key looks like; nil where nobody says.
  fileprivate func value(of key: String) -> Schema? {
    switch self {
    case .keys(let keys, _): keys.first { $0.name == key }?.schema
    case .lines(let inner, let names): names.known.first { $0.name == key }?.schema ?? inner
    case .text, .pattern, .choice, .word, .number, .list, .either, .definition: nil
    }
  }

  /// The keys without which such a mapping is wrong.
  fileprivate var required: [String] {
    if case .keys(let keys, _) = self { keys.filter(\.isRequired).map(\.name) } else { [] }
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
