import InspectionModel
import Testing

@testable import ReportCharts

/// No form of a chart says what another does not.
@Suite struct FourFormsTests {
  private static let charts: [Chart] = {
    var generated = GeneratedCharts(seed: 4)
    return (0..<150).map { _ in generated.next() } + SampleCharts.all.map(\.chart) + ExampleCharts.all.map(\.chart)
  }()

  /// What is printed at each value of a chart.
  private func values(of chart: Chart) -> [ChartValue] {
    switch chart.kind {
    case .bars(let chart): chart.groups.flatMap { ($0.total.map { [$0.value] } ?? []) + $0.bars.map(\.value) }
    case .clusters(let chart), .parts(let chart, _), .range(let chart), .change(let chart):
      chart.rows.flatMap(\.values)
    case .absent: []
    }
  }

  private func lines(of chart: Chart) -> [ReferenceLine] {
    switch chart.kind {
    case .bars(let chart): chart.lines
    case .clusters(let chart), .parts(let chart, _), .range(let chart), .change(let chart): chart.lines
    case .absent: []
    }
  }

  @Test func theTableHasEveryValueWithItsCountAndBase() {
    for chart in Self.charts {
      let table = ChartTable(chart, words: englishWords())
      let cells = table.rows.filter { $0.kind != .line }.flatMap(\.cells)
      for value in values(of: chart) {
        #expect(cells.contains(value.printed.isEmpty ? "no value" : value.printed), "\(value) in \(chart)")
        guard let share = value.share else { continue }
        #expect(cells.contains("\(Quantity.Unit.none.print(Quantity(share.count)))"), "\(value) in \(chart)")
        #expect(cells.contains("\(Quantity.Unit.none.print(Quantity(share.base)))"), "\(value) in \(chart)")
      }
      #expect(table.rows.count { $0.kind == .line } == lines(of: chart).count)
      #expect(
        table.rows.allSatisfy { $0.cells.count == table.columns.count && $0.numbers.count == table.columns.count })
      #expect(Set(table.header).count == table.header.count, "\(table.header)")
    }
  }

  @Test func aTextThatIsCompleteHasEveryValueOfTheTable() {
    var complete = 0
    for chart in Self.charts {
      let drawn = TextDrawing(words: englishWords()).drawing(of: chart, width: 100)
      guard drawn.isComplete else { continue }
      complete += 1
      for value in values(of: chart) {
        let printed = TextDrawing.Glyphs.blocks.text(value.printed.isEmpty ? "no value" : value.printed)
        #expect(drawn.text.contains(printed), "\(value) in \(chart)")
        if let share = value.share { #expect(drawn.text.contains(Quantity.Unit.none.print(Quantity(share.base)))) }
      }
      guard !values(of: chart).isEmpty else { continue }
      for line in lines(of: chart) { #expect(drawn.text.contains(line.printed)) }
    }
    #expect(complete > 75)
  }

  /// Whether `text` is `whole`, or as much of its first words as there was room for, with the number before them.
  private func prints(_ text: String, _ whole: String) -> Bool {
    guard text != whole else { return true }
    let number = whole.prefix { $0 != " " }
    return number != whole && text.last == "…" && text.hasPrefix(number) && whole.hasPrefix(text.dropLast())
  }

  /// What may stand at `value`, in one text or two: it alone, or with its count where the parts of a whole are drawn.
  private func ways(of value: ChartValue, in chart: Chart) -> [[String]] {
    guard case .parts(_, let form) = chart.kind, let share = value.share else { return [[value.printed]] }
    let withCount = "\(value.printed) (\(share.count))"
    return form == .stacked ? [[withCount], [value.printed, "(\(share.count))"]] : [[withCount]]
  }

  @Test func theDrawingPrintsEveryValueOnceAndWhole() {
    var count = 0
    for chart in Self.charts {
      let svg = ReadSVG(SVGDrawing(words: englishWords()).draw(chart, layout: .wide, idPrefix: "c"))
      // The numbers of the axis are grey.
      var texts = svg.texts.filter { $0.size == 14 && $0.fill != "#484949" || isRange(chart) }.map(\.text)
      // The longest first, which others may begin.
      for value in values(of: chart).filter({ $0.number != nil }).sorted(by: { $0.printed.count > $1.printed.count }) {
        let found = ways(of: value, in: chart).lazy.compactMap { way -> [String]? in
          let found = way.compactMap { part in texts.firstIndex { prints($0, part) }.map { texts[$0] } }
          return found.count == way.count ? found : nil
        }.first
        #expect(found != nil, "\(value) in \(svg.texts.map(\.text)) of \(chart)")
        for text in found ?? [] { texts.firstIndex(of: text).map { _ = texts.remove(at: $0) } }
        count += 1
      }
    }
    #expect(count > 1000)
  }

  /// The ends of ranges are as grey as the numbers of the axis.
  private func isRange(_ chart: Chart) -> Bool { if case .range = chart.kind { true } else { false } }

  /// The words with digits in `text`, without the marks around them, and the word that follows each.
  private func numbers(in text: String) -> [(word: String, next: String)] {
    let marks: Set<Character> = [".", ",", ";", ":", "(", ")"]
    let words = text.split(separator: " ").map { word in
      var word = word
      while let last = word.last, marks.contains(last) { word.removeLast() }
      return String(word.drop { marks.contains($0) })
    }
    return zip(words, words.dropFirst() + [""]).filter { $0.0.contains(where: \.isNumber) }
      .map { (word: $0, next: $1) }
  }

  /// How many things of each sort there are, at most, by the word behind their number.
  private func counts(in chart: Chart) -> [String: Int] {
    switch chart.kind {
    case .bars(let bars):
      let count = bars.bars.count
      return ["criteria": count, "criterion": count, "of": count, "sections": bars.groups.count, "section": 1]
    case .clusters(let series), .parts(let series, _), .range(let series), .change(let series):
      let (rows, parts) = (series.rows.count, series.series.count)
      return [
        "rows": rows, "row": min(rows, 1), "of": rows, "rose": rows, "fell": rows, "stayed": rows, "series": parts,
        "parts": parts, "part": min(parts, 1),
      ]
    case .absent: return [:]
    }
  }

  @Test func theDescriptionNamesOnlyNumbersOfTheTable() {
    var count = 0
    for chart in Self.charts where chart.reasonForNothing == nil {
      let table = ChartTable(chart, words: englishWords())
      let printed = Set(([table.header] + table.rows.map(\.cells)).joined().flatMap { numbers(in: $0).map(\.word) })
      let counts = counts(in: chart)
      let description = ChartDescription(words: englishWords()).describe(chart)
      for (word, next) in numbers(in: description) {
        let isCount = Int(word).map { $0 <= counts[next, default: -1] } ?? false
        #expect(printed.contains(word) || isCount, "\(word) \(next) in \(description)")
        count += 1
      }
    }
    #expect(count > 500)
  }

  @Test func theDescriptionSaysValuesWithTheirUnits() {
    for sample in SampleCharts.all + ExampleCharts.all {
      guard case .bars(let bars) = sample.chart.kind, bars.axis.unit.after.hasPrefix(" ") else { continue }
      let cells = ChartTable(sample.chart, words: englishWords()).rows.flatMap(\.cells)
      let description = ChartDescription(words: englishWords()).describe(sample.chart)
      let said = numbers(in: description).filter { " " + $0.next == bars.axis.unit.after }.map {
        "\($0.word) \($0.next)"
      }
      #expect(!said.isEmpty && said.allSatisfy(cells.contains), "\(said)")
    }
  }

  @Test(arguments: [0, 60, 73, 120]) func noLineIsWiderThanAskedFor(_ width: Int) {
    for chart in Self.charts {
      for glyphs in TextDrawing.Glyphs.allCases {
        let text = TextDrawing(words: englishWords()).draw(chart, width: width, glyphs: glyphs, standalone: true)
        for line in text.split(separator: "\n") {
          #expect(CharacterCells.count(line) <= max(width, 60), "\(line)")
          #expect(line.last != " ", "\(line)")
        }
        if glyphs == .ascii { #expect(text.utf8.allSatisfy { $0 == 10 || (0x20...0x7E).contains($0) }) }
      }
    }
  }

  @Test func noDescriptionIsEmptyOrHasAnEmptyName() {
    for chart in Self.charts {
      let description = ChartDescription(words: englishWords()).describe(chart)
      if case .absent(let reason) = chart.kind {
        #expect(description == PlainText.clean(reason))
        continue
      }
      #expect(!description.isEmpty)
      #expect(!description.contains("{") && !description.contains("()"), "\(description)")
    }
  }
}
