/// What two databases write differently; everything else is one text for both.
enum SQLDialect: Hashable, Sendable {
  case sqlite
  case postgresql

  /// A name in double quotes, inside of which nothing but a double quote means anything.
  func name(_ name: String) -> String { name.quoted(by: "\"") }

  /// A text in quotes, inside of which nothing but a quote means anything: PostgreSQL is told so at the beginning of each
  /// script. Nil for a text with U+0000, which no text of PostgreSQL holds and which would end a statement of SQLite.
  func text(_ text: String) -> String? {
    text.unicodeScalars.contains("\0") ? nil : text.quoted(by: "'")
  }

  /// The text of a value without the spaces and tabs around it, compared byte by byte; empty for NULL.
  func trimmed(_ value: String) -> String { exact("coalesce(trim(\(asText(value)), ' \t'), '')") }

  /// The text of a value as it is, compared byte by byte; NULL for NULL. A planner knows how many different texts a column
  /// has only while nothing is done with them.
  func untrimmed(_ value: String) -> String { exact(asText(value)) }

  /// A value as it is told apart from others: byte by byte, of whatever type.
  func distinct(_ value: String) -> String {
    switch self {
    case .sqlite: "\(value) COLLATE BINARY"
    case .postgresql: untrimmed(value)
    }
  }

  /// Whether the text of a value is not what a unique index compares: so that two that the index takes for different
  /// could have one trimmed text.
  func differsTrimmed(_ value: String) -> String {
    switch self {
    // Not cast: values of different kinds, which are different to the index, may have the same text.
    case .sqlite: "(\(value) <> trim(\(asText(value)), ' \t'))"
    case .postgresql: "(\(untrimmed(value)) <> \(trimmed(value)))"
    }
  }

  /// What stands before the query of a list that is looked up many times. SQLite would search it from its beginning each
  /// time; PostgreSQL plans it better when it sees through it.
  var lookedUp: String {
    switch self {
    case .sqlite: "AS MATERIALIZED"
    case .postgresql: "AS NOT MATERIALIZED"
    }
  }

  private func asText(_ value: String) -> String { "CAST(\(value) AS TEXT)" }

  private func exact(_ text: String) -> String {
    switch self {
    case .sqlite: "(\(text) COLLATE BINARY)"
    case .postgresql: "(\(text) COLLATE \"C\")"
    }
  }
}

extension String {
  /// The text between quotes, with each quote in it doubled. By scalars: a quote with an accent on it is another character,
  /// and yet ends a text of SQL.
  fileprivate func quoted(by quote: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView([quote])
    for scalar in unicodeScalars {
      if scalar == quote { result.append(quote) }
      result.append(scalar)
    }
    result.append(quote)
    return String(result)
  }
}
