import InspectionModel
import Testing

@testable import AssessmentData

@Suite struct CSVFormTests {
  // A1: yes on C1 and C3, no on C2; A2: no on C1, not applicable on C3; B1: yes on C2.
  private let tallies = ["A1 2/1/0", "A2 0/1/1", "B1 1/0/0"]
  private static let long = """
    case,question,answer
    C1,A1,yes
    C1,A2,no
    C1,B1,
    C2,A1,no
    C2,B1,yes
    C3,A1,Yes
    C3,A2,Not Applicable

    """

  @Test func longRowsAreCounted() { #expect(Counting(Self.long).tallies == tallies) }

  @Test func wideRowsAreCounted() {
    #expect(Counting("A1,case,A2,B1\nyes,C1,no,\nno,C2,,yes\nYES,C3,not applicable,\n").tallies == tallies)
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func separatorsAndLineEndsAreFoundOut(_ separator: String, _ end: String) {
    let text = Self.long.replacing(",", with: separator).replacing("\n", with: end)
    for text in [text, "\u{FEFF}" + text, end + text, String(text.dropLast(end.count == 2 ? 1 : end.count))] {
      #expect(Counting(text).tallies == tallies)
      #expect(Counting(text).complaints.isEmpty)
    }
  }

  @Test func columnsStandInAnyOrderAndFurtherOnesAreIgnored() {
    let text = """
      note,answer,case,who,question
      "a, ""b""
      c",yes,C1,é,A1
      ,no, C2 ,"","A1"
      """
    #expect(Counting(text).tallies == ["A1 1/1/0"])
  }

  @Test func everythingMayBeQuoted() {
    let text = Self.long.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }.joined(separator: ",")
    }
    #expect(Counting(text.joined(separator: "\r\n")).tallies == tallies)
  }

  @Test func idsMayHoldSeparatorsMarksAndLineEndsInQuotationMarks() {
    let text = "case,question,answer\n\"C,1\",A1,yes\n\"C\"\"1\",A1,no\n\"C\n1\",A1,no\n\"C,1\",A2,yes\n"
    #expect(Counting(text).tallies == ["A1 1/2/0", "A2 1/0/0"])
    #expect(Counting(text).count().result.value?.cases[.all] == 3)
  }

  @Test func idsOfAnyLengthAreToldApart() {
    // Lengths around the bounds of the table of words; two ids of each that differ in one byte.
    for length in [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 18, 24, 36, 100] {
      let base = String(repeating: "x", count: length - 1)
      let text = "case,question,answer\na\(base),A1,yes\nb\(base),A1,no\n\(base)a,A2,yes\n\(base)b,A2,no\n"
      #expect(Counting(text).tallies == ["A1 1/1/0", "A2 1/1/0"])
      #expect(Counting(text).count().result.value?.cases[.all] == (length == 1 ? 2 : 4))
    }
  }

  @Test func aCaseWithoutAnswersIsACaseAllTheSame() {
    #expect(Counting("case,question,answer\nC1,A1,yes\nC2,A1,\n").count().result.value?.cases[.all] == 2)
    #expect(Counting("case,A1\nC1,yes\nC2,\n").count().result.value?.cases[.all] == 2)
  }
}
