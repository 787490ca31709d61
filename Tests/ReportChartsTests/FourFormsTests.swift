import InspectionModel
import Testing

@testable import ReportCharts

/// No form of a chart says what another does not.
@Suite struct FourFormsTests {
  private static let charts: [Chart] = {
    var generated = GeneratedCharts(seed: 4)
    return (0..<300).map { _ in generated.next() } + SampleCharts.all.map(\.chart) + ExampleCharts.all.map(\.chart)
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
      for line in lines(of: chart) { #expect(drawn.text.contains(line.printed)) }
    }
    #expect(complete > 150)
  }

  @Test func theDrawingHasTheNumberOfEveryValue() {
    for chart in Self.charts {
      let svg = ReadSVG(SVGDrawing(words: englishWords()).draw(chart, layout: .wide, idPrefix: "c"))
      let texts = svg.texts.map(\.text).joined(separator: "\n")
      for value in values(of: chart) where value.number != nil {
        let number = value.printed.prefix { $0 != "%" }
        #expect(texts.contains(number), "\(value) in \(chart)")
      }
    }
  }

  @Test func theDescriptionNamesOnlyNumbersOfTheTable() {
    for chart in Self.charts.suffix(SampleCharts.all.count + ExampleCharts.all.count) {
      let printed = Set(ChartTable(chart, words: englishWords()).rows.flatMap(\.cells))
      let description = ChartDescription(words: englishWords()).describe(chart)
      for word in description.split(whereSeparator: { " ,;()".contains($0) })
      where word.hasSuffix("%") || word.hasSuffix("%.") {
        #expect(
          printed.contains(word.last == "." ? String(word.dropLast()) : String(word)), "\(word) in \(description)")
      }
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
