/// A bar chart as lines of text: labels, values and bars in columns.
struct BarText {
  private let rows: [BarRow]
  private let glyphs: TextDrawing.Glyphs
  private let width: Int
  /// How many cells labels, values and bars may fill.
  private let labelRoom: Int
  private let valueRoom: Int
  private let scale: TextScale
  /// What is said in place of bars.
  private let nothing: String
  /// The labels of the lines that are drawn, in the order of `scale.marks`, and of those for which there is no room.
  private let lineLabels: [String]
  private let otherLines: [String]

  private static let gap = 2
  private static let indent = 2
  private static let leastCells = 20
  private static let mostLines = 8

  init(chart: BarChart, words: ChartWords, width: Int, glyphs: TextDrawing.Glyphs) {
    rows = BarRow.rows(of: chart)
    self.glyphs = glyphs
    self.width = width
    nothing = glyphs.text(words[.nothing].filled())
    let lines = chart.lines.enumerated().sorted { ($0.element.value, $0.offset) < ($1.element.value, $1.offset) }
      .map(\.element)
    let labels = lines.map { glyphs.text(words.label(of: $0)) }
    lineLabels = Array(labels.prefix(Self.mostLines))
    otherLines = Array(labels.dropFirst(Self.mostLines))

    let printed = rows.compactMap { $0.bar.map { CharacterCells.count(glyphs.text($0.printed)) } }
    valueRoom = min(printed.max() ?? 0, 14)
    let natural =
      rows.map { CharacterCells.count(glyphs.text($0.label)) + ($0.isIndented ? Self.indent : 0) }.max() ?? 0
    let free = width - valueRoom - Self.gap * (natural > 0 ? 2 : 1) - lineLabels.count
    labelRoom = min(natural, free - Self.leastCells)
    scale = TextScale(
      axis: chart.axis, cells: (free - labelRoom) / 4 * 4, partsOfCell: glyphs.partsOfCell,
      lines: lines.prefix(Self.mostLines).map(\.value), values: rows.compactMap { $0.bar?.number })
  }

  /// The column at which bars begin.
  private var barColumn: Int { labelRoom + (labelRoom > 0 ? Self.gap : 0) + valueRoom + Self.gap }

  /// The labels of the lines, the rows, the axis.
  func lines() -> [String] {
    guard !rows.isEmpty else { return breaker(width).lines(of: nothing) }
    var lines = lineLabelRows()
    for (index, row) in rows.enumerated() {
      if row.opensGroup, index > 0 { lines.append(line(label: "", value: "", row: nil)) }
      lines += self.lines(of: row)
    }
    lines.append(axis())
    return lines + otherLines.map { breaker(width).line(of: $0) }
  }

  private func lines(of row: BarRow) -> [String] {
    let indent = row.isIndented ? Self.indent : 0
    return labelLines(glyphs.text(row.label), room: labelRoom - indent).enumerated().map { index, label in
      let value = index == 0 ? row.bar.map { breaker(valueRoom).line(of: glyphs.text($0.printed)) } : nil
      return line(label: padded("", indent) + label, value: value ?? "", row: index == 0 ? row : nil)
    }
  }

  /// The label on one line, or on up to three of which the others hang below the first.
  private func labelLines(_ label: String, room: Int) -> [String] {
    guard CharacterCells.count(label) > room else { return [label] }
    let lines = breaker(room - Self.indent).lines(of: label)
    return lines.prefix(1) + lines.dropFirst().map { padded("", Self.indent) + $0 }
  }

  private func line(label: String, value: String, row: BarRow?) -> String {
    let label = labelRoom > 0 ? padded(label, labelRoom + Self.gap) : ""
    let space = String(repeating: " ", count: max(valueRoom - CharacterCells.count(value), 0))
    let bar = scale.bar(of: row?.bar?.number ?? .zero, isTotal: row?.isTotal ?? false, glyphs)
    return trimmed(label + space + value + String(repeating: " ", count: Self.gap) + bar)
  }

  /// A row for each label, over its mark; a mark goes on through the rows below its label.
  private func lineLabelRows() -> [String] {
    zip(lineLabels, scale.marks.indices).map { label, index in
      let text = breaker(width).line(of: label)
      let cells = CharacterCells.count(text)
      let column = barColumn + scale.column(ofMark: index)
      let ideal = lineLabels.count == 1 ? column - cells / 2 : column
      let start = max(min(ideal, width - cells), 0)
      var row = ""
      for earlier in 0..<index {
        let mark = barColumn + scale.column(ofMark: earlier)
        if mark < start - 1 { row = padded(row, mark) + String(glyphs.line) }
      }
      return padded(row, start) + text
    }
  }

  /// The numbers of the axis under their places: its ends, and between them those that have room.
  private func axis() -> String {
    let ticks = scale.axis.ticks.map { tick in
      let text = glyphs.text(scale.axis.print(tick))
      let cells = CharacterCells.count(text)
      let column = tick == .zero ? 0 : scale.column(of: tick) - cells / 2
      return (text: text, start: barColumn + max(min(column, width - barColumn - cells), 0), cells: cells)
    }
    var axis = ""
    var free = 0
    for (index, tick) in ticks.enumerated() {
      let limit = index == ticks.count - 1 ? width : (ticks.last?.start ?? width) - 1
      guard index == 0 || tick.start > free && tick.start + tick.cells <= limit else { continue }
      axis = padded(axis, tick.start) + tick.text
      free = tick.start + tick.cells
    }
    return axis
  }

  private func breaker(_ room: Int) -> LineBreaker<CharacterCells> {
    LineBreaker(room: max(room, 4), most: 3, ellipsis: glyphs.ellipsis, measure: CharacterCells())
  }

  private func padded(_ text: String, _ cells: Int) -> String {
    text + String(repeating: " ", count: max(cells - CharacterCells.count(text), 0))
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
