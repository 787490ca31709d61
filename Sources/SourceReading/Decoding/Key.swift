import InspectionModel

/// A key that a file may have, and what stands behind it: the one description from which values are read, near misses
/// are found and the documentation is checked.
struct Key<Value: Sendable>: Sendable {
  /// As authors write it, in kebab-case.
  let name: String
  /// What it says, in one sentence.
  let documentation: String
  /// How its value is read.
  let kind: Kind<Value>
  /// Whether a file without it is wrong.
  let isRequired: Bool

  /// A key that may be left out unless it is `required`.
  init(_ name: String, _ kind: Kind<Value>, required isRequired: Bool = false, _ documentation: String) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.documentation = documentation
  }

  /// What is told of it where its values do not matter.
  var description: KeyDescription {
    KeyDescription(
      name: name, documentation: documentation, form: kind.form, isRequired: isRequired, schema: kind.schema)
  }
}

/// A key as the documentation and the lists in diagnostics know it.
public struct KeyDescription: Hashable, Sendable {
  /// As authors write it.
  public let name: String
  /// What it says, in one sentence.
  public let documentation: String
  /// What its value looks like: "a whole percentage".
  public let form: String
  /// Whether a file without it is wrong.
  public let isRequired: Bool
  /// What editors are told of its value.
  public let schema: Schema

  /// A key called `name`.
  public init(name: String, documentation: String, form: String, isRequired: Bool, schema: Schema) {
    self.name = name
    self.documentation = documentation
    self.form = form
    self.isRequired = isRequired
    self.schema = schema
  }
}

/// How a value is read: the type behind a key.
struct Kind<Value: Sendable>: Sendable {
  /// What such a value is called: "a whole percentage".
  let form: String
  /// What editors are told of such a value: none can be read that nobody has described.
  let schema: Schema
  /// The value, or what is wrong with it; the second argument is what to call it, mostly the key's name.
  let read: @Sendable (WrittenValue, String) -> Diagnosed<Value?>

  /// A kind called `form`, whose values look as `schema` says.
  init(_ form: String, schema: Schema, read: @escaping @Sendable (WrittenValue, String) -> Diagnosed<Value?>) {
    self.form = form
    self.schema = schema
    self.read = read
  }

  /// A kind whose values are text; a list or mapping is reported as `wrong-kind`.
  static func text(
    _ form: String, schema: Schema, read: @escaping @Sendable (Located<String>, String) -> Diagnosed<Value?>
  ) -> Kind {
    Kind(form, schema: schema) { written, name in
      guard let text = written.plainText else {
        return Diagnosed(nil, [.wrongKind(name, form: form, at: written.range)])
      }
      return read(text, name)
    }
  }

  /// The same values, made into something else.
  func map<Other: Sendable>(_ transform: @escaping @Sendable (Value) -> Other) -> Kind<Other> {
    Kind<Other>(form, schema: schema) { written, name in
      let reading = read(written, name)
      return Diagnosed<Other?>(reading.value.map(transform), reading.diagnostics)
    }
  }
}

extension Diagnostic {
  /// A value that is not what its key takes.
  static func wrongKind(_ name: String, form: String, at range: SourceRange, mend: String? = nil) -> Diagnostic {
    Diagnostic(.wrongKind, at: range, "'\(name)' is \(form)", explanation: mend)
  }
}
