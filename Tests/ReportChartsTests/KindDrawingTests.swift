import InspectionModel
import Testing

@testable import ReportCharts

/// What is particular to each kind.
@Suite struct KindDrawingTests {
  private func draw(_ kind: Chart.Kind, _ layout: SVGDrawing.Layout = .wide) -> ReadSVG {
    ReadSVG(SVGDrawing(words: englishWords()).draw(Chart(kind: kind, title: "T"), layout: layout, idPrefix: "c1"))
  }

  private func series(_ names: [String], _ rows: [[Int?]]) -> SeriesChart {
    SeriesChart(
      series: names,
      rows: rows.map { row in
        SeriesRow(
          label: "Row", values: row.map { ChartValue($0.map { Quantity($0) }, printed: $0.map { "\($0)%" } ?? "none") })
      })
  }

  private func texts(_ svg: ReadSVG) -> [String] { svg.texts.map(\.text) }

  @Test(arguments: SVGDrawing.Layout.allCases) func fourteenBarsStayUnderSixKilobytesInEveryKind(
    _ layout: SVGDrawing.Layout
  ) {
    func rows(_ label: String, _ values: [Int], _ rows: Int) -> SeriesChart {
      SeriesChart(
        series: ["Original", "Follow-up", "Highest", "This one"].prefix(values.count).map { $0 },
        rows: (0..<rows).map { row in
          SeriesRow(label: "\(label) \(row)", values: values.map { SampleCharts.share($0 + row, of: 100) })
        }, lines: [priorityLine(60)])
    }
    let kinds: [Chart.Kind] = [
      .clusters(rows("Assessment of risk of harm", [60, 40], 7)),
      .parts(rows("Assessment of risk of harm", [60, 40], 14), .stacked),
      .range(rows("Assessment of risk of harm", [20, 40, 70, 50], 14)),
      .change(rows("Assessment of risk of harm", [60, 40], 14)),
    ]
    for kind in kinds {
      let svg = SVGDrawing(words: englishWords())
        .draw(Chart(kind: kind, title: "A title"), layout: layout, idPrefix: "drawing-chart-12")
      #expect(svg.utf8.count < 6000, "\(svg.utf8.count) of \(kind)")
    }
  }

  @Test func patternsHaveIDsOfTheirDrawing() {
    let chart = series(["A", "B", "C", "D", "E", "F"], [[10, 20, 30, 10, 20, 10]])
    for layout in SVGDrawing.Layout.allCases {
      let id = layout == .wide ? "c1-w" : "c1-n"
      let ids = draw(.parts(chart, .stacked), layout).ids
      #expect(ids == ["t", "d", "p0", "p1", "p2", "p3"].map { id + $0 })
    }
  }

  @Test func twoSeriesNeedNoPattern() {
    #expect(draw(.parts(series(["A", "B"], [[40, 60]]), .stacked)).ids.count == 2)
  }

  @Test func aClusterHasABarForEachSeriesInItsColour() {
    let bars = draw(.clusters(series(["PO", "PSO"], [[70, 40], [60, nil]]))).bars
    #expect(bars.map(\.fill) == ["#12436D", "#F46A25", "#12436D"])
  }

  @Test func aLegendNamesTheSeriesBeforeAnythingElse() {
    for layout in SVGDrawing.Layout.allCases {
      for kind in [
        Chart.Kind.clusters(series(["PO", "PSO"], [[70, 40]])), .change(series(["PO", "PSO"], [[70, 40]])),
      ] {
        let svg = draw(kind, layout)
        let top = svg.texts.sorted { $0.y < $1.y }.prefix(2)
        #expect(Set(top.map(\.text)) == ["PO", "PSO"])
      }
    }
  }

  @Test func partsAreDrawnByTheirNumbersWhateverTheyAddUpTo() {
    // 20 and 30 are two and three fifths.
    let bars = draw(.parts(series(["A", "B"], [[20, 30]]), .stacked)).bars
    #expect(bars.map { ($0.width * 3).rounded() }.first == bars.map { ($0.width * 2).rounded() }.last)
  }

  @Test func aPartTooNarrowForItsNumberHasItUnderTheBarWithASample() throws {
    let svg = draw(.parts(series(["A", "B"], [[98, 2]]), .stacked))
    let number = try #require(svg.texts.first { $0.text == "2%" })
    let bar = try #require(svg.bars.first)
    #expect(number.y > bar.y + bar.height)
    let sample = svg.boxes.first { $0.isSample && $0.y > bar.y }
    #expect(sample?.fill == "#F46A25")
  }

  @Test func countsStandUnderThePercentagesInsideParts() throws {
    let row = SeriesRow(label: "R", values: [SampleCharts.share(88, of: 100), SampleCharts.share(12, of: 100)])
    let svg = draw(.parts(SeriesChart(series: ["A", "B"], rows: [row]), .stacked))
    // 60 of 500 px hold "12%" over "(12)", but not both side by side.
    let (percent, count) = (svg.texts.first { $0.text == "12%" }, svg.texts.first { $0.text == "(12)" })
    #expect(percent?.x == count?.x && percent?.x != nil)
  }

  @Test func aProportionNamesItsPartsAndHasNeitherAxisNorLegend() {
    let svg = draw(.parts(series(["Yes", "No"], [[60, 40]]), .proportion))
    #expect(texts(svg).sorted() == ["40%", "60%", "No", "Row", "Yes"])
    #expect(svg.boxes.count == 2)
  }

  @Test(arguments: SVGDrawing.Layout.allCases) func aPieOfOnePartIsACircle(_ layout: SVGDrawing.Layout) {
    let svg = draw(.parts(series(["None", "All"], [[0, 100]]), .pie), layout)
    #expect(svg.circles.map(\.fill) == ["#F46A25"])
    #expect(svg.paths.allSatisfy { $0.data.arc == nil })
    #expect(["None", "All", "0%", "100%"].allSatisfy(texts(svg).contains))
  }

  @Test(arguments: Chart.PartForm.allCases) func partsOfNothingAreListed(_ form: Chart.PartForm) {
    let svg = draw(.parts(series(["A", "B"], [[0, 0]]), form))
    #expect(svg.bars.isEmpty && svg.circles.isEmpty)
    #expect(texts(svg).filter { $0 == "0%" }.count == 2)
  }

  @Test func theArrowOfAChangePointsToTheSecondValue() throws {
    func arrow(_ first: Int, _ second: Int) -> ReadPath? {
      draw(.change(series(["A", "B"], [[first, second]]))).paths.first { $0.data.isClosed }?.data
    }
    let rise = try #require(arrow(20, 80)?.points)
    let fall = try #require(arrow(80, 20)?.points)
    #expect(rise[0].x > rise[1].x && fall[0].x < fall[1].x)
    #expect(arrow(50, 52) == nil)
  }

  @Test func equalValuesOfAChangeAreADotInARing() {
    let svg = draw(.change(series(["A", "B"], [[50, 50]])))
    let marks = svg.circles.suffix(from: 0).filter { $0.radius == 9 || $0.radius == 5 }
    #expect(marks.map(\.radius) == [9, 5] && marks[0].x == marks[1].x)
    #expect(texts(svg).filter { $0 == "50%" }.count == 2)
  }

  @Test func aMissingSecondValueIsSaidBehindTheFirst() throws {
    let svg = draw(.change(series(["A", "B"], [[50, nil]])))
    let (number, missing) = (svg.texts.first { $0.text == "50%" }, svg.texts.first { $0.text == "none" })
    #expect(try #require(number).span.upperBound < #require(missing).span.lowerBound)
    #expect(svg.circles.count == 3)  // two in the legend, one ring
  }

  @Test func aRangeShowsItsFourNumbers() {
    let svg = draw(.range(series(["Low", "Mean", "High", "Own"], [[40, 60, 90, 55]])))
    #expect(["40%", "60%", "90%", "55%"].allSatisfy(texts(svg).contains))
    #expect(svg.texts.first { $0.text == "55%" }?.isBold == true)
  }

  @Test func anAbsentChartSaysWhy() {
    let svg = draw(.absent(reason: "Nobody was asked."))
    #expect(texts(svg) == ["Nobody was asked."])
    #expect(svg.isWellFormed)
  }

  @Test(arguments: HardCharts.kinds) func aChartWithoutRowsSaysSo(_ kind: String) throws {
    let svg = draw(HardCharts.chart(try #require(HardCharts.data.first), kind).kind)
    #expect(texts(svg) == ["The chart has no values."])
  }

  @Test func aLineOffTheScaleIsAnArrowAndNoLine() {
    for (line, label) in [(150, "Line of priority, 150% →"), (-1, "← Line of priority, -1%")] {
      let svg = draw(.bars(BarChart(bars: [bar("A", 50)], lines: [priorityLine(line)])))
      #expect(texts(svg).contains(label))
      #expect(svg.paths.allSatisfy { $0.stroke != "#801650" })
    }
  }

  @Test func aBarBeyondTheAxisIsCutThrough() throws {
    let svg = draw(.bars(BarChart(bars: [bar("A", 101), bar("B", 100)])))
    let seams = svg.paths.filter { $0.stroke == "#FFF" }
    let first = try #require(svg.bars.first)
    #expect(seams.count == 1 && seams.first?.data.points.first?.y == first.y)
  }

  @Test func anAxisCarriesItsUnit() {
    let svg = ReadSVG(
      SVGDrawing(words: englishWords()).draw(SampleCharts.compliance, layout: .wide, idPrefix: "c"))
    #expect(["0", "10", "20", "30", "40", "50 days", "41.5 days"].allSatisfy(texts(svg).contains))
  }

  @Test func aFilePrintsItsBaseBeforeItsNotes() throws {
    let svg = ReadSVG(
      SVGDrawing(words: englishWords()).draw(SampleCharts.summary, layout: .wide, idPrefix: "c", standalone: true))
    let below = ["73 cases.", "Note: Totals differ because some questions did not apply.", "Source: case assessments."]
    let lines = try below.map { text in try #require(svg.texts.first { $0.text == text }).y }
    #expect(lines == lines.sorted())
  }
}
