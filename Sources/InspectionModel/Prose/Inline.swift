/// A piece of running text, with the place where it stands in its file.
public struct Inline: Hashable, Sendable {
  /// What it is.
  public var kind: Kind
  /// Where its source form stands, delimiters included.
  public var range: SourceRange

  /// An inline of `kind` at `range`.
  public init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// The kinds of running text.
  public enum Kind: Hashable, Sendable {
    /// Verbatim: equal to the bytes of its range, so that any offset inside it maps to the source.
    case text(String)
    /// What an escape, entity or smart punctuation stands for; the range covers the source form.
    case substituted(String)
    /// What stands between `{{` and `}}`.
    case placeholder(String)
    /// The name in `[^name]`.
    case footnote(String)
    /// A line end that reads as a space.
    case softBreak
    /// A line end that is kept.
    case lineBreak
    /// Code, without its backticks.
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    /// A link to elsewhere.
    case link(url: String, title: String, [Inline])
    /// `[text](#label)`; the label without its `#`. Without text the label's own reference is printed.
    case reference(Located<String>, [Inline])
    case image(url: String, title: String, [Inline])
    /// Raw HTML, which no report prints.
    case html(String)
  }
}

extension [Inline] {
  /// The text as it reads, without any mark-up. Placeholders and footnotes leave nothing.
  public var plainText: String {
    var result = ""
    for inline in self {
      switch inline.kind {
      case .text(let text), .substituted(let text), .code(let text): result += text
      case .softBreak, .lineBreak: result += " "
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .reference(_, let inner),
        .image(_, _, let inner):
        result += inner.plainText
      case .placeholder, .footnote, .html: break
      }
    }
    return result
  }

  /// From the first to the last inline; nil when there is none.
  public var range: SourceRange? {
    guard let first, let last else { return nil }
    return first.range.through(last.range)
  }
}
