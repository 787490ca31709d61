import InspectionModel

extension DatabaseComplaint {
  /// The longest that a database is quoted, in characters.
  private static let mostQuoted = 1500

  /// Why the database could not be counted.
  static func failure(_ failure: DatabaseFailure, at place: SourceRange) -> Diagnostic {
    switch failure {
    case .missingProgram:
      Diagnostic(
        .missingProgram, at: place, "The program `psql`, which speaks with PostgreSQL, is not installed",
        explanation: "Install the Debian package `postgresql-client`, or what corresponds to it.")
    case .refused(let words):
      Diagnostic(
        .databaseError, at: place, "The database cannot be counted", explanation: "It says: \(quoted(words))")
    case .incomplete(let words):
      Diagnostic(
        .databaseError, at: place, "The database did not answer to the end",
        explanation: "Nothing is counted from a part of the data. \(quoted(words))")
    case .tooLarge:
      Diagnostic(
        .databaseError, at: place, "The database holds more different answers than can be read",
        explanation:
          "The column 'answer' should hold one of the few words that the programme defines for each question.")
    case .changed:
      Diagnostic(
        .databaseError, at: place, "The tables of the database were altered while they were counted",
        explanation: "Try again when nobody alters them.")
    }
  }

  /// Lines of a database as one, without what a terminal would obey.
  private static func quoted(_ words: String) -> String {
    let scalars = words.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    let line = String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
    return line.count > mostQuoted ? line.prefix(mostQuoted) + "…" : line
  }
}
