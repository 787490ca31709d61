/// A plan laid out in cells: labels, numbers and marks in columns, no line wider than asked for.
struct TextLayout {
  private let plan: TextPlan
  private let glyphs: TextDrawing.Glyphs
  private let width: Int
  /// How many cells the labels and each column of numbers may fill.
  private let labelRoom: Int
  private let rooms: [Int]
  private let scale: TextScale
  /// The labels of the lines that are drawn, in the order of `scale.marks`, and of those for which there is no room.
  private let lineLabels: [String]
  private let otherLines: [String]
  /// Whether nothing was cut off; known when the lines are made.
  private(set) var isComplete: Bool

  private static let gap = 2
  private static let indent = 2
  private static let leastLabel = 12
  private static let mostLines = 8

  init(_ plan: TextPlan, width: Int, glyphs: TextDrawing.Glyphs, words: ChartWords) {
    self.glyphs = glyphs
    self.width = width
    let drawable = plan.drawable(with: glyphs)
    let lines = plan.lines.enumerated().sorted { ($0.element.value, $0.offset) < ($1.element.value, $1.offset) }
      .map(\.element)
    let labels = lines.map { glyphs.text(words.label(of: $0)) }
    lineLabels = Array(labels.prefix(Self.mostLines))
    otherLines = Array(labels.dropFirst(Self.mostLines))

    // The head of a group that has no numbers runs over their columns, unless lines stand there.
    let beside = drawable.rows.filter { !lines.isEmpty || !$0.lines.isEmpty }
    let natural = beside.map { CharacterCells.count($0.label) + ($0.isIndented ? Self.indent : 0) }.max() ?? 0
    let marks = lineLabels.count + Self.gap
    let leastCells = plan.columns.count > 2 ? 16 : 20
    let room = width - leastCells - min(natural, Self.leastLabel) - marks
    let isTooWide = drawable.widths.reduce(0, +) > room && plan.columns.contains(where: \.isOptional)
    let plan = isTooWide ? drawable.withoutOptionalColumns() : drawable
    self.plan = plan
    isComplete = !isTooWide
    rooms = plan.rooms(within: room)
    // Nothing stands before the first column where no label does.
    let unlabelled = natural > 0 ? 0 : CharacterCells.count(plan.columns.first?.before ?? "")
    let columns =
      plan.columns.reduce(-unlabelled) { $0 + CharacterCells.count($1.before) } + rooms.reduce(0, +)
    labelRoom = min(natural, width - columns - marks - leastCells)
    scale = TextScale(
      axis: plan.axis, cells: (width - columns - marks - labelRoom) / 4 * 4, partsOfCell: glyphs.partsOfCell,
      lines: lines.prefix(Self.mostLines).map(\.value), places: plan.rows.flatMap { $0.lines.flatMap(\.mark.places) })
  }

  /// The column at which the marks begin.
  private var plotColumn: Int {
    CharacterCells.count(numbers(Array(repeating: "", count: rooms.count))) + labelRoom + Self.gap
  }

  /// The meaning of the characters, the labels of the lines, the rows, the axis.
  mutating func lines() -> [String] {
    var lines = legend() + lineLabelRows()
    let heads = plan.columns.map(\.head)
    if heads.contains(where: { !$0.isEmpty }) { lines.append(line(label: "", cells: heads, mark: .none)) }
    for (index, row) in plan.rows.enumerated() {
      if row.isApart, index > 0 { lines.append(line(label: "", cells: [], mark: .none)) }
      lines += self.lines(of: row)
    }
    lines.append(axis())
    return lines + otherLines.map { cut($0, to: width) }
  }

  private mutating func lines(of row: TextPlan.Row) -> [String] {
    let indent = row.isIndented ? Self.indent : 0
    guard !row.lines.isEmpty else {
      let room = scale.marks.isEmpty ? width : plotColumn - Self.gap
      return labelLines(row.label, room: room).map {
        trimmed(padded($0, plotColumn) + scale.draw(.none, glyphs))
      }
    }
    let labels = labelLines(row.label, room: labelRoom - indent)
    return (0..<max(labels.count, row.lines.count)).map { index in
      let label = labels.indices.contains(index) && !labels[index].isEmpty ? padded("", indent) + labels[index] : ""
      guard row.lines.indices.contains(index) else { return line(label: label, cells: [], mark: .none) }
      return line(label: label, cells: row.lines[index].cells, mark: row.lines[index].mark)
    }
  }

  /// The label on one line, or on up to three of which the others hang below the first.
  private mutating func labelLines(_ label: String, room: Int) -> [String] {
    guard CharacterCells.count(label) > room else { return [label] }
    let indent = room < 16 ? 0 : Self.indent
    let lines = breaker(room - indent).lines(of: label)
    let bare = { (text: String) in text.unicodeScalars.filter { $0 != " " } }
    if !bare(lines.joined()).elementsEqual(bare(label)) { isComplete = false }
    return lines.prefix(1) + lines.dropFirst().map { padded("", indent) + $0 }
  }

  private mutating func line(label: String, cells: [String], mark: TextMark) -> String {
    let cells = rooms.indices.map { cells.indices.contains($0) ? cut(cells[$0], to: rooms[$0]) : "" }
    let label = labelRoom > 0 ? padded(label, labelRoom) : ""
    return trimmed(label + numbers(cells) + padded("", Self.gap) + scale.draw(mark, glyphs))
  }

  /// Numbers in their columns, flush right.
  private func numbers(_ cells: [String]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      let before = plan.columns[index].before
      let isShown = !cell.isEmpty || before.allSatisfy { $0 == " " }
      if labelRoom > 0 || index > 0 { text += isShown ? before : padded("", CharacterCells.count(before)) }
      text += padded("", rooms[index] - CharacterCells.count(cell)) + cell
    }
    return text
  }

  /// What the characters mean, as many on a line as it holds.
  private mutating func legend() -> [String] {
    var lines: [String] = []
    for entry in plan.legend where !entry.name.isEmpty {
      let item = "\(entry.glyph) " + cut(entry.name, to: width - 2)
      if let last = lines.last, CharacterCells.count(last) + 3 + CharacterCells.count(item) <= width {
        lines[lines.count - 1] += "   " + item
      } else {
        lines.append(item)
      }
    }
    return lines
  }

  /// A row for each label, over its mark; a mark goes on through the rows below its label.
  private mutating func lineLabelRows() -> [String] {
    var rows: [String] = []
    for (index, label) in lineLabels.enumerated() {
      let text = cut(label, to: width)
      let cells = CharacterCells.count(text)
      let column = plotColumn + scale.column(ofMark: index)
      let ideal = lineLabels.count == 1 ? column - cells / 2 : column
      let start = max(min(ideal, width - cells), 0)
      var row = ""
      for earlier in 0..<index {
        let mark = plotColumn + scale.column(ofMark: earlier)
        if mark < start - 1 { row = padded(row, mark) + String(glyphs.line) }
      }
      rows.append(padded(row, start) + text)
    }
    return rows
  }

  /// The numbers of the axis under their places: its ends, and between them those that have room.
  private func axis() -> String {
    let ticks = scale.axis.ticks.map { tick in
      let text = glyphs.text(scale.axis.print(tick))
      let cells = CharacterCells.count(text)
      let column = tick == .zero ? 0 : scale.column(of: tick) - cells / 2
      return (text: text, start: plotColumn + max(min(column, width - plotColumn - cells), 0), cells: cells)
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

  /// `text` on one line of `room` cells.
  private mutating func cut(_ text: String, to room: Int) -> String {
    guard CharacterCells.count(text) > room else { return text }
    isComplete = false
    return LineBreaker(room: room, most: 1, ellipsis: glyphs.ellipsis, measure: CharacterCells()).line(of: text)
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
