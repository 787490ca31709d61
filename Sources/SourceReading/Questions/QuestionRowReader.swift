import InspectionModel

/// Reads one row of a question list.
struct QuestionRowReader {
  private let scope: QuestionScope
  private let columns: QuestionHeader
  private let row: [Located<String>]
  /// What is wrong with the row.
  private(set) var diagnostics: [Diagnostic] = []

  /// A reader of a row of as many cells as the header.
  init(scope: QuestionScope, columns: QuestionHeader, row: [Located<String>]) {
    self.scope = scope
    self.columns = columns
    self.row = row
  }

  /// The question; nil when something is wrong with it.
  mutating func read() -> Question? {
    guard let id = id(), let criterion = columns.cell(.criterion, in: row), let text = columns.cell(.text, in: row)
    else {
      return nil
    }
    let nodes = nodes(criterion, of: id)
    let threads = threads(columns.cell(.threads, in: row))
    let isSummary = isSummary(columns.cell(.overall, in: row))
    let answers = answers(columns.cell(.answers, in: row), of: id)
    if text.value.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingKey, at: text.range, "Question '\(id.value)' has no text", explanation: "Write what is asked."))
    }
    guard diagnostics.isEmpty, let answers else { return nil }
    return Question(
      id: QuestionID(id.value), nodes: nodes, text: text.value.onOneLine, threads: threads, isSummary: isSummary,
      answers: answers, range: id.range)
  }

  private mutating func id() -> Located<String>? {
    guard let id = columns.cell(.id, in: row) else { return nil }
    if id.value.isEmpty || !id.value.isQuestionID {
      diagnostics.append(.noQuestionID(id))
      return nil
    }
    if Self.takenIDs.contains(id.value.lowercased()) {
      diagnostics.append(.takenQuestionID(id, taken: Self.takenIDs))
      return nil
    }
    return id
  }

  /// The columns that data have beside those of questions.
  private static let takenIDs = [CaseColumns.id, "question", "answer"]

  private mutating func nodes(_ cell: Located<String>, of id: Located<String>) -> [NodeID] {
    var nodes: [NodeID] = []
    for name in cell.names {
      if let node = scope.nodes.node(named: name.value) {
        if !nodes.contains(node.id) { nodes.append(node.id) }
      } else {
        let known = scope.nodes.ids(of: .criterion) + scope.nodes.ids(of: .section)
        diagnostics.append(
          .unknown(
            .unknownCriterion, name, "The programme has no criterion '\(name.value.shortened)'",
            meant: NodeIndex.meant(by: name.value, among: known), known: known, listing: "Its criteria and sections are"
          ))
      }
    }
    if cell.value.isEmpty {
      diagnostics.append(
        Diagnostic(
          .unknownCriterion, at: cell.range, "Question '\(id.value)' is about no criterion",
          explanation: "Write the id of a criterion or section in its column `criterion`."))
    }
    return nodes
  }

  private mutating func threads(_ cell: Located<String>?) -> [String] {
    var threads: [String] = []
    for name in cell?.names ?? [] {
      if let thread = scope.threads.first(where: { $0.lowercased() == name.value.lowercased() }) {
        if !threads.contains(thread) { threads.append(thread) }
      } else {
        diagnostics.append(
          .unknown(
            .unknownThread, name, "The programme has no thread '\(name.value.shortened)'", known: scope.threads,
            listing: "Its threads are"))
      }
    }
    return threads
  }

  private mutating func isSummary(_ cell: Located<String>?) -> Bool {
    guard let cell, !cell.value.isEmpty else { return false }
    let reading = Kind<Bool>.yesNo.read(.text(cell), QuestionColumn.overall.rawValue)
    diagnostics += reading.diagnostics
    return reading.value ?? false
  }

  private mutating func answers(_ cell: Located<String>?, of id: Located<String>) -> AnswerScheme? {
    if let cell, !cell.value.isEmpty {
      let reading = AnswerSchemeBuilder.read(cell)
      diagnostics += reading.diagnostics
      return reading.value
    }
    if scope.answers == nil { diagnostics.append(.noAnswers(id, at: cell?.range ?? id.range)) }
    return scope.answers
  }
}

extension Located<String> {
  /// What stands between semicolons and white space.
  fileprivate var names: [Located<String>] {
    value.split { $0 == ";" || $0.isWhitespace }.map { slice($0) }
  }
}

extension String {
  /// The most bytes of a question's id.
  private static var longestQuestionID: Int { 60 }

  /// Whether the text can be a question's id: what divides names in commands, figures and text cannot stand in it.
  fileprivate var isQuestionID: Bool {
    utf8.count <= Self.longestQuestionID
      && unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && $0.value >= 0x20 && !"/={}<>,;`\"".unicodeScalars.contains($0)
      }
  }

  /// The text with single spaces in the place of line ends.
  fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}

extension Diagnostic {
  fileprivate static func noQuestionID(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: id.range,
      id.value.isEmpty ? "A question has no id" : "'\(id.value.shortened)' cannot be the id of a question",
      explanation: "An id is one word of at most 60 letters, digits and signs, without `/ = { } < > , ; \"`.")
  }

  fileprivate static func takenQuestionID(_ id: Located<String>, taken: [String]) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: id.range, "'\(id.value)' cannot be the id of a question",
      explanation: taken.listed(after: "Data have columns of their own called"))
  }

  fileprivate static func noAnswers(_ id: Located<String>, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedAnswers, at: range, "Nothing says what the answers to '\(id.value)' count as",
      explanation:
        "The programme has no `answers:`. Write them in the column `answers`: `yes: sufficient; no: insufficient`.")
  }
}
