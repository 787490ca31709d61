/// One name of a template together with how its value is found, so that what is declared is what is filled.
struct TemplateField<Subject>: Sendable {
  /// What the template may say.
  let name: TemplateVocabulary.Name
  /// What that puts out.
  let value: @Sendable (Subject) -> TemplateValue
}

extension TemplateField {
  /// Text that is always there.
  static func text(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> String) -> Self {
    field(name, .text, meaning) { .markup(HTML(value($0))) }
  }

  /// Text that may be absent.
  static func optionalText(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> String?
  ) -> Self {
    field(name, .text, isOptional: true, meaning) { subject in value(subject).map { .markup(HTML($0)) } ?? .absent }
  }

  /// Mark-up that is always there.
  static func html(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> HTML) -> Self {
    field(name, .html, meaning) { .markup(value($0)) }
  }

  /// Mark-up that counts as absent when it is empty.
  static func optionalHTML(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> HTML) -> Self {
    field(name, .html, isOptional: true, meaning) { subject in
      let html = value(subject)
      return html.isEmpty ? .absent : .markup(html)
    }
  }

  /// Yes or no.
  static func flag(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> Bool) -> Self {
    field(name, .flag, meaning) { .flag(value($0)) }
  }

  /// Something with fields of its own that may be absent.
  static func optionalObject<Inner>(
    _ name: String, _ meaning: String, of fields: TemplateFields<Inner>,
    _ value: @escaping @Sendable (Subject) -> Inner?
  ) -> Self {
    field(name, .object(fields.vocabulary), isOptional: true, meaning) { subject in
      value(subject).map { .object(fields.object(for: $0)) } ?? .absent
    }
  }

  /// A list, which may be empty.
  static func list<Inner>(
    _ name: String, _ meaning: String, of fields: TemplateFields<Inner>,
    _ value: @escaping @Sendable (Subject) -> [Inner]
  ) -> Self {
    field(name, .list(fields.vocabulary), meaning) { subject in .list(value(subject).map(fields.object)) }
  }

  private static func field(
    _ name: String, _ kind: TemplateVocabulary.Kind, isOptional: Bool = false, _ meaning: String,
    _ value: @escaping @Sendable (Subject) -> TemplateValue
  ) -> Self {
    let name = TemplateVocabulary.Name(text: name, kind: kind, isOptional: isOptional, meaning: meaning)
    return TemplateField(name: name, value: value)
  }
}

/// The names of a template, or of an object in one.
struct TemplateFields<Subject>: Sendable, ExpressibleByArrayLiteral {
  private let fields: [TemplateField<Subject>]

  init(arrayLiteral elements: TemplateField<Subject>...) { fields = elements }

  init(_ fields: [TemplateField<Subject>]) { self.fields = fields }

  /// The fields of both.
  static func + (left: Self, right: Self) -> Self { Self(left.fields + right.fields) }

  /// What a template may name.
  var vocabulary: TemplateVocabulary { TemplateVocabulary(fields.map(\.name)) }

  /// The values of `subject`.
  func object(for subject: Subject) -> TemplateObject {
    TemplateObject(values: Dictionary(fields.map { ($0.name.text, $0.value(subject)) }) { $1 })
  }
}

/// A template that the program renders, with the names that it may use.
struct TemplateShape<Subject>: Sendable {
  /// The name of its file, without the ending.
  let template: String
  /// What it may name.
  let fields: TemplateFields<Subject>

  init(_ template: String, _ fields: TemplateFields<Subject>) {
    self.template = template
    self.fields = fields
  }
}
