extension CountStatement {
  /// The counts of answers. Grouped first by what the cases have in common, and handed out to the groups afterwards: so
  /// each row of the table is looked at once, however many groups there are.
  var answers: String {
    let changed =
      plan.changes.isEmpty
      ? "''" : "CASE WHEN (\"c\", \"q\") IN (SELECT \"c\", \"q\" FROM \"change\") THEN ' changed' ELSE '' END"
    let counted =
      plan.checksRepeats
      ? """
      SELECT "s", "q", "a", "b", \(changed) AS "k",
        CASE WHEN "n" > 1 AND "a" <> '' THEN ' repeated' ELSE '' END AS "r", count(*) AS "n", 0 AS "x"
      FROM "linked" GROUP BY 1, 2, 3, 4, 5, 6
      """
      : """
      SELECT "s", "q", "a", CAST(NULL AS TEXT) AS "b", \(changed) AS "k", '' AS "r", count(*) AS "n", max("x") AS "x"
      FROM "given" GROUP BY 1, 2, 3, 5
      """
    return """
      SELECT 'answer' AS "kind", CAST("g" AS TEXT) AS "group", "q", "a", "b", CAST(sum("n") AS TEXT) AS "count",
        "k" || "r" || CASE WHEN max("x") = 1 THEN ' irregular' ELSE '' END AS "marks"
      FROM (
      \(counted)
      ) AS "counted" JOIN "group" ON ("g" > 0 AND substr("s", "g", 1) = '1') OR ("g" = 0 AND "s" = '!')
      GROUP BY "g", "q", "a", "b", "k", "r"
      """
  }

  /// The number of cases of each group.
  var cases: String {
    let source =
      plan.listedCaseColumn == nil
      ? "SELECT count(*) AS \"n\", '1' AS \"s\" FROM (\(answeredCases)) AS u WHERE \"c\" <> ''"
      : "SELECT count(*) AS \"n\", \"s\" FROM \"listed\" WHERE \"c\" <> '' GROUP BY \"s\""
    return """
      SELECT 'cases', CAST("g" AS TEXT), '', '', '', CAST(coalesce(sum("n"), 0) AS TEXT), ''
      FROM (\(source)) AS "counted" JOIN "group" ON "g" > 0 AND substr("s", "g", 1) = '1' GROUP BY "g"
      """
  }

  /// The cases that are listed more than once, and those without an id.
  var listedTwice: String {
    """
    SELECT * FROM (
      SELECT 'listed', '', "c", '', '', CAST("n" AS TEXT), '' FROM "listed" WHERE "n" > 1 OR "c" = '' ORDER BY "c" LIMIT 21
    ) AS "twice"
    """
  }

  /// Which groups the cases of changes are in.
  var changes: String {
    let isListed = plan.listedCaseColumn != nil
    let listed =
      isListed
      ? "SELECT d.\"i\", l.\"s\" FROM \"change\" AS d JOIN \"listed\" AS l ON l.\"c\" = d.\"c\" WHERE l.\"c\" <> ''"
      : "SELECT d.\"i\", '1' AS \"s\" FROM \"change\" AS d WHERE d.\"c\" <> '' AND d.\"c\" IN (\(answeredCases))"
    return """
      SELECT 'change', CAST("g" AS TEXT), CAST("i" AS TEXT), '', '', '1', ''
      FROM (\(listed)) AS "changed" JOIN "group" ON "g" > 0 AND substr("s", "g", 1) = '1'
      """
  }

  /// Gives a row when a case and question stand there more than once, empty answers among them.
  var anyRepeat: String {
    var columns = "\(caseID) AS \"c\""
    var keys = "\"c\""
    if case .long(let question, _) = plan.answers {
      columns += ", \(dialect.trimmed("t.\(dialect.name(question))")) AS \"q\""
      keys += ", \"q\""
    }
    return """
      SELECT 'repeat', "c" FROM (SELECT \(columns) FROM "assessments" AS t) AS u
      GROUP BY \(keys) HAVING count(*) > 1 LIMIT 1
      """
  }

  /// Names cases that are not listed, the first few: the case and an empty text for each.
  var unlistedCases: String {
    "\(tables)\nSELECT DISTINCT \"c\", '' FROM \"given\" WHERE \"s\" = '!' ORDER BY \"c\" LIMIT \(Self.mostNamed + 1)"
  }

  /// Names the first few cases with a question answered more than once, in one of some ways: case and question, and the
  /// answer with the one before it.
  func repeats(_ ways: [RepeatedWay]) -> String {
    let conditions = ways.prefix(Self.mostWays).compactMap { way -> String? in
      guard let question = dialect.text(way.question), let answer = dialect.text(way.answer) else { return nil }
      let earlier = way.earlier.map {
        $0.isEmpty ? "(\"b\" IS NULL OR \"b\" = '')" : "\"b\" = \(dialect.text($0) ?? "''")"
      }
      return "(\"q\" = \(question) AND \"a\" = \(answer) AND \(earlier ?? "\"n\" > 1"))"
    }
    return """
      \(tables)
      SELECT "c", "q", "a", "b" FROM "linked"
      WHERE \(conditions.isEmpty ? "1 = 0" : conditions.joined(separator: " OR "))
      ORDER BY "c", "q", "a" LIMIT \(Self.mostNamed)
      """
  }

  /// How many cases are named in one complaint.
  static let mostNamed = 20
  private static let mostWays = 100
}

/// An answer that is given again: in the same words, or after another.
struct RepeatedWay: Hashable, Sendable {
  /// As the statement has it: the id, or the place of the question.
  let question: String
  let answer: String
  /// The other answer; nil when it is the same text more than once.
  let earlier: String?
}
