import InspectionModel

extension Schema {
  /// What changes to such a value look like, as editions write them: any of its keys; items of a list by their ids; and
  /// what goes.
  var ofChanges: Schema {
    switch self {
    case .text, .pattern, .choice, .word, .number, .definition: self
    case .keys(let keys, let rule): .keys(keys.map(\.ofChanges) + [Self.removal], rule)
    case .lines(let inner, let names):
      .lines(inner.ofChanges, SchemaNames(pattern: names.pattern, known: names.known + [Self.removal]))
    case .either(let schemas): .either(schemas.map(\.ofChanges))
    case .list(.keys(let keys, let rule)) where keys.contains { $0.name == EditionMerger.idKey }:
      .list(
        .either([
          .keys(
            keys.map { $0.name == EditionMerger.idKey ? $0 : $0.ofChanges } + [Self.after, Self.removal], rule),
          .keys([Self.removal.required]),
        ]))
    case .list: self
    }
  }

  private static let removal = KeyDescription(
    name: EditionMerger.removeKey, documentation: "What is no longer there, by its keys or ids.",
    form: Kind<[Located<String>]>.words.form, isRequired: false, schema: .definition(.words))
  private static let after = KeyDescription(
    name: EditionMerger.afterKey, documentation: "The id of the item that a new one follows.",
    form: Kind<String>.id.form, isRequired: false, schema: Kind<String>.id.schema)
}

extension KeyDescription {
  fileprivate var ofChanges: KeyDescription { with(schema.ofChanges, isRequired: false) }
  fileprivate var required: KeyDescription { with(schema, isRequired: true) }

  private func with(_ schema: Schema, isRequired: Bool) -> KeyDescription {
    KeyDescription(name: name, documentation: documentation, form: form, isRequired: isRequired, schema: schema)
  }
}
