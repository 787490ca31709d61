import InspectionModel

/// Writes the SQL that counts.
struct CountStatement {
  let plan: CountPlan
  let dialect: SQLDialect

  /// More rows than this come of no answers that are words of a scheme.
  static let mostRows = 500_000

  /// Counts everything at once. Each row has a kind and six more columns:
  ///
  /// - `answer`: group, question, answer, the answer before it in the order of bytes when a case has several, count, and
  ///   any of `changed`, `repeated`, `irregular`.
  ///   Group 0 holds the rows whose case is not listed.
  /// - `cases`: group, NULL, NULL, NULL, count.
  /// - `listed`: how often a case is listed that is listed more than once, or has no id: NULL, the case, NULL, NULL, count.
  /// - `change`: a change whose case is in a group: group, its place.
  var text: String {
    let parts =
      [answers, cases] + (plan.listedCaseColumn == nil ? [] : [listedTwice])
      + (plan.changes.isEmpty ? [] : [changes])
    return """
      \(tables)
      SELECT "kind", "group", "q", "a", "b", "count", "marks" FROM (
      \(parts.joined(separator: "\nUNION ALL\n"))
      ) AS "result" LIMIT \(Self.mostRows + 1)
      """
  }

  /// The queries that all statements stand on.
  var tables: String {
    var tables = ["\"group\"(\"g\") AS (\(values(0...plan.groups.count)))"]
    if case .wide(let columns) = plan.answers {
      tables.append("\"picked\"(\"i\") AS (\(values(columns.map(\.question))))")
    }
    if let listed = plan.listedCaseColumn {
      let id = dialect.trimmed("t.\(dialect.name(listed))")
      // Once each, so that a case that is listed often does not multiply its answers.
      tables.append(
        """
        "listed"("c", "s", "n") \(dialect.lookedUp) (
          SELECT "c", max("s"), count(*) FROM (SELECT \(id) AS "c", \(signature) AS "s" FROM "cases" AS t) AS u GROUP BY "c"
        )
        """)
    }
    let rows = plan.changes.compactMap { change in
      dialect.text(change.caseID).flatMap { caseID in
        questionKey(of: change).map { "(\(change.place), \(caseID), \($0))" }
      }
    }
    if !plan.changes.isEmpty {
      let values =
        rows.isEmpty ? "SELECT -1, '', '' FROM \"group\" WHERE 1 = 0" : "VALUES \(rows.joined(separator: ", "))"
      tables.append("\"change\"(\"i\", \"c\", \"q\") AS (\(values))")
    }
    tables.append("\"given\"(\"c\", \"s\", \"q\", \"a\", \"x\") AS (\n\(given)\n)")
    if plan.checksRepeats {
      tables.append(
        """
        "answered"("c", "s", "q", "a", "n") AS (SELECT "c", max("s"), "q", "a", count(*) FROM "given" GROUP BY "c", "q", "a"),
        "linked"("c", "s", "q", "a", "n", "b") AS (
          SELECT "c", "s", "q", "a", "n", lag("a") OVER (PARTITION BY "c", "q" ORDER BY "a") FROM "answered"
        )
        """)
    }
    return "WITH \(tables.joined(separator: ",\n"))"
  }

  /// Which groups a listed case belongs to: a text with `1` or `0` for each.
  private var signature: String {
    joined(
      plan.groups.map { group in
        condition(of: group).map { "CASE WHEN \($0) THEN '1' ELSE '0' END" } ?? "'1'"
      }[...])
  }

  /// What a listed case has to fulfil to belong to a group; nil for that of all cases.
  func condition(of group: CountPlan.Group) -> String? {
    let conditions = zip(group.columns, group.filter.conditions).map { column, condition in
      let values = condition.values.compactMap(dialect.text)
      return values.isEmpty
        ? "1 = 0" : "\(dialect.trimmed("t.\(dialect.name(column))")) IN (\(values.joined(separator: ", ")))"
    }
    return conditions.isEmpty ? nil : conditions.joined(separator: " AND ")
  }

  /// Texts put together in pairs, since a database bounds the depth of what it reads.
  private func joined(_ texts: ArraySlice<String>) -> String {
    guard texts.count > 1 else { return texts.first ?? "''" }
    let middle = texts.startIndex + texts.count / 2
    return "(\(joined(texts[..<middle])) || \(joined(texts[middle...])))"
  }

  private func values(_ numbers: some Sequence<Int>) -> String {
    "VALUES \(numbers.map { "(\($0))" }.joined(separator: ", "))"
  }

  /// The trimmed text of the case of an answer.
  var caseID: String { dialect.trimmed("t.\(dialect.name(plan.caseColumn))") }

  /// The cases of all rows of answers, each once. Gathered as they stand there first, which an index can do, or a second
  /// processor.
  var answeredCases: String {
    let column = dialect.name(plan.caseColumn)
    return """
      SELECT DISTINCT \(dialect.trimmed("v.\"c\"")) AS "c"
      FROM (SELECT DISTINCT \(dialect.distinct("t.\(column)")) AS "c" FROM "assessments" AS t) AS v
      """
  }

  /// The answers as they stand there: case, its groups (`!` when it is not listed), question, answer, and whether a
  /// unique index says nothing about the row.
  private var given: String {
    let caseColumn = "t.\(dialect.name(plan.caseColumn))"
    let isListed = plan.listedCaseColumn != nil
    let groups = isListed ? "coalesce(l.\"s\", '!')" : "CASE WHEN \(caseID) = '' THEN '!' ELSE '1' END"
    let list = isListed ? " LEFT JOIN \"listed\" AS l ON l.\"c\" = \(caseID) AND l.\"c\" <> ''" : ""
    var keys = [caseColumn]
    let question: String
    let answer: String
    var pick = ""
    switch plan.answers {
    case .long(let questionColumn, let answerColumn):
      let column = "t.\(dialect.name(questionColumn))"
      keys.append(column)
      // Trimming ten million texts takes its time: where nothing is compared, it is done with the few that are left.
      question = plan.checksRepeats || !plan.changes.isEmpty ? dialect.trimmed(column) : dialect.untrimmed(column)
      let answered = "t.\(dialect.name(answerColumn))"
      answer = plan.checksRepeats ? dialect.trimmed(answered) : dialect.untrimmed(answered)
    case .wide(let columns):
      question = "CAST(p.\"i\" AS TEXT)"
      answer = chosen(columns[...])
      pick = " CROSS JOIN \"picked\" AS p"
    }
    let irregular = keys.map(dialect.differsTrimmed).joined(separator: " OR ")
    let mark = plan.checksRepeats || !plan.isKeyed ? "0" : "CASE WHEN \(irregular) THEN 1 ELSE 0 END"
    return """
        SELECT \(caseID), \(groups), \(question), \(answer), \(mark)
        FROM "assessments" AS t\(list)\(pick)
      """
  }

  /// The answer in the column of question `p.i`, found by halving: a list of a hundred cases would be gone through for
  /// each answer.
  private func chosen(_ columns: ArraySlice<CountPlan.Column>) -> String {
    guard columns.count > 1 else {
      return columns.first.map { column in
        let name = "t.\(dialect.name(column.name))"
        return plan.checksRepeats ? dialect.trimmed(name) : dialect.untrimmed(name)
      } ?? "''"
    }
    let middle = columns.startIndex + columns.count / 2
    return """
      CASE WHEN p."i" < \(columns[middle].question) THEN \(chosen(columns[..<middle])) ELSE \(chosen(columns[middle...])) END
      """
  }

  private func questionKey(of change: CountPlan.Change) -> String? {
    switch plan.answers {
    case .long: dialect.text(change.questionID)
    case .wide: "'\(change.question)'"
    }
  }
}
