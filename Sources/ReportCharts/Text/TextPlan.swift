import InspectionModel

/// What a drawing in text consists of, before it is known how wide anything is.
struct TextPlan {
  /// A column of numbers.
  struct Column {
    /// What stands above it; may be empty.
    var head = ""
    /// What stands before it, where it has a number.
    var before = "  "
    /// Whether it may be left out where there is no room for all.
    var isOptional = false
  }

  /// A label with the lines beside it.
  struct Row {
    /// What is written at it.
    var label: String
    /// Whether it stands under the head of a group.
    var isIndented = false
    /// Whether a line is left free above it.
    var isApart = false
    /// One for each thing that is drawn at it.
    var lines: [Line] = []
  }

  /// The numbers of one line and what is drawn.
  struct Line {
    /// One text for each column.
    var cells: [String]
    /// What is drawn beside them.
    var mark: TextMark
  }

  /// The columns of numbers, from left to right.
  var columns: [Column]
  /// From top to bottom.
  var rows: [Row]
  /// What the characters of the drawing mean.
  var legend: [(glyph: Character, name: String)] = []
  /// Lines across all rows.
  let lines: [ReferenceLine]
  /// The scale.
  let axis: ChartAxis
}

/// The columns that values need: each its own, one for its count where any has one, and one for the bases.
struct ValueColumns {
  private let counts: [Bool]
  private let hasBase: Bool
  private let words: ChartWords

  /// The columns for lines of values, which are all equally long.
  init(_ lines: [[ChartValue]], words: ChartWords) {
    let count = lines.map(\.count).max() ?? 1
    counts = (0..<count).map { index in lines.contains { index < $0.count && $0[index].share != nil } }
    hasBase = lines.contains { Self.base(of: $0) != nil }
    self.words = words
  }

  /// The columns; `heads` stand above the values, `between` before those behind the first.
  func columns(heads: [String], between: String = "  ") -> [TextPlan.Column] {
    var columns: [TextPlan.Column] = []
    for (index, hasCount) in counts.enumerated() {
      let head = heads.indices.contains(index) ? heads[index] : ""
      columns.append(TextPlan.Column(head: head, before: index > 0 ? between : "  "))
      if hasCount { columns.append(TextPlan.Column(before: " ", isOptional: true)) }
    }
    return hasBase ? columns + [TextPlan.Column(head: words[.columnBase].filled(), isOptional: true)] : columns
  }

  /// The texts of one line of values, for all columns.
  func cells(of values: [ChartValue]) -> [String] {
    let base = Self.base(of: values)
    var cells: [String] = []
    for (index, hasCount) in counts.enumerated() {
      let value = values.indices.contains(index) ? values[index] : nil
      cells.append(value.map(words.print) ?? "")
      if hasCount {
        cells.append(
          value?.share.map { "(\(Self.print($0.count))\(base == nil ? "/\(Self.print($0.base))" : ""))" } ?? "")
      }
    }
    return hasBase ? cells + [base.map(Self.print) ?? ""] : cells
  }

  /// The base that all values of a line have; nil where they have none or several.
  static func base(of values: [ChartValue]) -> Int? {
    let bases = Set(values.compactMap { $0.share?.base })
    return bases.count == 1 ? bases.first : nil
  }

  private static func print(_ count: Int) -> String { Quantity.Unit.none.print(Quantity(count)) }
}
