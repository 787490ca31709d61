import Foundation
import InspectionModel

@testable import SourceReading

/// Holds YAML against a document of JSON Schema: the part of the language that our schemas use, and an error for the rest.
///
/// It knows the document alone, and nothing of the keys that it was made from.
struct SchemaValidator {
  private let root: JSONValue

  init(_ root: JSONValue) { self.root = root }

  /// Where a value breaks the schema: `/bands/0/from pattern`; empty for one that fits.
  func faults(in node: YAMLNode) -> [String] { faults(in: node, by: root, at: "") }

  private func faults(in node: YAMLNode, by schema: JSONValue, at path: String) -> [String] {
    guard case .object(let members) = schema else { return ["\(path) is not described"] }
    return members.flatMap { faults(in: node, by: $0, of: schema, at: path) }
  }

  private func faults(
    in node: YAMLNode, by member: JSONValue.Member, of schema: JSONValue, at path: String
  ) -> [String] {
    let pairs = node.pairs ?? []
    func fault(unless fits: Bool) -> [String] { fits ? [] : ["\(path) \(member.name)"] }
    switch (member.name, member.value) {
    case ("$schema", _), ("$id", _), ("title", _), ("description", _), ("$defs", _): return []
    case ("$ref", .string(let reference)):
      let steps = reference.split(separator: "/").dropFirst()
      guard let target = steps.reduce(root as JSONValue?, { $0?[String($1)] }) else { return ["no \(reference)"] }
      return faults(in: node, by: target, at: path)
    case ("type", .string(let type)): return fault(unless: node.types.contains(type))
    case ("type", .array(let types)):
      return fault(unless: types.contains { type in node.types.contains { type == .string($0) } })
    case ("enum", .array(let words)): return fault(unless: words.contains { .string(node.text?.value ?? "?") == $0 })
    case ("const", let word): return fault(unless: .string(node.text?.value ?? "?") == word)
    case ("pattern", .string(let pattern)):
      guard let text = node.text?.value, node.types.contains("string") else { return [] }
      return fault(unless: text.range(of: pattern, options: .regularExpression) != nil)
    case ("minimum", .integer(let least)):
      return fault(unless: (node.text.flatMap { Int($0.value) } ?? least) >= least)
    case ("maximum", .integer(let most)): return fault(unless: (node.text.flatMap { Int($0.value) } ?? most) <= most)
    case ("minProperties", .integer(let least)): return fault(unless: node.pairs == nil || pairs.count >= least)
    case ("maxProperties", .integer(let most)): return fault(unless: pairs.count <= most)
    case ("anyOf", .array(let schemas)):
      return fault(unless: schemas.contains { faults(in: node, by: $0, at: path).isEmpty })
    case ("items", let item):
      return (node.items ?? []).enumerated().flatMap { faults(in: $0.element, by: item, at: "\(path)/\($0.offset)") }
    case ("required", .array(let names)):
      return node.pairs == nil
        ? [] : fault(unless: names.allSatisfy { name in pairs.contains { .string($0.key.value) == name } })
    case ("propertyNames", let names):
      return pairs.flatMap { pair in
        faults(in: YAMLNode(.scalar(pair.key.value), at: pair.key.range), by: names, at: path + "/" + pair.key.value)
      }
    case ("properties", let known):
      return pairs.flatMap { pair in
        known[pair.key.value].map { faults(in: pair.value, by: $0, at: path + "/" + pair.key.value) } ?? []
      }
    case ("additionalProperties", let others):
      return pairs.filter { schema["properties"]?[$0.key.value] == nil }.flatMap { pair in
        others == false
          ? ["\(path)/\(pair.key.value) \(member.name)"]
          : faults(in: pair.value, by: others, at: path + "/" + pair.key.value)
      }
    default: return ["the validator does not know \(member.name)"]
    }
  }
}

extension JSONValue {
  fileprivate subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

extension YAMLNode {
  /// What editors take a value for, by the rules of YAML 1.2.
  fileprivate var types: [String] {
    if pairs != nil { return ["object"] }
    if items != nil { return ["array"] }
    let text = text?.value ?? ""
    if text.isEmpty { return ["null", "string"] }
    if ["true", "false", "True", "False", "TRUE", "FALSE"].contains(text) { return ["boolean"] }
    if text.range(of: "^[-+]?[0-9]+$", options: .regularExpression) != nil { return ["integer", "number"] }
    let number = "^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"
    return text.range(of: number, options: .regularExpression) != nil ? ["number"] : ["string"]
  }
}
