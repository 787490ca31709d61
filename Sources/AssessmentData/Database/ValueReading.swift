import InspectionModel

/// What the rows of `CountStatement.values` say.
struct ValueReading {
  /// How many cases have which value, by attribute, the most frequent value first.
  private(set) var attributes: [String: [Tallies.ValueCount]] = [:]
  /// The attributes that have more values than are counted.
  private(set) var crowded: [AttributeCount] = []
  /// The attributes of which filters ask for values that no case has, with these.
  private(set) var absent: [(wanted: CountPlan.Wanted, values: Set<[UInt8]>)] = []

  /// Reads the rows of each statement.
  init(_ results: some Collection<[DatabaseRow]>, plan: CountPlan, dialect: SQLDialect) {
    for (distribution, rows) in zip(plan.distributions, results) {
      if rows.count > AttributeCount.mostValues { crowded.append(distribution.count) }
      attributes[distribution.count.attribute.value] = AttributeCount.ordered(
        rows.compactMap { row in
          guard row.count == 2, let cases = row[1].flatMap({ Int($0) }) else { return nil }
          return Tallies.ValueCount(row[0] ?? "", cases)
        })
    }
    for (wanted, rows) in zip(plan.wanted, results.dropFirst(plan.distributions.count)) {
      let unwritable = wanted.values.filter { dialect.text($0) == nil }
      let values = Set((rows.map { ($0.first ?? nil) ?? "" } + unwritable).map { Array($0.utf8) })
      if !values.isEmpty { absent.append((wanted, values)) }
    }
  }
}
