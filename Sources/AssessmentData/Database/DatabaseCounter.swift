import InspectionModel
import SourceReading

/// Counts the assessments of a database.
struct DatabaseCounter {
  let database: any AssessmentDatabase
  let request: TallyRequest
  /// Where complaints about the database stand.
  let place: SourceRange

  /// What the request asks for; nil when anything is wrong.
  func count() -> Diagnosed<Tallies?> {
    do {
      return try counted()
    } catch {
      return Diagnosed(nil, [DatabaseComplaint.failure(error, at: place)])
    }
  }

  private func counted() throws(DatabaseFailure) -> Diagnosed<Tallies?> {
    let catalogueStatement = DatabaseCatalogue.statement(for: database.dialect)
    let catalogue = DatabaseCatalogue(try database.rows(of: [catalogueStatement]).first ?? [])
    let planned = CountPlanner(catalogue: catalogue, request: request, place: place).plan()
    guard var plan = planned.value else { return Diagnosed(nil, planned.diagnostics) }
    var reading = try read(plan, catalogue)
    if reading.answers.isIrregular || reading.answers.hasRepeats {
      plan.checksRepeats = true
      reading = try read(plan, catalogue)
    }
    let found = try complaints(reading, plan)
    let diagnostics = planned.diagnostics + found
    let tallies = reading.answers.tallies(attributes: reading.values.attributes)
    return Diagnosed(diagnostics.contains { $0.severity == .error } ? nil : tallies, diagnostics)
  }

  /// What was read in one snapshot.
  private struct Reading {
    let answers: TallyReading
    let values: ValueReading
  }

  /// Counts, in one snapshot with a second look at the catalogue, by which the plan was made, and where no key forbids it
  /// with a look for answers that are repeated.
  private func read(_ plan: CountPlan, _ catalogue: DatabaseCatalogue) throws(DatabaseFailure) -> Reading {
    let statement = CountStatement(plan: plan, dialect: database.dialect)
    let isSure = plan.isKeyed || plan.checksRepeats
    let values = statement.values
    let statements =
      [DatabaseCatalogue.statement(for: database.dialect), statement.text] + values
      + (isSure ? [] : [statement.anyRepeat])
    let results = try database.rows(of: statements)
    guard results.count == statements.count else {
      throw .incomplete("The database gave \(results.count) answers to \(statements.count) questions.")
    }
    guard DatabaseCatalogue(results[0]) == catalogue else { throw .changed }
    guard results[1].count <= CountStatement.mostRows else { throw .tooLarge }
    let hasRepeats = !isSure && !results[results.count - 1].isEmpty
    return Reading(
      answers: TallyReading(results[1], hasRepeats: hasRepeats, plan: plan, questions: request.questions),
      values: ValueReading(results[2..<2 + values.count], plan: plan, dialect: database.dialect))
  }

  /// What there is to tell about what was read. Names are asked for only now: nothing that is wrong is counted.
  private func complaints(_ found: Reading, _ plan: CountPlan) throws(DatabaseFailure) -> [Diagnostic] {
    let reading = found.answers
    let statement = CountStatement(plan: plan, dialect: database.dialect)
    let complaint = DatabaseComplaint(place: place, questions: request.questions)
    var diagnostics: [Diagnostic] = []
    if reading.isEmpty { diagnostics.append(complaint.empty("assessments")) }
    if plan.listedCaseColumn != nil, reading.listedTwice.isEmpty {
      if reading.cases[.all] == nil {
        diagnostics.append(complaint.empty("cases"))
      } else {
        diagnostics += try complaints(about: found.values, statement)
      }
    }
    diagnostics += complaint.listedTwice(reading.listedTwice)
    diagnostics += complaint.unknownQuestions(reading.unknownQuestions)
    diagnostics += complaint.unknownAnswers(reading.unknownAnswers)
    if reading.hasStrays {
      let names = try database.rows(of: [statement.unlistedCases]).first ?? []
      diagnostics += complaint.unknownCases(
        names.map { $0.first.flatMap(\.self) ?? "" }, isListed: plan.listedCaseColumn != nil)
    }
    let contradictions = reading.repeats.filter(\.isContradictory)
    if !contradictions.isEmpty {
      let names = try database.rows(of: [statement.repeats(contradictions.map(\.way))]).first ?? []
      diagnostics.append(complaint.contradictions(contradictions, named: reading.named(names)))
    }
    let repetitions = reading.repeats.filter { !$0.isContradictory }
    if !repetitions.isEmpty {
      let names = try database.rows(of: [statement.repeats(repetitions.map(\.way))]).first ?? []
      diagnostics.append(complaint.repetitions(repetitions, named: reading.named(names)))
    }
    return diagnostics + unknownCasesOfChanges(reading, plan)
  }

  /// What there is to tell about the values of attributes.
  private func complaints(
    about values: ValueReading, _ statement: CountStatement
  ) throws(DatabaseFailure) -> [Diagnostic] {
    let lists = try values.absent.isEmpty ? [] : database.rows(of: values.absent.map { statement.known($0.wanted) })
    let found = zip(values.absent, lists).map { absent, rows in
      CaseValues(
        attribute: absent.wanted.attribute, absent: absent.values,
        known: rows.compactMap { $0.first.flatMap(\.self) })
    }
    return CaseValues.complaints(about: request.filters, found) + values.crowded.map(\.tooManyValues)
  }

  private func unknownCasesOfChanges(_ reading: TallyReading, _ plan: CountPlan) -> [Diagnostic] {
    plan.changes.filter { !reading.placedChanges.contains($0.place) }.map { change in
      Diagnostic(
        .unknownCase, at: request.changes[change.place].range,
        "Case '\(change.caseID.shortened)' is not among the assessments",
        explanation: "Give the id of a case as the database has it.")
    }
  }
}
