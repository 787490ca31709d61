import Foundation
import Testing

@testable import ReportCharts

/// Every kind in both layouts, as somebody has looked at it.
@Suite struct GoldenDrawingTests {
  private static let files = SampleCharts.all.flatMap { sample in
    SVGDrawing.Layout.allCases.map { (name: "\(sample.name)-\($0.rawValue).svg", chart: sample.chart, layout: $0) }
  }

  /// The drawing as a file, without its description: that has tests of its own.
  private func draw(_ chart: Chart, _ layout: SVGDrawing.Layout) -> String {
    let svg = SVGDrawing(words: englishWords()).draw(chart, layout: layout, idPrefix: "c", standalone: true)
    guard let start = svg.range(of: "<desc id=\"c-\(layout == .wide ? "w" : "n")d\">"),
      let end = svg.range(of: "</desc>")
    else { return svg }
    return String(svg[..<start.upperBound] + svg[end.lowerBound...])
  }

  @Test func everyKindLooksAsBefore() throws {
    for file in Self.files { try Golden.expect(draw(file.chart, file.layout), equals: file.name) }
  }

  @Test func noGoldenDrawingIsUnused() throws {
    #expect(try Golden.names.filter { $0.hasSuffix(".svg") } == Self.files.map(\.name).sorted())
  }
}
