import InspectionModel

/// Reads fenced blocks called `chart`.
struct ChartReader: Sendable {
  /// The chart that `block` describes; `read` gives the file that it names. What cannot be read of it is left out and
  /// reported.
  func read(_ block: FencedBlock, read: FencedBlockReader.FileReading) -> Diagnosed<ChartDefinition> {
    let block = block.takingLines(below: ChartKeys.withLines, known: ChartKeys.all.map(\.name))
    var decoder = KeyDecoder(block.entries, at: block.origin, keys: ChartKeys.all)
    let kind = decoder.read(ChartKeys.kind)
    let written = decoder.read(ChartKeys.title) ?? Located("", at: block.origin)
    let subtitle = decoder.read(ChartKeys.subtitle)
    let order = decoder.read(ChartKeys.order)?.value ?? .asWritten
    let base = decoder.read(ChartKeys.base)
    let source = decoder.read(ChartKeys.source)
    let lines = decoder.read(ChartKeys.lines)?.value
    var notes = decoder.read(ChartKeys.note)?.value.texts ?? []
    let (title, label) = self.label(of: written, &decoder)
    var data = ChartDataReader(origin: block.origin)
    data.take(from: &decoder, read: read)
    var references = ChartLineReader(data: data.data, kind: kind?.value)
    references.take(lines)
    decoder.report(data.diagnostics + references.diagnostics)
    for text in [title, subtitle, base, source].compactMap(\.self) + notes {
      decoder.report(.tooLong(text, most: ChartLimits.textBytes))
    }
    if notes.count > ChartLimits.notes {
      decoder.report(.tooMany("notes", most: ChartLimits.notes, at: notes[ChartLimits.notes].range))
      notes.removeLast(notes.count - ChartLimits.notes)
    }
    var chart = ChartDefinition(
      kind: kind, title: title, subtitle: subtitle, data: data.data, series: data.series, order: order,
      lines: references.lines, base: base, notes: notes, source: source, label: label, range: block.range)
    // A chart that is wrong in itself is not held against its kind besides.
    let complaints = data.hasErrors ? [] : ChartFit(chart).complaints
    // One that does not fit its kind is drawn as suits its numbers, and told of once.
    if !complaints.isEmpty { chart.kind = nil }
    return Diagnosed(chart, block.diagnostics + decoder.diagnostics + complaints)
  }

  /// The title without the label behind it, and that label or the one of `label:`.
  private func label(
    of title: Located<String>, _ decoder: inout KeyDecoder
  ) -> (title: Located<String>, label: Located<String>?) {
    let parts = title.partedFromLabel
    let given = decoder.read(ChartKeys.label)
    if let given, let behind = parts.label {
      decoder.report([.conflict(ChartKeys.label.name, at: given.range, with: "a label behind the title", behind.range)])
    }
    let label = parts.label?.name ?? given
    if let label, !AttributeSyntax.isLabel(label.value) { decoder.report([.notALabel(label)]) }
    return (parts.text, label)
  }
}

/// Reads the lines that the values of a chart are read against.
struct ChartLineReader: Sendable {
  /// What was read.
  private(set) var lines: [ChartDefinition.Line] = []
  /// What there is to tell.
  private(set) var diagnostics: [Diagnostic] = []
  private let data: ChartDefinition.Data
  private let kind: ChartDefinition.Kind?

  /// What such a line looks like.
  static let example = "target: 80"

  /// A reader of the lines of a chart of `data`, which is drawn as `kind` where its author says so.
  init(data: ChartDefinition.Data, kind: ChartDefinition.Kind?) {
    self.data = data
    self.kind = kind
  }

  /// Takes the lines below `lines:`.
  mutating func take(_ written: WrittenLines?) {
    guard let rows = written?.rows(Self.example) else { return }
    diagnostics += rows.diagnostics
    if rows.value.count > ChartLimits.lines {
      diagnostics += .tooMany(
        "lines to read values against", most: ChartLimits.lines, at: rows.value[ChartLimits.lines].range)
    }
    var numbers = ChartValueReader()
    for row in rows.value.prefix(ChartLimits.lines) {
      guard let (label, text) = row.labelAndRest, !text.value.isEmpty else {
        diagnostics.append(.notALine(row, example: Self.example))
        continue
      }
      diagnostics += .tooLong(label, most: ChartLimits.nameBytes)
      guard let value = numbers.line(text, among: data, as: kind) else { continue }
      lines.append(ChartDefinition.Line(label: label, value: Located(value, at: text.range)))
    }
    diagnostics += numbers.diagnostics
  }
}

extension Located<String> {
  /// The two parts of `Label: rest`, parted at the last colon that a space follows, so that labels may hold colons; nil
  /// when there is none, or no label before it.
  var labelAndRest: (label: Located<String>, rest: Located<String>)? {
    let colon = value.indices.last { index in
      guard value[index] == ":", index > value.startIndex else { return false }
      let next = value.index(after: index)
      return next == value.endIndex || value[next].isWhitespace
    }
    guard let colon else { return NamedLine(self).map { ($0.name, $0.text) } }
    let label = slice(value[..<colon]).trimmed.withoutOuterQuotes
    return label.value.isEmpty ? nil : (label, slice(value[value.index(after: colon)...]).trimmed)
  }
}
