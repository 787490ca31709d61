import Testing

@testable import ReportCharts

@Suite struct DrawingGeometryTests {
  private static let charts: [Chart] = {
    var generated = GeneratedCharts(seed: 2008)
    return (0..<100).map { _ in generated.next() } + [devonAndCornwall]
  }()

  private func drawings(_ check: (Chart, ReadSVG) -> Void) {
    let drawing = SVGDrawing(words: englishWords())
    for chart in Self.charts {
      check(chart, ReadSVG(drawing.draw(chart, layout: .wide, idPrefix: "c")))
      check(chart, ReadSVG(drawing.draw(chart, layout: .narrow, idPrefix: "c")))
      check(chart, ReadSVG(drawing.draw(chart, layout: .wide, idPrefix: "c", standalone: true)))
    }
  }

  @Test func everyDrawingIsWellFormed() {
    drawings { #expect($1.isWellFormed, "\($0)") }
  }

  @Test func nothingLeavesTheCanvas() {
    drawings { chart, svg in
      for text in svg.texts {
        #expect(text.span.lowerBound >= -0.02 && text.span.upperBound <= svg.width + 0.02, "\(text) in \(chart)")
        #expect(text.rise.lowerBound >= 0 && text.rise.upperBound <= svg.height, "\(text) in \(chart)")
      }
      for box in svg.boxes {
        #expect(box.x >= 0 && box.x + box.width <= svg.width && box.y >= 0 && box.y + box.height <= svg.height)
      }
    }
  }

  @Test func noTwoTextsOverlap() {
    drawings { chart, svg in
      let texts = svg.texts.sorted { $0.y < $1.y }
      for (index, one) in texts.enumerated() {
        for other in texts[(index + 1)...] where other.rise.lowerBound < one.rise.upperBound {
          let isApart = one.span.upperBound <= other.span.lowerBound || other.span.upperBound <= one.span.lowerBound
          #expect(isApart, "\(one) and \(other) in \(chart)")
        }
      }
    }
  }

  @Test func noLabelMeetsABarAndDarkValuesStandOutsideBars() {
    drawings { chart, svg in
      for text in svg.texts where text.fill != "#FFF" {
        let meets = svg.boxes.contains {
          text.span.lowerBound < $0.x + $0.width && text.span.upperBound > $0.x
            && text.rise.lowerBound < $0.y + $0.height
            && text.rise.upperBound > $0.y
        }
        #expect(!meets, "\(text) in \(chart)")
      }
    }
  }

  @Test func whiteValuesStandInsideBars() {
    drawings { chart, svg in
      for text in svg.texts where text.fill == "#FFF" {
        let isInside = svg.boxes.contains {
          text.span.lowerBound >= $0.x && text.span.upperBound <= $0.x + $0.width && text.rise.lowerBound >= $0.y
            && text.rise.upperBound <= $0.y + $0.height
        }
        #expect(isInside, "\(text) in \(chart)")
      }
    }
  }

  @Test func barsAreAsLongAsTheirValues() {
    drawings { chart, svg in
      guard case .bars(let bars) = chart.kind else { return }
      let values = bars.groups.flatMap { ($0.total.map { [$0] } ?? []) + $0.bars }.compactMap {
        $0.value.number.map { min(Double($0.thousandths) / 1000, 100) }
      }.filter { $0 > 0 }
      let lengths = svg.boxes.sorted { $0.y < $1.y }.map(\.width)
      #expect(lengths.count == values.count)
      guard let longest = lengths.max(), let highest = values.max() else { return }
      for (value, length) in zip(values, lengths) {
        #expect(abs(length - longest / highest * value) < 0.05, "\(value)% in \(chart)")
      }
    }
  }

  @Test func noTextIsUnderTwelvePixelsWhereItIsShown() {
    // Narrow from 275 px (a screen of 320 px between its margins), wide from 650 px.
    drawings { _, svg in
      let shown = svg.root["class"] == "chart-narrow" ? 275 / svg.width : 650 / svg.width
      guard svg.root["class"] != nil else { return }
      #expect(svg.texts.allSatisfy { Double($0.size) * shown >= 11.9 })
    }
  }
}
