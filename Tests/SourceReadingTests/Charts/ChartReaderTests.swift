import InspectionModel
import Testing

@testable import SourceReading

@Suite struct ChartReaderTests {
  @Test func readsEveryKeyOfAChart() throws {
    let read = chart(
      """
      kind: Clusters
      title: Exeter does best {#courts}
      subtitle: Reports on time, 2007
      values:
        Exeter: 62%, 69%
        Truro: Crown: 70%, none
      columns: original, follow-up
      order: by-value
      lines:
        target: 80
      base: 106 cases
      note: NB: "few" cases
      source: courts
      """)
    let chart = try #require(read.chart)
    #expect(read.told == [])
    #expect(chart.kind?.value == .clusters)
    #expect(chart.title.value == "Exeter does best")
    #expect(chart.label?.value == "courts")
    #expect(chart.subtitle?.value == "Reports on time, 2007")
    #expect(read.lines == ["Exeter: 62%, 69%", "Truro: Crown: 70%, -"])
    #expect(read.series == ["original", "follow-up"])
    #expect(chart.order == .byValue)
    #expect(chart.lines.map(\.label.value) == ["target"])
    #expect(chart.lines.map(\.value.value) == [80])
    #expect(chart.base?.value == "106 cases")
    #expect(chart.notes.map(\.value) == ["NB: \"few\" cases"])
    #expect(chart.source?.value == "courts")
    #expect(place(chart.range, in: read.file) == "1:1-15:4")
  }

  @Test func everythingKnowsWhereItStands() throws {
    let read = chart("values:\n    Exeter: 62%, none\n    \"Truro: Crown\": 1,200%\ntitle: Ü {#courts}\ncolumns: a; b")
    let chart = try #require(read.chart)
    #expect(read.place(chart.title) == "5:8-9")
    #expect(read.place(chart.label) == "5:12-18")
    #expect(chart.series.map { read.place($0) } == ["6:10-11", "6:13-14"])
    guard case .values(let lines, _) = chart.data else { return #expect(Bool(false)) }
    #expect(lines.map { read.place($0.label) } == ["3:5-11", "4:6-18"])
    #expect(lines[0].numbers.map { place($0.range, in: read.file) } == ["3:13-16", "3:18-22"])
    #expect(read.told == ["4:5-27 chart-row-width", "4:21-27 malformed-chart-value"])
  }

  @Test func aChartInAnItemOfAListIsReadThere() {
    let read = document("- Peas.\n\n  ```chart\n  title: T\n  values:\n    a: 1\n    b: x\n  ```\n")
    #expect(read.lines == ["a: 1", "b: -"])
    #expect(read.told == ["7:8-9 malformed-chart-value"])
  }

  @Test func figuresMayHaveLabelsAndSeveralNamesALine() throws {
    let read = chart("figures:\n  PSR1\n  late-one, late-two: Late: both\ncolumns: a, b")
    guard case .figures(let lines) = read.chart?.data else { return #expect(Bool(false)) }
    #expect(lines.map { $0.names.map(\.value) } == [["PSR1"], ["late-one", "late-two"]])
    #expect(lines.map { $0.label?.value } == [nil, "Late: both"])
    #expect(lines[1].names.map { read.place($0) } == ["4:3-11", "4:13-21"])
    #expect(read.told == ["3:3-7 chart-row-width"])
  }

  @Test func otherDataAreNamed() {
    #expect(chart("question: PSR1").chart?.data.name == "question PSR1")
    #expect(chart("attribute: sentence").chart?.data.name == "attribute sentence")
    #expect(chart("scores: 1.1, 1.2").chart?.data.name == "scores 1.1 1.2")
    #expect(chart("scores:\n  1.1\n  roh").chart?.data.name == "scores 1.1 roh")
  }

  @Test func aChartMayYetHaveNoDataOrSayWhyThereAreNone() {
    #expect(chart("kind: bars").chart?.data == .unwritten)
    #expect(chart("values:").chart?.data == .unwritten)
    #expect(chart("values: none\nwhy: The area kept none.").chart?.data.name == "absent The area kept none.")
    #expect(chart("kind: bars").told == [])
    #expect(chart("values:").told == [])
  }
}

extension ChartDefinition.Data {
  /// What is named, for a test.
  fileprivate var name: String {
    switch self {
    case .question(let id): "question \(id.value)"
    case .attribute(let name): "attribute \(name.value)"
    case .scores(let names): (["scores"] + names.map(\.value)).joined(separator: " ")
    case .absent(let why): "absent \(why.value)"
    default: "something else"
    }
  }
}
