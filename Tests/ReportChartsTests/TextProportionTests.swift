import InspectionModel
import Testing

@testable import ReportCharts

/// Bars drawn with characters are as long as their values say: to half an eighth of a cell, and to half a cell where
/// only whole cells are filled.
@Suite struct TextProportionTests {
  /// A bar of a drawing: its whole cells' character and its length in the smallest parts that can be filled.
  private struct Drawn: Equatable {
    let fill: Character
    let parts: Int
  }

  /// A row of this name stands above all others, as long as the axis: what stands over it are names.
  private static let measure = "Measure"

  private static let charts: [Chart] = {
    var generated = GeneratedCharts(seed: 1126)
    return (0..<600).map { _ in generated.next() }
  }()

  private static let forms = [60, 78, 120].flatMap { width in
    TextDrawing.Glyphs.allCases.map { (width: width, glyphs: $0) }
  }

  /// The plots of all lines from the measure to the last above the axis, without the reference lines between cells.
  private func plots(of kind: Chart.Kind, _ width: Int, _ glyphs: TextDrawing.Glyphs) -> [String] {
    let text = TextDrawing(words: englishWords()).draw(Chart(kind: kind, title: ""), width: width, glyphs: glyphs)
    let drawing = ReadText(text)
    let names = drawing.lines.prefix { !$0.hasPrefix(Self.measure) }.count
    return drawing.plots.dropFirst(names).map { $0.filter { $0 != (glyphs == .blocks ? "│" : ":") } }
  }

  /// The bar that begins at zero in a plot; nil where none does. A gap would end it.
  private func readBar(in plot: String, _ glyphs: TextDrawing.Glyphs, fills: String) -> Drawn? {
    let whole = plot.prefix { $0 == plot.first && fills.contains($0) }
    let last = plot.dropFirst(whole.count).first.flatMap { Array("▏▎▍▌▋▊▉").firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let parts = glyphs == .blocks ? whole.count * 8 + last : whole.count
    return parts > 0 ? Drawn(fill: whole.first ?? " ", parts: parts) : nil
  }

  /// Compares lengths with `values` of 100, the first of which is the measure. Half a part is drawn, less is not.
  private func expect(_ drawn: [Drawn], _ values: [(percent: Int, fill: Character)], _ chart: Chart) {
    guard let whole = drawn.first?.parts else {
      Issue.record("nothing is drawn of \(chart)")
      return
    }
    let expected = values.filter { $0.percent * whole * 2 >= 100 }
    #expect(drawn.count == expected.count, "\(drawn) for \(expected) in \(chart)")
    for (drawn, expected) in zip(drawn, expected) {
      #expect(abs(drawn.parts * 100 - expected.percent * whole) <= 50, "\(drawn) for \(expected) in \(chart)")
      // A bar shorter than a cell does not show its fill.
      #expect(drawn.fill == expected.fill || drawn.fill == " " && drawn.parts < 8, "\(drawn) for \(expected)")
    }
  }

  private func percent(_ value: ChartValue) -> Int? { value.onHundred.map { Int($0) } }

  @Test(arguments: forms) func generatedBarsAreAsLongAsTheirValues(_ width: Int, _ glyphs: TextDrawing.Glyphs) {
    let (plain, total): (Character, Character) = glyphs == .blocks ? ("█", "█") : ("#", "=")
    var count = 0
    for chart in Self.charts {
      guard case .bars(let bars) = chart.kind else { continue }
      let measured = BarChart(
        groups: [BarGroup(label: "", bars: [bar(Self.measure, 100)])] + bars.groups, lines: bars.lines)
      let values = measured.groups.flatMap { group in
        (group.total.map { [($0.value, total)] } ?? []) + group.bars.map { ($0.value, plain) }
      }
      let drawn = plots(of: .bars(measured), width, glyphs).compactMap { readBar(in: $0, glyphs, fills: "█#=") }
      expect(drawn, values.compactMap { value, fill in percent(value).map { ($0, fill) } }, chart)
      count += values.count
    }
    #expect(count > 1000)
  }

  @Test(arguments: forms) func generatedClustersAreAsLongAsTheirValues(_ width: Int, _ glyphs: TextDrawing.Glyphs) {
    let fills = glyphs == .blocks ? "█▓▒░▚▀" : "#=*+ox"
    var count = 0
    for chart in Self.charts {
      guard case .clusters(let clusters) = chart.kind else { continue }
      let full = clusters.series.map { _ in ChartValue(100, printed: "100%") }
      let rows = [SeriesRow(label: Self.measure, values: full)] + clusters.rows
      let measured = SeriesChart(series: clusters.series, rows: rows, lines: clusters.lines)
      let values = rows.flatMap { row in zip(row.values, fills).map { ($0, $1) } }
      let drawn = plots(of: .clusters(measured), width, glyphs).compactMap { readBar(in: $0, glyphs, fills: fills) }
      expect(drawn, values.compactMap { value, fill in percent(value).map { ($0, fill) } }, chart)
      count += values.count
    }
    #expect(count > 500)
  }

  @Test(arguments: forms) func theFirstOfTwoPartsIsAsLongAsItsShare(_ width: Int, _ glyphs: TextDrawing.Glyphs) {
    let (first, rest): (Character, Character) = glyphs == .blocks ? ("█", "░") : ("#", ".")
    var count = 0
    // The values of any kind can be parts of a whole.
    for chart in Self.charts {
      guard case .parts(let parts, _) = chart.kind, let one = parts.series.first, let other = parts.series.last else {
        continue
      }
      let measure = SeriesRow(label: Self.measure, values: [100, 0].map { ChartValue($0, printed: "1") })
      let rows = [measure] + parts.rows.map { SeriesRow(label: $0.label, values: Array($0.values.prefix(2))) }
      let measured = SeriesChart(series: [one, other], rows: rows, lines: parts.lines)
      let drawn = plots(of: .parts(measured, .stacked), width, glyphs).filter { $0.contains { $0 != " " } }
      let cells = drawn.first?.count ?? 0
      let shares = measured.rows.compactMap { $0.values[0].number == nil ? nil : $0.shares.first }
      #expect(drawn.count == shares.count, "\(drawn) for \(shares) in \(chart)")
      for (drawn, share) in zip(drawn, shares) {
        let parts = readBar(in: drawn, glyphs, fills: String(first))?.parts ?? 0
        let whole = cells * (glyphs == .blocks ? 8 : 1)
        // Shares are exact to a thousandth of a per cent, which is less than a hundredth of a part.
        #expect(abs(Double(parts) - share * Double(whole)) <= 0.51, "\(drawn) for \(share) in \(chart)")
        #expect(drawn.count == cells && drawn.count { $0 == rest } == cells - (parts * cells + whole - 1) / whole)
      }
      count += shares.count
    }
    #expect(count > 200)
  }
}
