import InspectionModel
import Testing

@testable import ReportCharts

@Suite struct SeriesTextTests {
  private func drawing(
    _ chart: Chart, width: Int = 78, glyphs: TextDrawing.Glyphs = .blocks
  ) -> TextDrawing.Drawing {
    TextDrawing(words: englishWords()).drawing(of: chart, width: width, glyphs: glyphs)
  }

  private func read(_ chart: Chart, width: Int = 78) -> ReadText { ReadText(drawing(chart, width: width).text) }

  private func chart(_ series: [String], _ rows: [[Int]], lines: [ReferenceLine] = []) -> SeriesChart {
    SeriesChart(
      series: series,
      rows: rows.map { SeriesRow(label: "A", values: $0.map(SampleCharts.percent)) }, lines: lines)
  }

  @Test func clustersAreAsLongAsTheirValuesToHalfAnEighth() throws {
    let fills: [Character] = ["█", "▓", "▒", "░", "▚", "▀"]
    for width in stride(from: 60, through: 120, by: 4) {
      let values = [100, 87, 50, 33, 7, 0]
      let plots = read(
        Chart(kind: .clusters(chart(["a", "b", "c", "d", "e", "f"], [values])), title: ""), width: width
      )
      .plots.suffix(6)
      let lengths = zip(plots, fills).map { ReadText.eighths(of: $0, fill: $1) }
      let whole = try #require(lengths.first)
      #expect(whole >= 20 * 8)
      for (value, length) in zip(values, lengths) {
        #expect(abs(Double(length) - Double(whole * value) / 100) <= 0.5, "\(value) at \(width)")
      }
    }
  }

  @Test func theFirstOfTwoPartsIsAsLongAsItsShareToHalfAnEighth() throws {
    for width in stride(from: 60, through: 120, by: 4) {
      let rows = (0...100).map { [$0, 100 - $0] }
      let plots = read(Chart(kind: .parts(chart(["a", "b"], rows), .stacked), title: ""), width: width).plots.suffix(
        101)
      let lengths = plots.map { ReadText.eighths(of: $0, fill: "█") }
      let whole = try #require(lengths.last)
      #expect(Set(plots.map(\.count)).count == 1)
      for (value, length) in lengths.enumerated() {
        #expect(abs(Double(length) - Double(whole * value) / 100) <= 0.5, "\(value) at \(width)")
      }
    }
  }

  @Test func partsThatAreCountsFillTheWhole() {
    // 1 of 4 is a quarter of 24 cells and more: the bar of 3 is thrice as long.
    let parts = SeriesChart(
      series: ["a", "b", "c"],
      rows: [
        SeriesRow(
          label: "",
          values: [1, 3, 0].map { ChartValue(Quantity($0), printed: "\($0 * 25)%", share: .init($0, of: 4)) })
      ])
    let lengths = read(Chart(kind: .parts(parts, .pie), title: "")).plots.suffix(3)
      .map { ReadText.eighths(of: $0, fill: "█") }
    #expect(lengths[0] > 40 && lengths[1] == lengths[0] * 3 && lengths[2] == 0)
  }

  @Test func partsOfNothingAreNotDrawn() {
    let drawn = read(Chart(kind: .parts(chart(["a", "b"], [[0, 0]]), .stacked), title: ""))
    #expect(drawn.plots.last == "")
    #expect(drawn.lines.contains { $0.contains("0%  0%") })
  }

  @Test func aRangeStandsWithItsMarksInTheirCells() throws {
    for own in 0...100 {
      let drawn = read(Chart(kind: .range(chart(["l", "a", "h", "o"], [[0, 50, 100, own]])), title: ""))
      let plot = Array(try #require(drawn.plots.last))
      let cells = plot.count
      // The cell of a value is the whole part of its share of the cells, and the last one for 100.
      #expect(plot.firstIndex(of: "●") == min(own * cells / 100, cells - 1))
      #expect(own == 50 || plot.firstIndex(of: "┼") == (own * cells / 100 == cells / 2 ? nil : cells / 2))
    }
  }

  @Test func aChangeRunsFromItsFirstToItsLastValue() throws {
    let rise = Array(try #require(read(Chart(kind: .change(chart(["a", "b"], [[20, 80]])), title: "")).plots.last))
    let fall = Array(try #require(read(Chart(kind: .change(chart(["a", "b"], [[80, 20]])), title: "")).plots.last))
    #expect(rise.firstIndex(of: "○") == fall.firstIndex(of: "●"))
    #expect(rise.firstIndex(of: "●") == fall.firstIndex(of: "○"))
    #expect(rise.filter { $0 == "─" }.count == fall.filter { $0 == "─" }.count)
  }

  @Test func inSevenBitsAChangeHasItsDirection() {
    func drawn(_ values: [Int]) -> String {
      drawing(Chart(kind: .change(chart(["a", "b"], [values])), title: ""), glyphs: .ascii).text
    }
    #expect(drawn([20, 80]).contains("->*") && drawn([80, 20]).contains("*<-"))
    #expect(drawn([50, 50]).contains("  *\n"))
  }

  @Test func aLineRunsThroughEveryKind() {
    let line = [priorityLine(60)]
    let kinds: [Chart.Kind] = [
      .clusters(chart(["a", "b"], [[10, 90], [20, 80]], lines: line)),
      .parts(chart(["a", "b"], [[10, 90], [20, 80]], lines: line), .stacked),
      .parts(chart(["a", "b", "c"], [[10, 10, 80], [20, 20, 60]], lines: line), .stacked),
      .range(chart(["a", "b", "c"], [[10, 50, 90], [20, 60, 80]], lines: line)),
      .change(chart(["a", "b"], [[10, 90], [80, 20]], lines: line)),
    ]
    for kind in kinds {
      let drawn = read(Chart(kind: kind, title: ""))
      let below = drawn.plots.drop { !$0.contains("Line of priority") }.dropFirst()
      #expect(below.count >= 3 && below.allSatisfy { $0.contains("│") }, "\(kind)")
      #expect(Set(below.map { plot in plot.prefix { $0 != "│" }.count }).count == 1)
    }
  }

  @Test func aPointStandsOnItsSideOfALine() {
    for line in 1...99 {
      let values = [max(line - 1, 0), line + 1]
      let drawn = read(Chart(kind: .change(chart(["a", "b"], [values], lines: [priorityLine(line)])), title: ""))
      let plot = drawn.plots.last ?? ""
      let behind = plot.split(separator: "│", omittingEmptySubsequences: false).last ?? ""
      // Two points in one cell cannot both be shown: the last one is.
      #expect(behind.contains("●") && !behind.contains("○"), "\(line): \(plot)")
    }
  }

  @Test func saysWhetherItPrintsEverything() {
    for sample in SampleCharts.all { #expect(drawing(sample.chart, width: 120).isComplete, "\(sample.name)") }
    let long = String(repeating: "word ", count: 60)
    #expect(!drawing(plainChart([bar(long, 5)])).isComplete)
    #expect(!drawing(Chart(kind: .clusters(chart([long, "b"], [[1, 2]])), title: "")).isComplete)
    #expect(
      !drawing(plainChart([bar("A", 5)], lines: [ReferenceLine(value: 5, printed: "5%", label: long, phrase: "")]))
        .isComplete)
  }

  @Test func countsAreLeftOutWhereThereIsNoRoomForThem() {
    let rows = (1...3).map { row in
      SeriesRow(
        label: "A label of some length", values: (1...4).map { SampleCharts.share($0 * 1000, of: 9000 + row * $0) })
    }
    let chart = Chart(kind: .range(SeriesChart(series: ["l", "a", "h", "o"], rows: rows)), title: "")
    #expect(!drawing(chart, width: 60).isComplete && !drawing(chart, width: 60).text.contains("("))
    #expect(drawing(chart, width: 120).isComplete && drawing(chart, width: 120).text.contains("(4,000/9,004)"))
  }

  @Test func anAbsentChartSaysWhyInLines() {
    let drawn = drawing(Chart(kind: .absent(reason: "Nobody asked. " + String(repeating: "x ", count: 60)), title: ""))
    #expect(drawn.text.hasPrefix("Nobody asked. x") && drawn.isComplete)
  }

  @Test func aBaseStandsBeforeTheNotes() {
    let text = TextDrawing(words: englishWords()).draw(ExampleCharts.barsWithCounts, standalone: true)
    let base = text.range(of: "Base: 60")
    let note = text.range(of: "Copies were")
    #expect(base.flatMap { base in note.map { base.upperBound < $0.lowerBound } } == true)
  }
}
