import InspectionModel
import Testing

@testable import SourceReading

/// The keys that the decoder takes are those of the schema, wherever keys stand in a programme.
@Suite struct SchemaOfTheDecoderTests {
  private static let fixtures = ["school-meals", "canteen-revisit"]
  private static let programmes = fixtures + ["esi-follow-up", "iaow", "omi", "omi2"]

  @Test(arguments: programmes) func aMappingHasTheKeysThatItsSchemaNames(id: String) throws {
    let folder = Self.fixtures.contains(id) ? TemplateFolder.fixtures : .real
    let file = try #require(folder.files.read("\(id)/programme.yml"))
    let root = try #require(YAMLReader().read(file).value)
    var places: [(keys: [KeyDescription], node: YAMLNode)] = []
    Schema.keys(ProgrammeKeys.all).visit(root) { keys, node in
      if !places.contains(where: { $0.keys == keys }) { places.append((keys, node)) }
    }
    #expect(places.count > 12)
    for (keys, node) in places {
      let changed = root.adding("zzzzzz", to: node)
      var decoder = ProgrammeDecoder(request: ProgrammeRequest(id: id, edition: nil), origin: root.range)
      _ = decoder.decode(changed, words: ProgrammeLoader(files: folder.files))
      let told = decoder.diagnostics.filter { $0.id == .unknownKey && $0.summary.contains("zzzzzz") }
      let names = keys.map(\.name).listed(after: "The keys are")
      #expect(told.map(\.explanation) == [names], "\(keys.map(\.name))")
    }
  }
}

extension Schema {
  /// Tells of every mapping below `node` whose keys are given.
  fileprivate func visit(_ node: YAMLNode, _ tell: ([KeyDescription], YAMLNode) -> Void) {
    switch self {
    case .text, .pattern, .choice, .word, .number: break
    case .list(let item): for inner in node.items ?? [] { item.visit(inner, tell) }
    case .keys(let keys, let rule):
      guard let pairs = node.pairs else { return }
      if rule != .oneOfThem, keys.first?.name != PluralForm.zero.rawValue, !keys.areFixedNames { tell(keys, node) }
      for pair in pairs { keys.first { $0.name == pair.key.value }?.schema.visit(pair.value, tell) }
    case .lines(let inner, _): for pair in node.pairs ?? [] { inner.visit(pair.value, tell) }
    case .either(let schemas): for schema in schemas { schema.visit(node, tell) }
    case .definition(let definition): definition.schema.visit(node, tell)
    }
  }
}

extension [KeyDescription] {
  /// Whether the keys are the words of an enumeration, whose readers have words of their own for others.
  fileprivate var areFixedNames: Bool {
    let names = map(\.name)
    return names == ScoringRule.Subject.allCases.map(\.rawValue)
      || names == ItemRule.Quantity.allCases.map(\.rawValue)
  }
}

extension YAMLNode {
  /// The tree with one more key in the mapping that is `target`.
  fileprivate func adding(_ key: String, to target: YAMLNode) -> YAMLNode {
    switch kind {
    case .scalar: return self
    case .sequence(let items): return YAMLNode(.sequence(items.map { $0.adding(key, to: target) }), at: range)
    case .mapping(let pairs):
      let inner = pairs.map { Pair(key: $0.key, value: $0.value.adding(key, to: target)) }
      let more = Pair(key: Located(key, at: range), value: YAMLNode(.scalar("x"), at: range))
      return YAMLNode(.mapping(self == target ? inner + [more] : inner), at: range)
    }
  }
}
