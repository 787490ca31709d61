import InspectionModel

/// Makes the lines of a chart out of the rows of a file.
struct ChartFileReader: Sendable {
  private let table: DelimitedTable
  private let file: Located<String>

  /// What a file gives.
  struct Rows: Hashable, Sendable {
    /// The headings of the columns with numbers.
    var series: [Located<String>] = []
    /// Its rows, at most as many as a chart has.
    var lines: [ChartDefinition.ValueLine] = []
    /// The unit of all numbers.
    var unit = Quantity.Unit.none
  }

  private struct Column {
    var index: Int
    var heading: Located<String>
  }

  /// A reader of `table`, which was read from the file that an author named at `file`.
  init(_ table: DelimitedTable, file: Located<String>) {
    self.table = table
    self.file = file
  }

  /// The rows with the columns that are asked for, or with all of them.
  func read(_ columns: WrittenLines?) -> Diagnosed<Rows> {
    var diagnostics: [Diagnostic] = []
    guard !table.header.isEmpty, !table.rows.isEmpty else { return Diagnosed(Rows(), [.noRows(in: file)]) }
    var chosen = columns.map { choose($0, &diagnostics) } ?? table.header.enumerated().map(Column.init)
    var names = 0
    if let first = chosen.first, holdsNames(first) {
      names = first.index
      chosen.removeFirst()
    }
    if chosen.isEmpty {
      diagnostics.append(.noNumbers(in: file))
      return Diagnosed(Rows(), diagnostics)
    }
    if chosen.count > ChartLimits.series {
      diagnostics.append(.tooManySeries(chosen.count, at: columns == nil ? file.range : chosen[0].heading.range))
      chosen.removeLast(chosen.count - ChartLimits.series)
    }
    if table.rows.count > ChartLimits.rows {
      diagnostics.append(.tooManyRows(at: table.rows[ChartLimits.rows].first?.range ?? file.range))
    }
    var numbers = ChartValueReader()
    var rows = Rows(series: chosen.map(\.heading))
    for heading in rows.series { diagnostics += .tooLong(heading, most: ChartLimits.nameBytes) }
    diagnostics += DelimitedHeader(cells: rows.series).duplicateColumns
    rows.lines = table.rows.prefix(ChartLimits.rows).map { row in
      diagnostics += .tooLong(row[names], most: ChartLimits.nameBytes)
      if row[names].value.isEmpty { diagnostics.append(.namelessRow(at: row[names].range)) }
      return ChartDefinition.ValueLine(label: row[names], numbers: chosen.map { numbers.read(row[$0.index]) })
    }
    rows.unit = numbers.unit
    return Diagnosed(rows, diagnostics + numbers.diagnostics)
  }

  private func choose(_ columns: WrittenLines, _ diagnostics: inout [Diagnostic]) -> [Column] {
    columns.names.prefix(DelimitedLimits.columns).compactMap { written in
      let line = NamedLine(written)
      let isWhole = table.column(written.value) != nil
      let name = isWhole ? written : line?.name ?? written
      guard let index = table.column(name.value) else {
        if diagnostics.count < ChartLimits.rows {
          diagnostics.append(.unknownColumn(name, of: file, known: table.header))
        }
        return nil
      }
      let heading = isWhole ? nil : line?.text.withoutOuterQuotes
      return Column(index: index, heading: heading.flatMap { $0.value.isEmpty ? nil : $0 } ?? name)
    }
  }

  /// Whether a column names the rows: the first of the file, or one without a number.
  private func holdsNames(_ column: Column) -> Bool {
    column.index == 0 || !table.rows.prefix(ChartLimits.rows).contains { $0[column.index].value.beginsLikeANumber }
  }
}

extension String {
  fileprivate var beginsLikeANumber: Bool {
    drop { $0.isWhitespace || $0.isCurrencySymbol || "+-\u{2212}".contains($0) }.first?.isNumber ?? false
  }
}

extension Diagnostic {
  fileprivate static func noRows(in file: Located<String>) -> Diagnostic {
    Diagnostic(
      .emptyList, at: file.range, "'\(file.value.shortened)' has no rows",
      explanation: "Its first line names the columns; each line below is a line of the chart.")
  }

  fileprivate static func noNumbers(in file: Located<String>) -> Diagnostic {
    Diagnostic(
      .missingColumn, at: file.range, "No column of '\(file.value.shortened)' with numbers is shown",
      explanation: "The first column names the lines of the chart, and the others hold the numbers.")
  }

  fileprivate static func namelessRow(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedChartValue, at: range, "A line of a chart has a name, and this row has none",
      explanation: "Write it into the first cell of the row.")
  }
}
