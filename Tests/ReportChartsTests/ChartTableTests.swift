import ReportCharts
import Testing

@Suite struct ChartTableTests {
  private func table(_ chart: Chart) -> ChartTable { ChartTable(chart, words: englishWords()) }

  @Test func hasOneRowForEveryNumber() {
    let table = table(devonAndCornwall)
    #expect(table.header == ["Section", "Criterion", "Score"])
    #expect(table.rows.count { $0.kind == .total } == 3)
    #expect(table.rows.count { $0.kind == .bar } == 14)
    #expect(table.rows.first?.cells == ["1 Assessment and sentence planning", "Section average", "69%"])
    #expect(table.rows.last?.cells == ["", "Line of priority", "73%"])
    #expect(table.rows.allSatisfy { $0.cells.count == 3 })
  }

  @Test func plainBarsNeedNoColumnOfGroups() {
    let table = table(plainChart([bar("Yes", 71)]))
    #expect(table.header == ["Criterion", "Score"])
    #expect(table.rows.map(\.cells) == [["Yes", "71%"]])
  }

  @Test func aGroupsBarIsCalledByItsLabel() {
    let group = BarGroup(label: "G", total: bar("Mean", 2), bars: [])
    let rows = table(Chart(kind: .bars(BarChart(groups: [group])), title: "")).rows
    #expect(rows.map(\.cells) == [["G", "Mean", "2%"]])
  }

  @Test func writesNumbersBareInCSV() {
    let missing = Bar(label: "No", value: ChartValue(nil, printed: "not scored"))
    #expect(
      table(plainChart([bar("Yes", 71), missing])).csv() == "Criterion,Score (%)\r\nYes,71\r\nNo,not scored\r\n")
  }

  @Test func quotesWhatNeedsQuotesInCSV() {
    let csv = table(plainChart([bar("a, \"b\"", 1), bar("\"\u{301}", 2)])).csv()
    #expect(csv.contains("\"a, \"\"b\"\"\",1\r\n"))
    #expect(
      csv.unicodeScalars.elementsEqual(
        "Criterion,Score (%)\r\n\"a, \"\"b\"\"\",1\r\n\"\"\"\u{301}\",2\r\n".unicodeScalars))
  }

  @Test(arguments: ["=1+1", "+A1", "-A1", "@SUM(A1)", "＝1", "\t=1", " =1", "\u{202E}=1"])
  func noCellIsAFormula(_ label: String) {
    let csv = table(plainChart([bar(label, 50)])).csv()
    #expect(csv.split(separator: "\r\n").last?.first == "'")
  }

  @Test func aSignedNumberIsNoFormula() {
    #expect(table(plainChart([bar("-1", 50)])).csv().hasSuffix("\r\n-1,50\r\n"))
  }
}
