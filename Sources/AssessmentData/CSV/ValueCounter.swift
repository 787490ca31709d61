import InspectionModel

/// Counts which cases of a list have which value of an attribute.
struct ValueCounter {
  let count: AttributeCount
  /// The column of the attribute.
  let column: Int
  /// The place of the group among those of the request; nil for all cases.
  let group: Int?
  private var values = WordTable()
  private var cases: [Int] = []

  /// A counter for what `request` asks; nil where no column is called so.
  init?(_ count: AttributeCount, of request: TallyRequest, columns: [String]) {
    guard let column = columns.firstIndex(of: count.attribute.value) else { return nil }
    self.count = count
    self.column = column
    group = request.filters.firstIndex { $0.filter == count.filter.filter }
  }

  /// Counts the value of one more case.
  mutating func read(_ value: [UInt8]) {
    // One value more than are counted tells that there are too many.
    guard values.count <= AttributeCount.mostValues else { return }
    let number = values.insert(value)
    if number == cases.count { cases.append(0) }
    cases[number] += 1
  }

  /// Whether there are too many different values.
  var isFull: Bool { values.count > AttributeCount.mostValues }

  /// The values that were read, the most frequent first.
  var counts: [Tallies.ValueCount] {
    AttributeCount.ordered(
      zip(values.words, cases).map { Tallies.ValueCount(String(decoding: $0, as: UTF8.self), $1) })
  }
}
