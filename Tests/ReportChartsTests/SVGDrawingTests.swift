import Testing

@testable import ReportCharts

@Suite struct SVGDrawingTests {
  private func draw(
    _ chart: Chart, _ layout: SVGDrawing.Layout = .wide, standalone: Bool = false
  ) -> String {
    SVGDrawing(words: englishWords()).draw(chart, layout: layout, idPrefix: "c1", standalone: standalone)
  }

  @Test(arguments: SVGDrawing.Layout.allCases) func aChartOfFourteenBarsStaysUnderSixKilobytes(
    _ layout: SVGDrawing.Layout
  ) {
    #expect(draw(devonAndCornwall, layout).utf8.count < 6000)
    #expect(draw(devonAndCornwall, layout, standalone: true).utf8.count < 6000)
  }

  @Test func isAnImageWithANameAndADescription() {
    let svg = ReadSVG(draw(devonAndCornwall))
    #expect(svg.isWellFormed)
    #expect(svg.root["role"] == "img")
    #expect(svg.root["class"] == "chart-wide")
    #expect(svg.root["aria-labelledby"] == "c1-wt")
    #expect(svg.root["aria-describedby"] == "c1-wd")
    #expect(svg.ids == ["c1-wt", "c1-wd"])
    #expect(svg.spoken["title"] == devonAndCornwall.title)
    #expect(svg.spoken["desc"] == ChartDescription(words: englishWords()).describe(devonAndCornwall))
  }

  @Test func theTwoDrawingsOfAPageShareNoID() {
    let ids = ReadSVG(draw(devonAndCornwall)).ids + ReadSVG(draw(devonAndCornwall, .narrow)).ids
    #expect(Set(ids).count == 4)
  }

  @Test func aPrefixThatIsNoIDBecomesOne() {
    let svg = SVGDrawing(words: englishWords()).draw(devonAndCornwall, layout: .narrow, idPrefix: "1 é\"")
    #expect(ReadSVG(svg).ids == ["c1----nt", "c1----nd"])
  }

  @Test func standsAloneWithItsWordsAndItsNamespace() {
    let svg = ReadSVG(draw(devonAndCornwall, standalone: true))
    #expect(svg.root["xmlns"] == "http://www.w3.org/2000/svg")
    #expect(svg.root["width"] == "\(Int(svg.width))")
    #expect(svg.root["font-family"] == "Arial,Helvetica,sans-serif")
    #expect(svg.texts.filter { $0.size == 19 }.map(\.text).joined(separator: " ") == devonAndCornwall.title)
    #expect(svg.texts.contains { $0.text == "Source: \(devonAndCornwall.source)" })
  }

  @Test func setsSectionsApartByThicknessAndColourAndWeight() {
    let svg = ReadSVG(draw(devonAndCornwall))
    let sections = svg.boxes.filter { $0.fill == "#12436D" }
    let criteria = svg.boxes.filter { $0.fill == "#2073BC" }
    #expect(sections.count == 3 && criteria.count == 14)
    #expect(sections.allSatisfy { $0.height == 24 } && criteria.allSatisfy { $0.height == 18 })
    #expect(svg.texts.first { $0.text == "2 Implementation of interventions" }?.isBold == true)
    #expect(svg.texts.first { $0.text == "2.3 Victims" }?.isBold == false)
  }

  @Test func printsEveryNumberAndTheLine() {
    for layout in SVGDrawing.Layout.allCases {
      let texts = ReadSVG(draw(devonAndCornwall, layout)).texts.map(\.text)
      #expect(texts.filter { $0.hasSuffix("%") }.count == 17 + 2)  // the bars, the axis's 100%, the line's label
      #expect(texts.contains("Line of priority, 73%"))
      #expect(["0", "25", "50", "75", "100%"].allSatisfy(texts.contains))
    }
  }

  @Test func noValueStandsAcrossALine() {
    // At the bars' ends, 75% and 76% would be crossed by a line at 73%: so all values stand at the bars' beginnings.
    let svg = ReadSVG(draw(devonAndCornwall))
    let values = svg.texts.filter { $0.fill == "#FFF" }
    #expect(values.count == 17)
    #expect(Set(values.map(\.x)).count == 1)
  }

  @Test func valuesStandAtTheEndsOfBarsWhereNoLineIs() {
    let svg = ReadSVG(draw(plainChart([bar("Yes", 71), bar("No", 29)])))
    let boxes = svg.boxes.map { $0.x + $0.width - 6 }
    #expect(svg.texts.filter { $0.fill == "#FFF" }.map(\.x) == boxes)
  }

  @Test func aValueThatItsBarCannotHoldStandsBesideItInInk() throws {
    let svg = ReadSVG(draw(plainChart([bar("Yes", 98), bar("No", 2), bar("Neither", 0)])))
    for printed in ["2%", "0%"] {
      let value = try #require(svg.texts.first { $0.text == printed })
      #expect(value.fill == "#0B0C0C")
    }
    #expect(svg.boxes.count == 2)
  }

  @Test func aBarWithoutAValueSaysSo() {
    let svg = ReadSVG(draw(plainChart([bar("A", 40), Bar(label: "B", value: ChartValue(nil, printed: "not scored"))])))
    #expect(svg.boxes.count == 1)
    #expect(svg.texts.contains { $0.text == "not scored" && $0.fill == "#0B0C0C" })
  }

  @Test func aChartWithoutBarsSaysSo() {
    let svg = ReadSVG(draw(plainChart([])))
    #expect(svg.isWellFormed)
    #expect(svg.texts.map(\.text) == ["The chart has no values."])
  }

  @Test func markupIsText() {
    let label = "<script>\"&'</script>]]>"
    let svg = ReadSVG(draw(plainChart([bar(label, 50)], title: "</title><b>")))
    #expect(svg.isWellFormed)
    #expect(svg.texts.contains { $0.text == label })
    #expect(svg.spoken["title"] == "</title><b>")
  }

  @Test func aMarkBehindABracketHidesNoMarkup() {
    let svg = ReadSVG(draw(plainChart([bar("a<\u{338}b&\u{301}c\"\u{301}", 50)])))
    #expect(svg.isWellFormed)
    #expect(svg.texts.contains { $0.text.unicodeScalars.elementsEqual("a<\u{338}b&\u{301}c\"\u{301}".unicodeScalars) })
  }

  @Test func namesLongerThanThreeLinesAreCut() {
    let words = Array(repeating: "supervision", count: 40).joined(separator: " ")
    let svg = ReadSVG(draw(plainChart([bar(words, 50)])))
    let lines = svg.texts.filter { $0.text.hasPrefix("supervision") }
    #expect(lines.count == 3)
    #expect(lines.last?.text.hasSuffix("…") == true)
  }

  @Test func tenThousandBarsAreDrawn() {
    let long = String(repeating: "w", count: 200)
    let chart = plainChart((0..<10_000).map { bar("\($0) \(long)", $0 % 101) }, lines: (0...100).map(priorityLine))
    let svg = ReadSVG(draw(chart))
    #expect(svg.isWellFormed)
    // 0, 101, 202 … 9,999: 100 of the values are 0 and have no box.
    #expect(svg.boxes.count == 9_900)
  }

  @Test func theSameChartIsTheSameBytes() {
    #expect(draw(devonAndCornwall) == draw(devonAndCornwall))
  }

  @Test func lengthsArePrintedWithoutNeedlessBytes() {
    let printed = [1250, 25, -300, 5, 0, -50, 10_000, 101].map { Length(hundredths: $0).description }
    #expect(printed == ["12.5", ".25", "-3", ".05", "0", "-.5", "100", "1.01"])
  }
}
