import InspectionModel

/// Reads where the numbers of a chart come from, and the numbers where they stand in the chart.
struct ChartDataReader {
  /// What was read.
  private(set) var data = ChartDefinition.Data.unwritten
  /// What the values of a line are called.
  private(set) var series: [Located<String>] = []
  /// What there is to tell.
  private(set) var diagnostics: [Diagnostic] = []
  private let origin: SourceRange

  /// A reader of data; `origin` is where a missing key is reported.
  init(origin: SourceRange) { self.origin = origin }

  /// Whether anything was wrong.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Takes what the keys say; `read` gives the file that the chart names.
  mutating func take(from decoder: inout KeyDecoder, read: FencedBlockReader.FileReading) {
    let figures = decoder.read(ChartKeys.figures)?.value
    let values = decoder.read(ChartKeys.values)?.value
    let question = decoder.read(ChartKeys.question)
    let file = decoder.read(ChartKeys.file)
    let attribute = decoder.read(ChartKeys.attribute)
    let scores = decoder.read(ChartKeys.scores)?.value
    let columns = decoder.read(ChartKeys.columns)?.value
    let why = decoder.read(ChartKeys.why)
    let places = ChartKeys.data.compactMap { name in decoder.place(of: name).map { (name, $0) } }.sorted { $0.1 < $1.1 }
    if let first = places.first, places.count > 1 {
      diagnostics += places.dropFirst().map { .conflict($0.0, at: $0.1, with: "'\(first.0)'", first.1) }
      data = .unreadable
      return
    }
    if file == nil { series = names(of: columns) }
    if let figures {
      take(figures: figures)
    } else if let values, values.saysNone {
      takeAbsence(why, at: values.beside.range)
    } else if let values {
      take(values: values)
    } else if let file {
      take(file: Located(file.value, at: file.range), columns: columns, read)
    } else if let question {
      data = .question(Located(question.value, at: question.range))
    } else if let attribute {
      data = .attribute(Located(attribute.value, at: attribute.range))
    } else if let scores {
      take(scores: scores)
    }
    if let why, !(values?.saysNone ?? false) { diagnostics.append(.whyOfNothing(why.range, data: data)) }
  }

  private mutating func takeAbsence(_ why: Located<String>?, at range: SourceRange) {
    if let why {
      data = .absent(why: why)
    } else {
      data = .unreadable
      diagnostics.append(.noReason(at: range))
    }
  }

  /// The names that `columns:` gives to the values of a line.
  private mutating func names(of columns: WrittenLines?) -> [Located<String>] {
    let names = columns?.names ?? []
    diagnostics += DelimitedHeader(cells: Array(names.prefix(ChartLimits.series))).duplicateColumns
    return checkedSeries(names)
  }

  private mutating func checkedSeries(_ names: [Located<String>]) -> [Located<String>] {
    for name in names.prefix(ChartLimits.series) {
      diagnostics += .tooLong(name, most: ChartLimits.nameBytes)
    }
    if names.count > ChartLimits.series { diagnostics.append(.tooManySeries(names.count, at: names[0].range)) }
    return Array(names.prefix(ChartLimits.series))
  }

  /// The rows below a key, not more than a chart has.
  private mutating func rows(of lines: WrittenLines, example: String) -> [Located<String>] {
    let rows = lines.rows(example)
    diagnostics += rows.diagnostics
    if rows.value.count > ChartLimits.rows { diagnostics.append(.tooManyRows(at: rows.value[ChartLimits.rows].range)) }
    return Array(rows.value.prefix(ChartLimits.rows))
  }

  /// One figure, or one for each column, a line.
  private mutating func take(figures: WrittenLines) {
    var width = RowWidth(columns: series.count)
    let lines = rows(of: figures, example: "psr-seriousness: Reports on time").compactMap { row in
      let parts = NamedLine(row)
      let written = parts?.name ?? row
      let names = written.value.split(separator: ",").map { written.slice($0).trimmed }.filter { !$0.value.isEmpty }
      guard !names.isEmpty else {
        diagnostics.append(.notALine(row, example: "psr-seriousness: Reports on time"))
        return ChartDefinition.FigureLine?.none
      }
      let label = parts?.text.withoutOuterQuotes
      if let label { diagnostics += .tooLong(label, most: ChartLimits.nameBytes) }
      diagnostics += width.check(names.count, at: written.range)
      return ChartDefinition.FigureLine(
        names: Array(names.prefix(ChartLimits.series)), label: label.flatMap { $0.value.isEmpty ? nil : $0 })
    }
    diagnostics += width.unnamed(at: origin)
    data = lines.isEmpty ? .unreadable : .figures(lines)
  }

  /// One number, or one for each column, a line.
  private mutating func take(values: WrittenLines) {
    var width = RowWidth(columns: series.count)
    var numbers = ChartValueReader()
    let lines = rows(of: values, example: "Exeter: 62%").compactMap { row in
      guard let (label, text) = row.labelAndRest else {
        diagnostics.append(.notALine(row, example: "Exeter: 62%"))
        return ChartDefinition.ValueLine?.none
      }
      diagnostics += .tooLong(label, most: ChartLimits.nameBytes)
      let (pieces, count) = text.valuePieces(atMost: ChartLimits.series)
      diagnostics += width.check(count, at: row.range)
      return ChartDefinition.ValueLine(label: label, numbers: pieces.map { numbers.read($0) })
    }
    diagnostics += width.unnamed(at: origin) + numbers.diagnostics
    data = lines.isEmpty ? .unreadable : .values(lines, unit: numbers.unit)
  }

  /// The rows of a file.
  private mutating func take(
    file: Located<String>, columns: WrittenLines?, _ read: FencedBlockReader.FileReading
  ) {
    let table = NamedFileReader().read(file, read: read)
    diagnostics += table.diagnostics
    data = .unreadable
    guard let table = table.value else { return }
    let rows = ChartFileReader(table, file: file).read(columns)
    diagnostics += rows.diagnostics
    series = rows.value.series
    if !rows.value.lines.isEmpty { data = .values(rows.value.lines, unit: rows.value.unit) }
  }

  private mutating func take(scores: [Located<String>]) {
    if scores.count > ChartLimits.rows { diagnostics.append(.tooManyRows(at: scores[ChartLimits.rows].range)) }
    data = .scores(Array(scores.prefix(ChartLimits.rows)))
  }
}

extension WrittenLines {
  /// Whether the lines are given as `none`.
  fileprivate var saysNone: Bool { below.isEmpty && beside.value.lowercased() == "none" }
}
