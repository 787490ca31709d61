import Testing

@testable import ReportCharts

@Suite struct LegendTests {
  private func legend(_ labels: [String]) -> Scene {
    Legend(measures: .narrow).arrange(labels.map { Legend.Item(sample: .dot, label: $0) })
  }

  private func texts(_ scene: Scene) -> [(x: Length, y: Length, lines: [String])] {
    scene.layers.flatMap(\.marks).compactMap { mark in
      if case .text(let x, let y, let lines, _) = mark { (x, y, lines) } else { nil }
    }
  }

  @Test func namesThatFitShareALine() {
    let texts = texts(legend(["Yes", "No"]))
    #expect(texts.count == 2 && texts[0].y == texts[1].y && texts[0].x < texts[1].x)
  }

  @Test func aNameThatDoesNotFitBeginsTheNextLine() {
    let texts = texts(legend(["Probation officers", "Probation service officers"]))
    #expect(texts.count == 2 && texts[0].x == texts[1].x && texts[0].y < texts[1].y)
  }

  @Test func aLongNameIsBrokenAndCutAtThreeLines() {
    let texts = texts(legend([String(repeating: "officer ", count: 40), "No"]))
    #expect(texts[0].lines.count == 3 && texts[0].lines.last?.hasSuffix("…") == true)
    #expect(texts[1].y > texts[0].y + 38)
  }

  @Test func namelessSeriesHaveNoSample() {
    #expect(legend(["", ""]).height == 0)
    #expect(legend(["", ""]).layers.isEmpty)
  }
}
