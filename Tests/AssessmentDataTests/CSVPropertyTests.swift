import InspectionModel
import Testing

@testable import AssessmentData

@Suite struct CSVPropertyTests {
  /// Rows of the long form in the order of the cases, and the same answers in the wide form.
  private func generated(_ seed: UInt64, cases: Int = 40) -> (header: String, rows: [String], wide: String) {
    var random = Seeded(state: seed)
    var rows: [String] = []
    var wide = "case,A1,A2,B1\n"
    for number in 1...cases {
      let id =
        number % 7 == 0
        ? "\"Case, \"\"\(number)\"\"\"" : number % 5 == 0 ? "a case with a long id \(number)" : "C\(number)"
      let answers = ["A1", "A2", "B1"].map { question in
        let answer = ["yes", "no", "not applicable", " No ", "\"yes\"", ""].randomElement(using: &random) ?? ""
        rows.append("\(id),\(question),\(answer)")
        return answer
      }
      wide += "\(id),\(answers.joined(separator: ","))\n"
    }
    return ("case,question,answer\n", rows, wide)
  }

  @Test(arguments: 1...10) func longAndWideAgreeInAnyOrderOfRows(_ seed: UInt64) {
    let (header, rows, wide) = generated(seed)
    var random = Seeded(state: seed)
    let long = Counting(header + rows.joined(separator: "\n"))
    #expect(long.tallies.count == 3)
    #expect(Counting(wide).tallies == long.tallies)
    #expect(Counting(header + rows.shuffled(using: &random).joined(separator: "\r\n")).tallies == long.tallies)
  }

  @Test func blocksOfAnySizeGiveTheSame() {
    let (header, rows, wide) = generated(3, cases: 12)
    for text in [header + rows.joined(separator: "\r\n"), wide, header + rows.joined(separator: "\r") + "\r"] {
      let whole = Counting(text)
      for size in 1...text.utf8.count {
        #expect(whole.with { $0.blockSize = size }.tallies == whole.tallies)
      }
    }
  }

  @Test func blocksOfAnySizeGiveTheSameComplaints() {
    let text = """
      case,question,answer\r
      C1,A1,yes\r
      C1,"A9",no\r
      C1,A1,"no"\r
      "C
      2",A2,maybe\r
      C1,A2\r
      C1,B1,"ye\r
      s\r
      """
    let whole = Counting(text)
    #expect(whole.complaints.count == 5)
    for size in 1...text.utf8.count {
      let cut = whole.with { $0.blockSize = size }
      #expect(cut.complaints == whole.complaints)
      #expect(cut.marked == whole.marked)
    }
  }

  @Test func quickAndCarefulReadingsAgree() {
    // A repeated answer is only a warning, and makes the file be read with care.
    let (header, rows, _) = generated(8)
    let clean = Counting(header + rows.joined(separator: "\n"))
    let answered = rows.last { !$0.hasSuffix(",") } ?? ""
    let repeated = Counting(header + (rows + [answered]).joined(separator: "\n"))
    #expect(repeated.count().result.diagnostics.map(\.id) == [.repeatedAnswer])
    #expect(repeated.tallies == clean.tallies)
  }
}
