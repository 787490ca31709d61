import InspectionModel
import Testing

@testable import AssessmentData

@Suite struct HostileAssessmentTests {
  private func complaints(_ text: String) -> [String] { Counting(text).complaints }
  private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  @Test func aMarkThatIsNeverClosedCostsLittle() {
    #expect(
      complaints("case,question,answer\nC1,A1,\"" + times(2_500_000, "y\n"))
        == ["assessments.csv:2:7 error quote-not-closed"])
    #expect(complaints("\"" + times(2_500_000, "y\n")) == ["assessments.csv:1:1 error quote-not-closed"])
  }

  @Test func cellsAndRowsOfAnyLengthAreBounded() {
    #expect(
      complaints("case,question,answer\n" + times(5_000_000, "y")) == ["assessments.csv:2:1 error file-too-large"])
    #expect(complaints(times(100_000, "A1,") + "\n") == ["assessments.csv:1:30001 error file-too-large"])
    #expect(
      complaints("case,question,answer\n" + times(100_000, ",") + "\n")
        == ["assessments.csv:2:10001 error file-too-large"])
  }

  @Test func zeroBytesAreCharactersLikeOthers() {
    let text = "case,question,answer\nC\0,A1,yes\nC,A1,no\nC\0\0\0\0\0\0\0\0,A1,yes\n" + times(1000, "\0")
    #expect(complaints(text) == ["assessments.csv:5:1 error row-width"])
    #expect(Counting(String(text.dropLast(1000))).tallies == ["A1 2/1/0"])
  }

  @Test func bytesThatAreNoTextEndInADiagnostic() {
    var random = Seeded(state: 5)
    for _ in 0..<2_000 {
      var bytes = Array("case,question,answer\nC1,A1,yes\nC2,\"A1\",no\n\"C\n3\",A2,no\n".utf8)
      for _ in 0..<3 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let counting = Counting("").with { $0.bytes = bytes }
      let (result, files) = counting.count()
      #expect(result.value != nil || result.diagnostics.contains { $0.severity == .error })
      for range in result.diagnostics.compactMap(\.range) {
        #expect(files[range.file].map { Int(range.upper) <= $0.bytes.count } == true)
      }
    }
  }
}
