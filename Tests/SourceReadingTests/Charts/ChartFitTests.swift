import InspectionModel
import Testing

@testable import SourceReading

@Suite struct ChartFitTests {
  /// What is told of a chart of `kind` with so many rows, all of the same values.
  private func told(_ kind: ChartDefinition.Kind, rows: Int, _ values: String) -> [String] {
    let width = values.split(separator: ",").count
    let columns = (0..<width).map { "c\($0)" }.joined(separator: ", ")
    let lines = (0..<rows).map { "\n  r\($0): \(values)" }.joined()
    return chart("kind: \(kind.rawValue)\nvalues:\(lines)\ncolumns: \(columns)").told
  }

  @Test(
    arguments: [
      (.bars, 3, "1"), (.clusters, 3, "1, 2"), (.stacked, 3, "1, 2, 3, 4, 5, 6"),
      (.proportion, 1, "1, 2"), (.proportion, 6, "1"), (.proportion, 1, "62%, 38%"), (.pie, 6, "0"),
      (.pie, 1, "1, 2, 3"),
      (.range, 4, "1, 2, 3"), (.range, 1, "1, 2, 3, 0"), (.range, 1, "none, 2, 3, 0"), (.range, 1, "5, 5, 5"),
      (.change, 9, "1, 2"), (.change, 1, "2, none"),
      // 33.4 + 33.4 + 33.4 = 100.2, which rounding explains
      (.stacked, 1, "33.4%, 33.4%, 33.4%"), (.pie, 3, "33.4%"),
    ] as [(ChartDefinition.Kind, Int, String)])
  func takesWhatItCanDraw(_ kind: ChartDefinition.Kind, rows: Int, _ values: String) {
    #expect(told(kind, rows: rows, values) == [])
  }

  @Test(
    arguments: [
      (.bars, 3, "1, 2"), (.stacked, 3, "1"), (.clusters, 3, "1"), (.proportion, 2, "1, 2"), (.proportion, 7, "1"),
      (.pie, 2, "1, 2"),
      (.range, 1, "1, 2"), (.range, 1, "1"), (.range, 1, "1, 2, 3, 4, 5"), (.change, 1, "1"), (.change, 1, "1, 2, 3"),
    ] as [(ChartDefinition.Kind, Int, String)])
  func refusesWhatItCannotDraw(_ kind: ChartDefinition.Kind, rows: Int, _ values: String) {
    #expect(told(kind, rows: rows, values) == ["2:7-\(7 + kind.rawValue.count) unfit-chart-kind"])
  }

  @Test func theOrderOfARangeIsThatOfItsValues() {
    #expect(told(.range, rows: 1, "1, 3, 2") == ["4:7-14 malformed-chart-value"])
    #expect(told(.range, rows: 1, "3, none, 2") == ["4:7-17 malformed-chart-value"])
  }

  @Test func partsAreTheWhole() {
    // 60 + 50 = 110
    #expect(told(.stacked, rows: 1, "60%, 50%") == ["4:7-15 malformed-chart-value"])
    #expect(told(.proportion, rows: 2, "60%") == ["4:7-5:10 malformed-chart-value"])
    // 60 + 30 = 90, and half a percent of rounding each explains 99 only
    #expect(told(.stacked, rows: 1, "60%, 30%") == ["4:7-15 malformed-chart-value"])
    #expect(told(.stacked, rows: 1, "60%, 39%") == [])
    #expect(told(.pie, rows: 1, "62%") == ["4:7-10 malformed-chart-value"])
    #expect(told(.clusters, rows: 1, "60%, 50%") == [])
    #expect(told(.stacked, rows: 1, "60, 50") == [])
  }

  @Test(arguments: [
    ("kind: range\nquestion: Q", "2:7-12 unfit-chart-kind"), ("kind: change\nattribute: a", "2:7-13 unfit-chart-kind"),
    ("kind: pie\nscores: 1.1", "2:7-10 unfit-chart-kind"), ("kind: stacked\nscores: 1.1", "2:7-14 unfit-chart-kind"),
    ("kind: pie\nquestion: Q", ""), ("kind: stacked\nquestion: Q", ""), ("kind: bars\nscores: 1.1", ""),
    ("kind: change\nfigures:\n  a", "2:7-13 unfit-chart-kind"), ("kind: stacked\nfigures:\n  a", ""),
    ("kind: change\nfigures:\n  a, b\ncolumns: x, y", ""), ("kind: range", ""), ("kind: range\nvalues:", ""),
    ("kind: pie\nvalues:\n  a: 1\n  b: 2\nlines:\n  t: 1", "7:3-4 unfit-chart-kind"),
  ])
  func otherDataFitTheirKinds(_ block: String, _ told: String) {
    #expect(chart(block).told == (told.isEmpty ? [] : [told]))
  }

  @Test func aMendNamesTheKindThatFits() {
    let read = chart("kind: bars\nvalues:\n  a: 1, 2\ncolumns: x, y")
    #expect(read.mended.contains("kind: clusters\n"))
  }
}
