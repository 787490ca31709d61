import InspectionModel

/// Reads a list of questions: `questions.csv` of a programme, or `data/questions.csv` of an inspection.
struct QuestionListReader: Sendable {
  /// The most questions of a list.
  static let mostQuestions = 5_000
  /// What questions can be about.
  let scope: QuestionScope

  /// A list as far as it could be read.
  struct Reading: Sendable {
    /// The questions in which nothing is wrong.
    var list = QuestionList.empty
    /// The ids of all of them, right or wrong.
    var ids: [Located<String>] = []

    /// A file that cannot be read as a list.
    static let unreadable = Reading(list: QuestionList([], lost: .unknown))
  }

  /// The questions in `file`.
  func read(_ file: SourceFile) -> Diagnosed<Reading> {
    let table = DelimitedReader().read(file)
    var diagnostics = table.diagnostics
    guard let header = table.value?.header, let rows = table.value?.rows.map({ $0.map(\.withoutCellQuotes) }) else {
      return Diagnosed(.unreadable, diagnostics)
    }
    let columns = QuestionHeader(header, at: file.range.start)
    diagnostics += columns.diagnostics
    guard columns.diagnostics.isEmpty else { return Diagnosed(.unreadable, diagnostics) }
    guard rows.count <= Self.mostQuestions else {
      let summary = "A question list has at most \(Self.mostQuestions) questions"
      return Diagnosed(.unreadable, diagnostics + [Diagnostic(.fileTooLarge, at: file.range.start, summary)])
    }
    var reading = Reading()
    var questions: [Question] = []
    var places: [String: SourceRange] = [:]
    var lost: Set<QuestionID> = []
    // A row of another width is not among the rows, nor can the id be told of one that has none.
    var hasLostIDs = !table.diagnostics.isEmpty
    for row in rows {
      var reader = QuestionRowReader(scope: scope, columns: columns, row: row)
      let question = reader.read()
      diagnostics += reader.diagnostics
      guard let id = columns.cell(.id, in: row), !id.value.isEmpty else {
        hasLostIDs = true
        continue
      }
      if question == nil { lost.insert(QuestionID(id.value)) }
      if let first = places[id.value.lowercased()] {
        diagnostics.append(.questionGivenTwice(id, first: first))
        lost.insert(QuestionID(id.value))
        continue
      }
      places[id.value.lowercased()] = id.range
      reading.ids.append(id)
      if let question { questions.append(question) }
    }
    diagnostics += SummaryQuestionChecker(scope: scope).check(questions)
    reading.list = QuestionList(questions, lost: hasLostIDs ? .unknown : lost.isEmpty ? .nothing : .questions(lost))
    return Diagnosed(reading, diagnostics)
  }
}

extension Located<String> {
  /// A cell with the place of its text, and not of the quotation marks around it.
  fileprivate var withoutCellQuotes: Located<String> {
    let isQuoted = range.offsets.count >= value.utf8.count + 2
    guard isQuoted else { return self }
    return Located(value, at: SourceRange(file: range.file, lower: range.lower + 1, upper: range.upper - 1))
  }
}

extension Diagnostic {
  fileprivate static func questionGivenTwice(_ id: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateQuestion, at: id.range, "The question '\(id.value.shortened)' is given twice",
      explanation: "Each question has an id of its own, whatever its letters' case. Give one of the two another.",
      notes: [Note(at: first, "First given here")])
  }
}
