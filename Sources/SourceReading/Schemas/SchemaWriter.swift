import InspectionModel

/// Writes schemas in the language JSON Schema, draft 2020-12.
struct SchemaWriter: Sendable {
  /// A whole document, with the definitions that it refers to; `mayBeEmpty` where comments alone are right too.
  func document(
    _ schema: Schema, named name: String, documentation: String, mayBeEmpty: Bool = false
  ) -> JSONValue {
    let head: [(String, JSONValue)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"), ("$id", .string("urn:inspect-report:\(name)")),
      ("title", .string("inspect-report \(name)")), ("description", .string(documentation)),
    ]
    var reached: Set<SchemaDefinition> = []
    schema.collect(&reached)
    let definitions = SchemaDefinition.allCases.filter(reached.contains).map { definition in
      (
        definition.rawValue,
        JSONValue.object(
          [("description", .string(definition.documentation))] + members(of: definition.schema))
      )
    }
    let whole = members(of: schema).map { name, value -> (String, JSONValue) in
      name == "type" && mayBeEmpty ? (name, [value, "null"]) : (name, value)
    }
    return .object(head + whole + (definitions.isEmpty ? [] : [("$defs", .object(definitions))]))
  }

  private func value(_ schema: Schema) -> JSONValue { .object(members(of: schema)) }

  /// The members of the object that says what `schema` says. YAML takes `62` for a number and `true` for a truth value,
  /// and the program reads both as words.
  private func members(of schema: Schema) -> [(String, JSONValue)] {
    switch schema {
    case .text: [("type", ["string", "number", "boolean"])]
    case .pattern(let pattern): [("type", ["string", "number"]), ("pattern", .string(pattern))]
    case .choice(let words): [("enum", .array(words.map { .string($0) }))]
    case .word(let word, let documentation):
      [("const", .string(word)), ("description", .string(documentation))]
    case .number(let range, let pattern):
      [
        (
          "anyOf",
          .array([
            .object([
              ("type", "integer"), ("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound)),
            ]),
            .object([("type", "string"), ("pattern", .string(pattern))]),
          ])
        )
      ]
    case .list(let item): [("type", "array"), ("items", value(item))]
    case .keys(let keys, let rule):
      [("type", "object"), ("properties", properties(keys))] + required(keys.filter(\.isRequired).map(\.name))
        + [("additionalProperties", false)] + members(of: rule)
    case .lines(let inner, let names):
      [("type", "object")] + (names.known.isEmpty ? [] : [("properties", properties(names.known))])
        + (names.pattern.map { [("propertyNames", .object([("pattern", .string($0))]))] } ?? [])
        + required(names.required) + [("additionalProperties", value(inner))]
    case .either(let schemas): [("anyOf", .array(schemas.map { value($0) }))]
    case .definition(let definition): [("$ref", .string("#/$defs/\(definition.rawValue)"))]
    }
  }

  private func properties(_ keys: [KeyDescription]) -> JSONValue {
    .object(
      keys.map { ($0.name, .object([("description", .string($0.documentation))] + members(of: $0.schema))) })
  }

  private func required(_ names: [String]) -> [(String, JSONValue)] {
    names.isEmpty ? [] : [("required", .array(names.map { .string($0) }))]
  }

  private func members(of rule: SchemaRule) -> [(String, JSONValue)] {
    switch rule {
    case .anyOfThem: []
    case .oneOfThem: [("minProperties", 1), ("maxProperties", 1)]
    case .oneWay(let ways):
      [
        (
          "anyOf",
          .array(
            ways.map { way in
              .object(
                required(way.needed)
                  + [("propertyNames", .object([("enum", .array(way.allowed.map { .string($0) }))]))])
            })
        )
      ]
    }
  }
}

extension Schema {
  /// Takes in the definitions that the schema refers to, and those that they refer to.
  fileprivate func collect(_ definitions: inout Set<SchemaDefinition>) {
    switch self {
    case .text, .pattern, .choice, .word, .number: break
    case .list(let item): item.collect(&definitions)
    case .keys(let keys, _): for key in keys { key.schema.collect(&definitions) }
    case .lines(let inner, let names):
      inner.collect(&definitions)
      for key in names.known { key.schema.collect(&definitions) }
    case .either(let schemas): for schema in schemas { schema.collect(&definitions) }
    case .definition(let definition):
      if definitions.insert(definition).inserted { definition.schema.collect(&definitions) }
    }
  }
}
