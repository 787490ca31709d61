import Testing

@testable import ReportCharts

/// What holds for every drawing, whatever it shows.
@Suite struct DrawingGeometryTests {
  @Test func everyDrawingIsWellFormed() {
    for drawn in DrawnCharts.all { #expect(drawn.svg.isWellFormed, "\(drawn.chart)") }
  }

  @Test func nothingLeavesTheCanvas() {
    for drawn in DrawnCharts.all {
      let svg = drawn.svg
      func isInside(_ left: Double, _ right: Double, _ top: Double, _ bottom: Double) -> Bool {
        left >= -0.02 && right <= svg.width + 0.02 && top >= -0.02 && bottom <= svg.height + 0.02
      }
      for text in svg.texts {
        let (span, rise) = (text.span, text.rise)
        #expect(
          isInside(span.lowerBound, span.upperBound, rise.lowerBound, rise.upperBound), "\(text) in \(drawn.chart)")
      }
      for box in svg.boxes { #expect(isInside(box.x, box.x + box.width, box.y, box.y + box.height), "\(drawn.chart)") }
      for circle in svg.circles {
        #expect(
          isInside(
            circle.x - circle.radius, circle.x + circle.radius, circle.y - circle.radius, circle.y + circle.radius),
          "\(circle) in \(drawn.chart)")
      }
      for point in svg.paths.flatMap(\.data.points) {
        #expect(isInside(point.x, point.x, point.y, point.y), "\(point) in \(drawn.chart)")
      }
    }
  }

  @Test func noTwoTextsOverlap() {
    for drawn in DrawnCharts.all {
      let texts = drawn.svg.texts.sorted { $0.y < $1.y }
      for (index, one) in texts.enumerated() {
        for other in texts[(index + 1)...] {
          if other.rise.lowerBound >= one.rise.upperBound { break }
          let isApart = one.span.upperBound <= other.span.lowerBound || other.span.upperBound <= one.span.lowerBound
          #expect(isApart, "\(one) and \(other) in \(drawn.chart)")
        }
      }
    }
  }

  @Test func textsStandOutsideBoxesOrInsideOneThatTheyCanBeReadOn() {
    for drawn in DrawnCharts.all {
      for text in drawn.svg.texts {
        let (span, rise) = (text.span, text.rise)
        let met = drawn.svg.boxes.filter {
          span.lowerBound < $0.x + $0.width && span.upperBound > $0.x && rise.lowerBound < $0.y + $0.height
            && rise.upperBound > $0.y
        }
        guard let box = met.first else {
          #expect(contrast(text.fill, "#FFF") >= 4.5, "\(text) in \(drawn.chart)")
          continue
        }
        let isInside =
          span.lowerBound >= box.x && span.upperBound <= box.x + box.width && rise.lowerBound >= box.y
          && rise.upperBound <= box.y + box.height
        #expect(met.count == 1 && isInside, "\(text) in \(drawn.chart)")
        #expect(contrast(text.fill, box.fill) >= 4.5, "\(text) in \(drawn.chart)")
      }
    }
  }

  @Test func textsStandOutsideMarkersAndPies() {
    for drawn in DrawnCharts.all {
      let corners = drawn.svg.paths.filter { $0.data.isClosed && $0.data.arc == nil }.flatMap(\.data.points)
      let discs =
        drawn.svg.circles.map { ($0.x, $0.y, $0.radius) }
        + drawn.svg.paths.compactMap { path in
          path.data.arc.map { (path.data.points[0].x, path.data.points[0].y, $0.radius) }
        }
      for text in drawn.svg.texts {
        let (span, rise) = (text.span, text.rise)
        for (x, y, radius) in discs {
          // The distance from the middle of the disc to the nearest point of the text.
          let (right, down) = (
            x - min(max(x, span.lowerBound), span.upperBound), y - min(max(y, rise.lowerBound), rise.upperBound)
          )
          #expect(right * right + down * down >= radius * radius, "\(text) in \(drawn.chart)")
        }
        for corner in corners {
          #expect(!(span.contains(corner.x) && rise.contains(corner.y)), "\(text) in \(drawn.chart)")
        }
      }
    }
  }

  @Test func noLeaderCrossesAText() {
    for drawn in DrawnCharts.all {
      guard case .parts(_, let form) = drawn.chart.kind, form != .stacked else { continue }
      for leader in drawn.svg.paths where leader.stroke == "#595959" {
        for (from, to) in zip(leader.data.points, leader.data.points.dropFirst()) {
          // Forty points of each stretch: none is longer than 400 px, and no letter is under 10 px high.
          for part in 0...40 {
            let x = from.x + (to.x - from.x) * Double(part) / 40
            let y = from.y + (to.y - from.y) * Double(part) / 40
            let met = drawn.svg.texts.first { $0.span.contains(x) && $0.rise.contains(y) }
            #expect(met == nil, "\(drawn.chart)")
          }
        }
      }
    }
  }

  @Test func noTextIsUnderTwelvePixelsWhereItIsShown() {
    // Narrow from 275 px (a screen of 320 px between its margins), wide from 480 px.
    for drawn in DrawnCharts.all where drawn.svg.root["class"] != nil {
      let shown = drawn.svg.root["class"] == "chart-narrow" ? 275 / drawn.svg.width : 480 / drawn.svg.width
      #expect(drawn.svg.texts.allSatisfy { Double($0.size) * shown >= 12 })
    }
  }

  @Test func noNumberIsMissingFromADrawing() {
    // Whatever is printed in a value stands in the drawing, or its beginning where it is longer than the room.
    for drawn in DrawnCharts.all {
      let texts = drawn.svg.texts.map(\.text).joined(separator: " ")
      for value in drawn.chart.values where (1...9).contains(value.printed.count) {
        #expect(texts.contains(value.printed), "\(value) in \(drawn.chart)")
        if case .parts = drawn.chart.kind, let share = value.share {
          #expect(texts.contains("(\(share.count))"), "\(value) in \(drawn.chart)")
        }
      }
    }
  }
}

extension Chart {
  /// All values that are drawn.
  fileprivate var values: [ChartValue] {
    switch kind {
    case .bars(let chart): chart.groups.flatMap { ($0.total.map { [$0.value] } ?? []) + $0.bars.map(\.value) }
    case .clusters(let chart), .parts(let chart, _), .range(let chart), .change(let chart): chart.rows.flatMap(\.values)
    case .absent: []
    }
  }
}
