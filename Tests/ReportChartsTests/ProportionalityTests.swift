import Testing

@testable import ReportCharts

/// Bars, parts, arcs and markers are as long, wide and far as their values say, to half a pixel.
@Suite struct ProportionalityTests {
  private func drawings(_ check: (Chart, ReadSVG) -> Void) { DrawnCharts.all.forEach { check($0.chart, $0.svg) } }

  /// Where 0 and 100 lie: the line at zero, and the last line of the grid.
  private func axis(_ svg: ReadSVG) -> (zero: Double, hundred: Double)? {
    let uprights = svg.paths.filter { $0.data.isUpright && $0.width == 1 }
    guard let zero = uprights.first(where: { $0.stroke == "#595959" })?.data.points[0].x,
      let hundred = uprights.filter({ $0.stroke == "#D9DDE1" }).map({ $0.data.points[0].x }).max()
    else { return nil }
    return (zero, hundred)
  }

  private func expect(_ drawn: [Double], near expected: [Double], _ chart: Chart) {
    #expect(drawn.count == expected.count, "\(drawn) for \(expected) in \(chart)")
    for (drawn, expected) in zip(drawn, expected) {
      #expect(abs(drawn - expected) < 0.5, "\(drawn) for \(expected) in \(chart)")
    }
  }

  @Test func barsAreAsLongAsTheirValues() {
    drawings { chart, svg in
      let values: [ChartValue]
      switch chart.kind {
      case .bars(let bars): values = bars.groups.flatMap { ($0.total.map { [$0.value] } ?? []) + $0.bars.map(\.value) }
      case .clusters(let clusters): values = clusters.rows.flatMap(\.values)
      default: return
      }
      guard case .bars(let bars) = chart.kind, bars.axis != .percent else {
        guard let axis = axis(svg) else { return #expect(values.isEmpty) }
        let lengths = values.compactMap(\.onHundred).filter { $0 > 0 }.map { $0 / 100 * (axis.hundred - axis.zero) }
        expect(svg.bars.map(\.width), near: lengths, chart)
        return #expect(svg.bars.allSatisfy { $0.x == axis.zero })
      }
    }
  }

  @Test func barsOfAnAxisOfDaysAreAsLongAsTheirValues() {
    // 41.5, 23, 9.4 and 2 of 50 days.
    for layout in SVGDrawing.Layout.allCases {
      let svg = ReadSVG(SVGDrawing(words: englishWords()).draw(SampleCharts.compliance, layout: layout, idPrefix: "c"))
      guard let axis = axis(svg) else { return #expect(Bool(false)) }
      let lengths = [41.5, 23, 9.4, 2].map { $0 / 50 * (axis.hundred - axis.zero) }
      expect(svg.bars.map(\.width), near: lengths, SampleCharts.compliance)
    }
  }

  @Test func partsAreAsWideAsTheirSharesAndFillTheBar() {
    drawings { chart, svg in
      let (parts, whole): (SeriesChart, Double)
      switch chart.kind {
      case .parts(let series, .stacked):
        guard let axis = axis(svg) else { return }
        (parts, whole) = (series, axis.hundred - axis.zero)
      case .parts(let series, .proportion):
        (parts, whole) = (series, svg.root["class"] == nil ? svg.width - 40 : svg.width)
      default: return
      }
      // A part of under a hundredth of a pixel may be drawn or not.
      let widths = parts.rows.map { $0.shares.map { $0 * whole }.filter { $0 > 0.011 } }
      expect(svg.bars.map(\.width).filter { $0 > 0.011 }, near: widths.flatMap { $0 }, chart)
      var bars = svg.bars.filter { $0.width > 0.011 }[...]
      for row in widths where !row.isEmpty {
        let drawn = bars.prefix(row.count)
        bars = bars.dropFirst(row.count)
        #expect(abs(drawn.map(\.width).reduce(0, +) - whole) < 0.03, "\(chart)")
        for (one, next) in zip(drawn, drawn.dropFirst()) { #expect(abs(one.x + one.width - next.x) < 0.03, "\(chart)") }
      }
    }
  }

  @Test func neighbouringPartsAreKeptApartByAWhiteSeam() {
    drawings { chart, svg in
      guard case .parts(_, .stacked) = chart.kind else { return }
      let seams = svg.paths.filter { $0.stroke == "#FFF" && $0.width == 2 }.flatMap(\.data.points)
      for (one, next) in zip(svg.bars, svg.bars.dropFirst()) where one.y == next.y {
        #expect(seams.contains { abs($0.x - next.x) < 0.02 && $0.y == next.y }, "\(chart)")
      }
    }
  }

  @Test func sectorsSweepTheirShares() {
    drawings { chart, svg in
      guard case .parts(let parts, .pie) = chart.kind else { return }
      let circles = svg.circles.map { (y: $0.y, fill: $0.fill, sweep: 1.0, radius: $0.radius) }
      let sectors = svg.paths.compactMap { path in
        path.data.arc.map { (y: path.data.points[0].y, fill: path.fill, sweep: path.data.sweep, radius: $0.radius) }
      }
      let order = Fill.series(parts.series.count).map(\.colour.rawValue)
      let drawn = (circles + sectors).sorted {
        ($0.y, order.firstIndex(of: $0.fill) ?? 0) < ($1.y, order.firstIndex(of: $1.fill) ?? 0)
      }
      let edge = 2 * Double.pi * 96
      #expect(drawn.allSatisfy { $0.radius == 96 })
      // A sector of a hundredth of a pixel may be drawn or not.
      let shares = parts.rows.flatMap { $0.shares.filter { $0 * edge > 0.02 } }
      expect(drawn.map { $0.sweep * edge }.filter { $0 > 0.02 }, near: shares.map { $0 * edge }, chart)
      for path in svg.paths where path.data.sweep > 0.501 { #expect(path.data.arc?.isLarge == true) }
      for path in svg.paths where path.data.sweep < 0.499 { #expect(path.data.arc?.isLarge == false) }
    }
  }

  @Test func markersStandAtTheirValues() {
    drawings { chart, svg in
      guard let axis = axis(svg) else { return }
      func place(_ value: ChartValue) -> Double? {
        value.onHundred.map { axis.zero + $0 / 100 * (axis.hundred - axis.zero) }
      }
      let top = svg.paths.filter { $0.stroke == "#595959" && $0.data.isUpright }.map { $0.data.points[0].y }.min() ?? 0
      switch chart.kind {
      case .change(let series):
        let rings = svg.circles.filter { $0.y > top && $0.fill == "#FFF" }.sorted { $0.y < $1.y }
        let dots = svg.circles.filter { $0.y > top && $0.fill != "#FFF" }.sorted { $0.y < $1.y }
        expect(rings.map(\.x), near: series.rows.compactMap { place($0.values[0]) }, chart)
        expect(dots.map(\.x), near: series.rows.compactMap { place($0.values[1]) }, chart)
      case .range(let series):
        let uprights = svg.paths.filter { $0.stroke == "#3D3D3D" && $0.data.isUpright && $0.data.points[0].y > top }
        func places(_ width: Double) -> [Double] {
          uprights.filter { $0.width == width }.sorted {
            ($0.data.points[0].y, $0.data.points[0].x) < ($1.data.points[0].y, $1.data.points[0].x)
          }.map { $0.data.points[0].x }
        }
        let ends = series.rows.flatMap { [$0.values[0], $0.values[2]].compactMap(place).sorted() }
        expect(places(2), near: ends, chart)
        expect(places(4), near: series.rows.compactMap { place($0.values[1]) }, chart)
        let diamonds = svg.paths.filter { $0.fill == "#12436D" && $0.data.isClosed && $0.data.points[0].y > top }
        let own = series.series.count > 3 ? series.rows.compactMap { place($0.values[3]) } : []
        expect(
          diamonds.sorted { $0.data.points[0].y < $1.data.points[0].y }.map { $0.data.points[0].x }, near: own, chart)
      default: return
      }
    }
  }
}
