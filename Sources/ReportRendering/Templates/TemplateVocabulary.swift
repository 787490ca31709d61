/// The names that a template may use, and what they stand for.
public struct TemplateVocabulary: Hashable, Sendable {
  /// In the order in which they are documented.
  public let names: [Name]

  /// A vocabulary of `names`.
  init(_ names: [Name]) { self.names = names }

  /// What `name` stands for; nil when it is not in the vocabulary.
  subscript(_ name: some StringProtocol) -> Name? { names.first { $0.text == name } }

  /// A name with what it stands for.
  public struct Name: Hashable, Sendable {
    /// What the template writes in the braces.
    public let text: String
    /// What is put out.
    public let kind: Kind
    /// Whether it may be absent, so that `{{#name}}` asks for it.
    public let isOptional: Bool
    /// What it is, for those who write templates.
    public let meaning: String
  }

  /// What a name can stand for.
  public indirect enum Kind: Hashable, Sendable {
    /// Text, put out by `{{name}}`.
    case text
    /// Mark-up, put out by `{{{name}}}`.
    case html
    /// Yes or no, asked by `{{#name}}` and `{{^name}}`.
    case flag
    /// Something with names of its own.
    case object(TemplateVocabulary)
    /// Several of them.
    case list(TemplateVocabulary)
  }
}
