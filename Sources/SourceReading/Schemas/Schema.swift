import InspectionModel

/// What a value in a file may look like: what editors are told of it, so that they complete and check it.
///
/// It says no more than the look of a value. Whether an id is known, only the program can tell.
public indirect enum Schema: Hashable, Sendable {
  /// Any words; also those that look like a number.
  case text
  /// Words that a regular expression describes, which is read as JavaScript reads it; a number has to fit it too.
  case pattern(String)
  /// One of some words.
  case choice([String])
  /// One word alone, with what it stands for.
  case word(String, documentation: String)
  /// A whole number in a range, or words that look like one: `62%`, `4,098`.
  case number(ClosedRange<Int>, orPattern: String)
  /// A list of values that are alike.
  case list(Schema)
  /// Lines `name: value` whose names are given.
  case keys([KeyDescription], SchemaRule)
  /// Lines `name: value` whose names the author chooses.
  case lines(Schema, SchemaNames)
  /// A value that looks like one of several.
  case either([Schema])
  /// What has a name of its own, because it stands in many places or in itself.
  case definition(SchemaDefinition)

  /// Lines `name: value` whose names are given.
  static func keys(_ keys: [KeyDescription]) -> Schema { .keys(keys, .anyOfThem) }

  /// Lines `name: value` whose names the author chooses.
  static func lines(_ values: Schema) -> Schema { .lines(values, SchemaNames()) }

}

/// Which names an author can choose.
public struct SchemaNames: Hashable, Sendable {
  /// A regular expression that describes them; nil where they can be anything.
  var pattern: String?
  /// Those that have to be there.
  var required: [String] = []
  /// Those whose values look otherwise than the rest.
  var known: [KeyDescription] = []
}

/// Which of the keys of a mapping go together.
public enum SchemaRule: Hashable, Sendable {
  /// Those that are required, and any of the others.
  case anyOfThem
  /// One key alone.
  case oneOfThem
  /// Those of one of several ways to say something.
  case oneWay([Way])

  /// Some keys that go together.
  public struct Way: Hashable, Sendable {
    /// Those without which it says nothing.
    let needed: [String]
    /// Those that may stand beside them.
    let allowed: [String]
  }
}

/// Schemas with names of their own.
public enum SchemaDefinition: String, Hashable, Sendable, CaseIterable {
  /// Words of a report, which may be given in several languages and for several numbers.
  case wording
  /// Words of one language, which may be given for several numbers.
  case plurals
  /// What stands in a part of the outline.
  case piece
  /// What stands in each section.
  case sectionPiece = "section-piece"
  /// A name in the programme's files.
  case id
  /// Words between commas, or a list of words.
  case words

  /// What it is, in one sentence.
  var documentation: String {
    switch self {
    case .wording: "Words in English; or under `en`, `cy` \u{2026}; or, in either place, under `one`, `other` \u{2026}"
    case .plurals: "Words for every number, or under `one`, `other` \u{2026}"
    case .piece: "What stands in a part of the outline: a word, or a word with its own keys below."
    case .sectionPiece: "What stands in each section: a word, or a word with its own keys below."
    case .id: "A name of letters, digits, points and hyphens."
    case .words: "Words with commas between them, or a list of words."
    }
  }

  /// What it looks like.
  var schema: Schema {
    switch self {
    case .wording:
      .either([
        .definition(.plurals), .lines(.definition(.plurals), SchemaNames(pattern: "^[a-z]{2}$", required: ["en"])),
      ])
    case .plurals:
      .either([
        .text,
        .keys(
          PluralForm.allCases.map { form in
            KeyDescription(
              name: form.rawValue, documentation: "The words for such a number.", form: "text",
              isRequired: form == .other, schema: .text)
          }),
      ])
    case .piece: PieceName.schema(in: .part)
    case .sectionPiece: PieceName.schema(in: .section)
    case .id: .pattern("^[A-Za-z0-9.-]{1,60}$")
    case .words: .either([.text, .list(.text)])
    }
  }
}
