import InspectionModel
import Testing

@testable import SourceReading

@Suite struct DelimitedReaderTests {
  private func read(_ text: String) -> Diagnosed<DelimitedTable?> { DelimitedReader().read(file(text)) }

  private func cells(_ text: String) -> [[String]] {
    let table = read(text).value
    return ([table?.header ?? []] + (table?.rows ?? [])).map { $0.map(\.value) }
  }

  private func complaints(_ text: String) -> [String] { marks(read(text).diagnostics, in: file(text)) }

  @Test(arguments: [
    "a,b\n1,2\n", "a;b\n1;2", "a\tb\r\n1\t2\r\n", "a,b\r1,2\r", "\u{FEFF}a,b\n1,2\n", "\n\na , b\n\n 1,2 \n,\n",
  ])
  func separatorLineEndAndByteOrderMarkAreFoundOut(_ text: String) {
    #expect(cells(text).prefix(2) == [["a", "b"], ["1", "2"]])
  }

  @Test func quotedCellsHoldSeparatorsLineEndsAndDoubledMarks() {
    #expect(cells("a,b\n\"x, \"\"y\"\"\", \" z\r\nw\" \n") == [["a", "b"], ["x, \"y\"", "z\r\nw"]])
  }

  @Test func aMarkInsideAnUnquotedCellIsACharacter() {
    #expect(cells("a,b\n5\" pipe,\"\"\n") == [["a", "b"], ["5\" pipe", ""]])
  }

  @Test func theSeparatorIsTheOneThatStandsOutsideMarksMostOften() {
    #expect(cells("\"a,b,c\";d\n1;2\n") == [["a,b,c", "d"], ["1", "2"]])
    #expect(cells("\"a\"\",\"\",\"\"\";b\n1;2\n") == [["a\",\",\"", "b"], ["1", "2"]])
  }

  @Test func cellsHaveThePlaceOfTheirTextOrTheirMarks() {
    let text = "a, b\n é ,\"x\"\n"
    let table = read(text).value
    #expect(table?.rows.first?.map { place($0.range, in: file(text)) } == ["2:2-3", "2:5-8"])
    #expect(table?.header.map { place($0.range, in: file(text)) } == ["1:1-2", "1:4-5"])
  }

  @Test(arguments: ["", "\n\r\n", "\u{FEFF}"]) func anEmptyFileIsReported(_ text: String) {
    #expect(read(text).value == nil)
    #expect(complaints(text) == ["1:1-1 empty-data"])
  }

  @Test func aHeaderOnlyIsReported() { #expect(complaints("a,b\n\n") == ["1:1-4 empty-data"]) }

  @Test func rowsOfAnotherWidthAreReportedAndLeftOut() {
    #expect(complaints("a,b\n1\n1,2\n1,2,3\n") == ["2:1-2 row-width", "4:1-6 row-width"])
    #expect(cells("a,b\n1\n1,2\n1,2,3\n") == [["a", "b"], ["1", "2"]])
  }

  @Test func ofManyRowsOfAnotherWidthTwentyAreToldOneByOne() {
    let diagnostics = read("a,b\n" + String(repeating: "1\n", count: 100)).diagnostics
    #expect(diagnostics.count == 21)
    #expect(diagnostics.last?.summary.hasPrefix("There are 80 more of these") == true)
    #expect(complaints("a,b\n" + String(repeating: "1\n", count: 100)).last == "22:1-2 row-width")
  }

  @Test func aMarkWithoutPartnerIsReportedWhereItOpens() {
    #expect(complaints("a,b\n1,2\n3, \"4\n5,6\n") == ["3:4-5 quote-not-closed"])
    #expect(read("a,b\n1,\"2\n").value == nil)
  }

  @Test func textBehindAClosingMarkIsReported() {
    #expect(complaints("a,b\n\"x\"y,2\n") == ["2:4-5 quote-not-closed"])
  }

  @Test func aNameThatTwoColumnsHaveIsReported() {
    #expect(complaints("a,b, a\n1,2,3\n") == ["1:6-7 duplicate-column"])
    #expect(complaints("a,,\n1,2,3\n") == [])
  }

  @Test func aMissingColumnIsReportedWithTheNearestName() {
    let text = "case,questoin\n1,2\n"
    let diagnostics = read(text).value?.missingColumns(["case", "question", "answer"]) ?? []
    #expect(marks(diagnostics, in: file(text)) == ["1:6-14 missing-column", "1:1-14 missing-column"])
    #expect(diagnostics.first?.summary == "The column 'question' is missing; is 'questoin' meant for it?")
    #expect(diagnostics.last?.explanation == "The columns are 'case' and 'questoin'.")
  }

  @Test func bytesThatAreNoUTF8AreReported() {
    let source = SourceFile(id: FileID(0), path: "a.csv", bytes: Array("a,b\n1,".utf8) + [0xE9, 0x0A])
    #expect(marks(DelimitedReader().read(source).diagnostics, in: source) == ["2:3-4 not-utf8"])
  }

  @Test func hostileFilesEndInADiagnosticInLittleTime() {
    let wide = String(repeating: ",", count: 100_000)
    #expect(complaints(wide + "\n" + wide) == ["1:10001-10001 file-too-large"])
    #expect(complaints("a\n\"" + String(repeating: "x\n", count: 2_500_000)) == ["2:1-2 quote-not-closed"])
    #expect(complaints("a\n" + String(repeating: "x", count: 5_000_000)) == ["2:1-1 file-too-large"])
    #expect(complaints(String(repeating: "\0", count: 100_000) + "\n1") == [])
    let cells = String(repeating: ",", count: 9_999) + "\n"
    #expect(read(String(repeating: "x" + cells, count: 200)).diagnostics.last?.id == .fileTooLarge)
  }
}
