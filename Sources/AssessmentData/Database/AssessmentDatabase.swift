/// A database that can be asked for rows.
protocol AssessmentDatabase {
  /// How it wants its SQL.
  var dialect: SQLDialect { get }

  /// The rows of each of some statements, all of them of one snapshot.
  func rows(of statements: [String]) throws(DatabaseFailure) -> [[DatabaseRow]]
}

/// What a database answers, one text a column; nil for NULL.
typealias DatabaseRow = [String?]

/// Why a database did not answer.
enum DatabaseFailure: Error, Hashable, Sendable {
  /// In the database's own words.
  case refused(String)
  /// The program that speaks with the database is not there.
  case missingProgram
  /// What came is not all of it.
  case incomplete(String)
  /// The answer is larger than any that could be right.
  case tooLarge
  /// The tables were changed while they were looked at.
  case changed
}
