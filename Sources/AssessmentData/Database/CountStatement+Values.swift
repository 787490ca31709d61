import InspectionModel

/// Statements about the case list alone, one for each attribute: a union of many would be deeper than a database reads.
extension CountStatement {
  /// The statements whose rows a `ValueReading` reads.
  var values: [String] { plan.distributions.map(distribution) + plan.wanted.map(absent) }

  /// The values of an attribute, each with the number of cases; one more than are counted where there are too many.
  private func distribution(_ distribution: CountPlan.Distribution) -> String {
    let group = condition(of: distribution.group).map { " AND \($0)" } ?? ""
    return """
      SELECT "v", CAST(count(*) AS TEXT) FROM (
        SELECT \(dialect.trimmed("t.\(dialect.name(distribution.column))")) AS "v" FROM "cases" AS t WHERE \(hasID)\(group)
      ) AS u GROUP BY "v" LIMIT \(AttributeCount.mostValues + 1)
      """
  }

  /// The values that filters ask for and no case has, each with an empty text.
  private func absent(_ wanted: CountPlan.Wanted) -> String {
    let texts = wanted.values.compactMap(dialect.text).map { "(\($0))" }
    // A text that no database holds is in no case, and is told without asking.
    let values = texts.isEmpty ? "SELECT '' WHERE 1 = 0" : "VALUES \(texts.joined(separator: ", "))"
    return """
      WITH "wanted"("v") AS (\(values))
      SELECT "v", '' FROM "wanted" WHERE "v" NOT IN (
        SELECT \(dialect.trimmed("t.\(dialect.name(wanted.column))")) FROM "cases" AS t WHERE \(hasID)
      )
      """
  }

  /// The first values of an attribute in the order of bytes, each with an empty text: as many as a misspelt one is
  /// compared with.
  func known(_ wanted: CountPlan.Wanted) -> String {
    """
    SELECT DISTINCT "v", '' FROM (
      SELECT \(dialect.trimmed("t.\(dialect.name(wanted.column))")) AS "v" FROM "cases" AS t WHERE \(hasID)
    ) AS u WHERE "v" <> '' ORDER BY "v" LIMIT \(CaseValues.mostCompared)
    """
  }

  /// Holds for the rows of the case list that name a case.
  private var hasID: String {
    plan.listedCaseColumn.map { "\(dialect.trimmed("t.\(dialect.name($0))")) <> ''" } ?? "1 = 0"
  }
}
