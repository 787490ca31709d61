import InspectionModel
import ReportCharts
import Testing

@Suite struct SeriesTableTests {
  private func table(_ chart: Chart) -> ChartTable { ChartTable(chart, words: englishWords()) }

  private func chart(_ series: [String], _ rows: [SeriesRow]) -> Chart {
    Chart(kind: .clusters(SeriesChart(series: series, rows: rows)), title: "T")
  }

  @Test func barsWithCountsHaveThemAndTheirBasesInColumns() {
    #expect(
      table(ExampleCharts.barsWithCounts).csv() == """
        Criterion,Score (%),Number,Base\r
        The report was on time,85,62,73\r
        The report was written to the person who had been harmed,62,41,66\r
        A copy was kept,15,9,60\r
        Target,80,,\r
        National average,70,,\r

        """)
  }

  @Test func partsOfOneBaseHaveItOnce() {
    #expect(
      table(ExampleCharts.stackedWithLine).csv() == """
        Criterion,Sufficient (%),Sufficient (number),Insufficient (%),Insufficient (number),Base\r
        Victims were kept informed,69,73,31,33,106\r
        Reviews were timely,50,40,50,40,80\r
        Line of priority,60,,,,\r

        """)
  }

  @Test func seriesOfSeveralBasesEachHaveTheirOwn() {
    #expect(
      table(ExampleCharts.clustersWithCounts).header == [
        "Criterion", "Original", "Original (number)", "Original (base)", "Follow-up", "Follow-up (number)",
        "Follow-up (base)",
      ])
    #expect(
      table(ExampleCharts.clustersWithCounts).rows.map(\.cells) == [
        ["Leadership", "62%", "45", "73", "69%", "50", "72"],
        ["Victims", "65%", "1,300", "2,000", "no value", "", ""],
      ])
  }

  @Test func partsOfOneRowStandBelowEachOther() {
    #expect(
      table(SampleCharts.review(.pie)).csv() == """
        Criterion,Score (%),Number,Base\r
        Sufficient,41,22,54\r
        Insufficient,26,14,54\r
        No review,33,18,54\r

        """)
    let named = Chart(
      kind: .parts(
        SeriesChart(
          series: ["Yes", "No"],
          rows: [SeriesRow(label: "A", values: [SampleCharts.percent(40), SampleCharts.percent(60)])]), .stacked),
      title: "")
    #expect(table(named).csv() == "Section,Criterion,Score (%)\r\nA,Yes,40\r\nA,No,60\r\n")
  }

  @Test func aLineStandsInEveryColumnThatIsReadAgainstIt() {
    #expect(table(ExampleCharts.rangeWithLine).rows.last?.cells == ["Line of priority", "60%", "60%", "60%", "60%"])
    #expect(table(ExampleCharts.rangeWithLine).rows.last?.kind == .line)
  }

  @Test func numbersStandFlushRightAndLabelsDoNot() {
    #expect(table(ExampleCharts.barsWithCounts).columns.map(\.kind.isNumeric) == [false, true, true, true])
    #expect(table(devonAndCornwall).columns.map(\.kind.isNumeric) == [false, false, true])
  }

  @Test func noTwoHeadingsAreEqual() {
    let row = SeriesRow(label: "A", values: [SampleCharts.share(1, of: 2), SampleCharts.share(1, of: 2)])
    #expect(
      table(chart(["Base", "Base"], [row])).header == [
        "Criterion", "Base", "Base (number)", "Base 2", "Base (number) 2", "Base 3",
      ])
    #expect(table(chart(["", ""], [row])).header.contains("Series 2"))
  }

  @Test func aSeriesThatLooksLikeAFormulaIsNone() {
    let csv = table(chart(["=1+1", "@x"], [SeriesRow(label: "-A1", values: [])])).csv()
    #expect(csv == "Criterion,'=1+1 (%),'@x (%)\r\n'-A1,no value,no value\r\n")
  }

  @Test func anAbsentChartHasNoRows() {
    #expect(table(SampleCharts.absent).rows.isEmpty)
  }
}
