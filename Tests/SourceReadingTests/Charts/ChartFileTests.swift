import InspectionModel
import Testing

@testable import SourceReading

@Suite struct ChartFileTests {
  private let csv = "court,sent,back,why\r\n\"Exeter, \"\"Crown\"\"\",\"1,800\",9,a\r\nTruro,,8,b\r\n<b>,12,n/a,c\r\n"

  private func read(_ columns: String = "", _ csv: String? = nil) -> ReadChart {
    chart("file: data/c.csv\n\(columns)", files: ["data/c.csv": csv ?? self.csv])
  }

  @Test func theFirstColumnNamesTheLinesAndTheOthersAreNumbers() {
    let read = read("", "court,sent,back\nExeter,18,9\nTruro,,8\n")
    #expect(read.told == [])
    #expect(read.series == ["sent", "back"])
    #expect(read.lines == ["Exeter: 18, 9", "Truro: -, 8"])
  }

  @Test func columnsAreChosenAndNamed() {
    let read = read("columns:\n  sent: Forms sent")
    #expect(read.told == [])
    #expect(read.series == ["Forms sent"])
    #expect(read.lines == ["Exeter, \"Crown\": 1,800", "Truro: -", "<b>: 12"])
  }

  @Test func theFirstColumnThatIsChosenMayBeTheOneWithNames() {
    #expect(self.read("columns: court, sent").lines.first == "Exeter, \"Crown\": 1,800")
    let read = read("columns:\n  why: Reason\n  sent: Forms sent")
    #expect(read.series == ["Forms sent"])
    #expect(read.lines == ["a: 1,800", "b: -", "c: 12"])
  }

  @Test func complaintsStandInTheFile() {
    #expect(read("columns: back").told == ["data/c.csv:4:8-11 malformed-chart-value"])
    #expect(read("", "a,b\nx,5%\ny,6\n").told == ["data/c.csv:3:3-4 malformed-chart-value"])
    #expect(read("", "a,b\n,5\n").told == ["data/c.csv:2:1-1 malformed-chart-value"])
    #expect(read("", "a,b\nx,1\ny,1,2\n").told == ["data/c.csv:3:1-6 table-row-width"])
    #expect(read("", "a,b\nx,\"1\n").told.first?.hasSuffix("quote-not-closed") ?? false)
  }

  @Test func aColumnThatTheFileLacksIsReportedWithANearMiss() {
    let read = read("columns:\n  snet: Sent")
    #expect(read.told == ["4:3-7 unknown-key", "2:7-17 missing-column"])
    #expect(read.mended.contains("  sent: Sent"))
  }

  @Test(arguments: ["", "\n\n", "a,b\n"]) func aFileWithoutRowsIsReportedWhereItIsNamed(_ csv: String) {
    #expect(read("", csv).told == ["2:7-17 empty-list"])
    #expect(read("", csv).chart?.data == .unreadable)
  }

  @Test func aFileWithNamesAloneHasNothingToShow() {
    #expect(read("", "a\nx\n").told == ["2:7-17 missing-column"])
  }

  @Test func semicolonsAndTabsPartCellsToo() {
    #expect(read("", "a;b\nx;5\n").lines == ["x: 5"])
    #expect(read("", "a\tb\nx\t1,5\n").told == ["data/c.csv:2:3-6 malformed-chart-value"])
  }

  @Test(arguments: ["../c.csv", "/etc/passwd"]) func aFileThatCannotBeHadLeavesTheChartWithoutNumbers(_ path: String) {
    let read = chart("file: \(path)")
    #expect(read.told == ["2:7-\(7 + path.count) cannot-read"])
    #expect(read.chart?.data == .unreadable)
  }
}
