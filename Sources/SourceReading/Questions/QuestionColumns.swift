import InspectionModel

/// The columns of a question list.
enum QuestionColumn: String, CaseIterable, Sendable {
  case id, criterion, text, threads, overall, answers

  /// Whether a list without it is wrong.
  var isRequired: Bool {
    switch self {
    case .id, .criterion, .text: true
    case .threads, .overall, .answers: false
    }
  }

  /// What its cells hold, in one sentence.
  var documentation: String {
    switch self {
    case .id: "The question's name in data, figures and commands."
    case .criterion:
      "The criterion or section that it counts for, by its id; several with semicolons or spaces between."
    case .text: "What is asked."
    case .threads: "The threads that it is tagged with, likewise."
    case .overall: "`yes` for the summary question of a criterion; `no` or nothing for any other."
    case .answers: "What its answers count as, where that is not what the programme says."
    }
  }

  /// What is told of it in the documentation.
  var description: KeyDescription {
    KeyDescription(name: rawValue, documentation: documentation, form: "a cell", isRequired: isRequired, schema: .text)
  }
}

/// Where the columns of a list stand in its rows.
struct QuestionHeader: Sendable {
  private var places: [QuestionColumn: Int] = [:]
  /// What is wrong with the header.
  private(set) var diagnostics: [Diagnostic] = []

  /// The header that `cells` are.
  init(_ cells: [Located<String>], at range: SourceRange) {
    for (index, cell) in cells.enumerated() {
      guard let column = QuestionColumn(rawValue: cell.value.lowercased()) else {
        let headline =
          cell.value.isEmpty ? "A column has no name" : "A question list has no column '\(cell.value.shortened)'"
        let known = QuestionColumn.allCases.map(\.rawValue)
        diagnostics.append(.unknown(.unknownKey, cell, headline, known: known, listing: "Its columns are"))
        continue
      }
      // That two columns have one name is told where the rows are read, but for capitals.
      if let first = places[column], cells[first].value != cell.value {
        diagnostics.append(.columnGivenTwice(cell, first: cells[first].range))
      }
      places[column] = places[column] ?? index
    }
    for column in QuestionColumn.allCases where column.isRequired && places[column] == nil {
      diagnostics.append(.noColumn(column, at: range))
    }
  }

  /// The cell of a column in a row; nil when the list has no such column, or the row does not reach to it.
  func cell(_ column: QuestionColumn, in row: [Located<String>]) -> Located<String>? {
    places[column].flatMap { row.indices.contains($0) ? row[$0] : nil }
  }
}

extension Diagnostic {
  fileprivate static func columnGivenTwice(_ cell: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateColumn, at: cell.range, "The column '\(cell.value)' is given twice",
      explanation: "Keep one of the two.", notes: [Note(at: first, "First given here")])
  }

  fileprivate static func noColumn(_ column: QuestionColumn, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingColumn, at: range, "The question list has no column '\(column.rawValue)'",
      explanation: "The first line names the columns. \(column.documentation)")
  }
}
