/// A language of reports, by its ISO 639-1 code.
public struct Language: Hashable, Sendable, Comparable {
  /// "en", "cy".
  public let code: String

  /// The language with an ISO 639-1 code.
  public init(_ code: String) { self.code = code }

  /// English, which a scalar in a programme is written in.
  public static let english = Language("en")
  /// Welsh.
  public static let welsh = Language("cy")

  /// Which form of a word goes with `count`, by the plural rules of Unicode CLDR 46.
  public func pluralForm(for count: Int) -> PluralForm {
    guard self == .welsh else { return count == 1 ? .one : .other }
    return switch count {
    case 0: .zero
    case 1: .one
    case 2: .two
    case 3: .few
    case 6: .many
    default: .other
    }
  }

  /// By code.
  public static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}

/// The classes of plural that CLDR tells apart.
public enum PluralForm: String, Hashable, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}

/// Words of a programme in each of its languages, with plural forms where they have them.
public struct Wording: Hashable, Sendable {
  private let forms: [Language: [PluralForm: String]]

  /// Words in several languages; each has at least the form `other`.
  public init(_ forms: [Language: [PluralForm: String]]) { self.forms = forms }

  /// The same words for every count, in English.
  public init(_ english: String) { forms = [.english: [.other: english]] }

  /// The words in `language`, or in English where the programme has none in it, in the form that goes with `count`.
  public func text(in language: Language, count: Int = 2) -> String {
    guard let known = forms[language] ?? forms[.english] else { return "" }
    return known[language.pluralForm(for: count)] ?? known[.other] ?? ""
  }

  /// Every text in it, in the order of languages and forms, for matching against what an author wrote.
  public var allTexts: [String] {
    forms.keys.sorted().flatMap { language in PluralForm.allCases.compactMap { forms[language]?[$0] } }
  }

  /// The words in `language` with `{name}` replaced by the values; a name without a value stays as it is.
  public func text(in language: Language, count: Int = 2, filling values: KeyValuePairs<String, String>) -> String {
    TextTemplate(text(in: language, count: count)).filled { name in values.first { $0.key == name }?.value }
  }
}

/// Text with `{name}` in the places of values.
public struct TextTemplate: Hashable, Sendable {
  /// The text with its names in braces.
  public let text: String

  /// A template out of `text`.
  public init(_ text: String) { self.text = text }

  /// The text with each `{name}` replaced, once and from left to right: a value is never looked into for further names.
  public func filled(by value: (String) -> String?) -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let tail = rest[open...]
      guard let close = tail.firstIndex(of: "}") else { return result + tail }
      result += value(String(tail[tail.index(after: open)..<close])) ?? String(tail[...close])
      rest = tail[tail.index(after: close)...]
    }
    return result + rest
  }
}

extension Wording {
  /// The names in braces in any of its texts, each once, in the order in which they stand.
  public var names: [String] {
    var names: [String] = []
    for text in allTexts {
      _ = TextTemplate(text).filled { name in
        if !names.contains(name) { names.append(name) }
        return nil
      }
    }
    return names
  }
}
