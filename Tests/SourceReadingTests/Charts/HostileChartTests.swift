import InspectionModel
import Testing

@testable import SourceReading

@Suite struct HostileChartTests {
  private func lines(_ count: Int, _ line: String = "a: 1") -> String {
    String(repeating: "\n  " + line, count: count)
  }

  @Test func moreLinesThanAChartHasAreOneComplaint() {
    let read = chart("values:\(lines(20_000))")
    #expect(read.told == ["203:3-7 unfit-chart-kind"])
    #expect(read.lines.count == 200)
    #expect(chart("figures:\(lines(201, "a"))").told == ["203:3-4 unfit-chart-kind"])
  }

  @Test func wrongLinesAreReportedUpToTheBoundAlone() {
    #expect(chart("values:\(lines(5_000, "a: x"))").told.count == 201)
    #expect(chart("values:\(lines(5_000, "- a: 1"))").told.count == 21)
  }

  @Test func aHundredThousandRowsOfAFileAreOneComplaint() {
    let csv = "a,b\n" + String(repeating: "x,1\n", count: 100_000)
    let read = chart("file: c.csv", files: ["c.csv": csv])
    #expect(read.told == ["c.csv:202:1-2 unfit-chart-kind"])
    #expect(read.lines.count == 200)
  }

  @Test func aMegabyteOfValuesInALineIsOneComplaint() {
    let read = chart("values:\n  a: " + String(repeating: "1, ", count: 300_000))
    #expect(read.told.map { String($0.drop { $0 != " " }) } == [" unfit-chart-kind", " missing-key"])
    let wide = "a" + String(repeating: ",b", count: 9_999) + "\nx" + String(repeating: ",1", count: 9_999)
    #expect(
      chart("file: c.csv", files: ["c.csv": wide]).told == [
        "2:7-12 unfit-chart-kind", "c.csv:1:5-6 duplicate-column", "c.csv:1:7-8 duplicate-column",
        "c.csv:1:9-10 duplicate-column", "c.csv:1:11-12 duplicate-column", "c.csv:1:13-14 duplicate-column",
      ])
  }

  @Test func textsHaveBounds() {
    let name = String(repeating: "n", count: 401)
    let text = String(repeating: "t", count: 2_001)
    let block = "values:\n  \(name): 1\nlines:\n  \(name): 1\nnote: \(text)\nsubtitle: \(text)\ntitle: \(text)"
    #expect(
      chart(block).told == [
        "3:3-404 wrong-kind", "5:3-404 wrong-kind", "8:8-2009 wrong-kind", "7:11-2012 wrong-kind",
        "6:7-2008 wrong-kind",
      ])
    #expect(chart("values:\n  \(name.dropLast()): 1").told == [])
    #expect(chart("values:\n  a: 1\nnote:\(lines(11, "n"))").told == ["15:3-4 wrong-kind"])
    #expect(chart("values:\n  a: 1\nlines:\(lines(7, "t: 1"))").told == ["11:3-7 wrong-kind"])
  }

  @Test(arguments: [
    "", "{", "---", ": : :", "values", "values:\n:", "values:\n  :", "figures:\n  ,", "figures:\n  : x",
    "columns:\n  ;", "kind:", "title: {#", "title: {#}", "title: }", "lines:\n  :", "file:", "file: \"",
    "note: |", "values: |\n  a: 1", "\u{0}", "\u{202E}values: x", "scores: ,", "values:\n\t a:\t1", "{#a}",
  ])
  func whateverStandsInABlockItIsReadOrReported(_ block: String) {
    let read = chart(block)
    let size = UInt32(read.file.bytes.count)
    #expect(read.chart != nil)
    #expect(read.diagnostics.allSatisfy { $0.range.map { $0.lower <= $0.upper && $0.upper <= size } ?? false })
  }

  @Test func everyBeginningOfABlockIsReadOrReported() {
    let whole = Array(
      "```chart\nkind: range\ntitle: Ü {#t}\nvalues:\n  a: 1%, 2%, 3%\ncolumns: x, y, z\nlines:\n  t: 2\n```\n".utf8)
    for count in 0...whole.count {
      let read = document(String(decoding: whole.prefix(count), as: UTF8.self))
      let size = UInt32(read.file.bytes.count)
      #expect(read.diagnostics.allSatisfy { ($0.range?.upper ?? 0) <= size })
    }
  }

  @Test func aFileThatIsNotUTF8IsReported() {
    let main = file("```chart\ntitle: T\nfile: c.csv\n```")
    let other = SourceFile(id: FileID(1), path: "c.csv", bytes: [0x61, 0x2C, 0xFF, 0x0A])
    let filled = FencedBlockReader().fill(SourceParser().parse(main).value, of: main) { _ in Diagnosed(other) }
    #expect(filled.diagnostics.map(\.id) == [.notUTF8])
  }
}
