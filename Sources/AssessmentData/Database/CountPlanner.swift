import InspectionModel
import SourceReading

/// Finds out from the catalogue what can be counted.
struct CountPlanner {
  let catalogue: DatabaseCatalogue
  let request: TallyRequest
  /// Where complaints about the database stand.
  let place: SourceRange

  /// The plan; nil when the tables do not allow one.
  func plan() -> Diagnosed<CountPlan?> {
    var diagnostics: [Diagnostic] = []
    let listed = catalogue.cases.map { $0.column(CaseColumns.id) }
    if let cases = catalogue.cases, listed == .some(nil) {
      diagnostics.append(missing([CaseColumns.id], of: "cases", cases))
    }
    diagnostics += unknownAttributes
    let groups = self.groups
    let changes = self.changes
    diagnostics += changes.diagnostics
    guard let assessments = catalogue.assessments else {
      let missing = Diagnostic(
        .missingData, at: place, "The database has no table 'assessments'",
        explanation:
          "It holds the answers: columns 'case', 'question' and 'answer', or 'case' and one column a question. "
          + "A view will do; the database's user must be allowed to see it.")
      return Diagnosed(nil, [missing] + diagnostics)
    }
    let answers = answers(in: assessments)
    diagnostics = answers.diagnostics + diagnostics
    guard let columns = answers.value, let caseColumn = assessments.column(CaseColumns.id), listed != .some(nil) else {
      return Diagnosed(nil, diagnostics)
    }
    var keys = [caseColumn]
    if case .long(let question, _) = columns { keys.append(question) }
    let plan = CountPlan(
      answers: columns, caseColumn: caseColumn, listedCaseColumn: listed.flatMap(\.self), groups: groups,
      distributions: distributions(over: groups), wanted: wanted, changes: changes.value,
      isKeyed: assessments.isUnique(over: keys))
    return Diagnosed(plan, diagnostics)
  }

  private func answers(in table: DatabaseTable) -> Diagnosed<CountPlan.AnswerColumns?> {
    let caseColumn = table.column(CaseColumns.id)
    let noCase = caseColumn == nil ? [missing([CaseColumns.id], of: "assessments", table)] : []
    if let question = table.column("question"), let answer = table.column("answer") {
      return Diagnosed(.long(question: question, answer: answer), noCase)
    }
    var columns: [CountPlan.Column] = []
    for (place, question) in request.questions.questions.enumerated() {
      if let name = table.column(question.id.text), name != caseColumn {
        columns.append(CountPlan.Column(name: name, question: place))
      }
    }
    guard !columns.isEmpty else {
      let mayBeLost = table.columns.contains {
        $0 != caseColumn && request.questions.mayHaveLost(QuestionID($0.trimmingSpaces))
      }
      if mayBeLost { return Diagnosed(nil, noCase) }
      let absent = [CaseColumns.id, "question", "answer"].filter { table.column($0) == nil }
      return Diagnosed(nil, [missing(absent, of: "assessments", table)])
    }
    let unknown = table.columns.filter { name in name != caseColumn && !columns.contains { $0.name == name } }
    let complaint = DatabaseComplaint(place: place, questions: request.questions)
    return Diagnosed(.wide(columns), noCase + complaint.unknownQuestions(unknown.map(\.trimmingSpaces)))
  }

  private func missing(_ names: [String], of table: String, _ found: DatabaseTable) -> Diagnostic {
    Diagnostic(
      .missingColumn, at: place,
      names.count == 1
        ? "The table '\(table)' has no column '\(names[0])'"
        : "The table '\(table)' has no columns \(names.map { "'\($0)'" }.joined(separator: ", "))",
      explanation: found.columns.prefix(40).map(\.shortened).listed(after: "Its columns are"))
  }

  private var unknownAttributes: [Diagnostic] {
    guard let cases = catalogue.cases else {
      return request.attributesWithoutList(
        mend: "Give the database a table 'cases': a column 'case' and one for each attribute.")
    }
    let columns = cases.columns.filter { $0 != cases.column(CaseColumns.id) }
    return request.unknownAttributes(of: columns) { cases.column($0) != nil }
  }

  /// All cases, and the groups whose attributes the case list has.
  private var groups: [CountPlan.Group] {
    [CountPlan.Group(filter: .all, columns: [], questions: nil)]
      + request.groups.compactMap { group in
        let filter = group.filter.filter
        let columns = filter.conditions.compactMap { catalogue.cases?.column($0.attribute) }
        guard columns.count == filter.conditions.count else { return nil }
        return CountPlan.Group(filter: filter, columns: columns, questions: group.questions.map { Set($0) })
      }
  }

  /// The attributes to count that the case list has.
  private func distributions(over groups: [CountPlan.Group]) -> [CountPlan.Distribution] {
    request.distributions.compactMap { count in
      guard let column = catalogue.cases?.column(count.attribute.value),
        let group = groups.first(where: { $0.filter == count.filter.filter })
      else { return nil }
      return CountPlan.Distribution(count: count, column: column, group: group)
    }
  }

  private var wanted: [CountPlan.Wanted] {
    request.wantedValues.compactMap { attribute, values in
      catalogue.cases?.column(attribute).map { CountPlan.Wanted(attribute: attribute, column: $0, values: values) }
    }
  }

  /// For each case and question the last change; those that cannot be made are told.
  private var changes: Diagnosed<[CountPlan.Change]> {
    let complaint = DatabaseComplaint(place: place, questions: request.questions)
    var changes: [CountPlan.Change] = []
    var diagnostics: [Diagnostic] = []
    var places: [[String]: Int] = [:]
    for (index, change) in request.changes.enumerated() {
      guard let question = request.questions.place(of: change.question) else {
        diagnostics += complaint.unknownQuestions([change.question.text], at: change.range)
        continue
      }
      let asked = request.questions.questions[question]
      guard let answer = asked.answers.place(of: change.answer) else {
        diagnostics += complaint.unknownAnswers(
          [UnknownAnswer(question: question, word: change.answer)], at: change.range)
        continue
      }
      let made = CountPlan.Change(
        place: index, caseID: change.caseID, question: question, questionID: asked.id.text, answer: answer)
      if let earlier = places[[change.caseID, asked.id.text]] {
        changes[earlier] = made
      } else {
        places[[change.caseID, asked.id.text]] = changes.count
        changes.append(made)
      }
    }
    return Diagnosed(changes, diagnostics)
  }
}
