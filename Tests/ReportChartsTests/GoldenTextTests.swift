import Foundation
import Testing

@testable import ReportCharts

/// Every kind in text, as somebody has looked at it.
@Suite struct GoldenTextTests {
  private static let files = (SampleCharts.all + ExampleCharts.all).flatMap { sample in
    [
      (name: "\(sample.name).txt", chart: sample.chart, width: 78, glyphs: TextDrawing.Glyphs.blocks),
      (name: "\(sample.name)-ascii.txt", chart: sample.chart, width: 60, glyphs: .ascii),
    ]
  }

  @Test func everyKindLooksAsBefore() throws {
    for file in Self.files {
      let text = TextDrawing(words: englishWords())
        .draw(file.chart, width: file.width, glyphs: file.glyphs, standalone: true)
      try Golden.expect(text, equals: file.name)
    }
  }

  @Test func noGoldenTextIsUnused() throws {
    #expect(try Golden.names.filter { $0.hasSuffix(".txt") } == Self.files.map(\.name).sorted())
  }
}
