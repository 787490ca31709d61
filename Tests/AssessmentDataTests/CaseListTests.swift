import InspectionModel
import Testing

@testable import AssessmentData

@Suite struct CaseListTests {
  private static let command = FileID(0)

  /// "ppo: yes" as the command's file holds it.
  private func filter(_ attribute: String, _ values: String...) -> WrittenFilter {
    let place = SourceRange(file: Self.command, 0..<3)
    return WrittenFilter([
      .init(Located(attribute, at: place), values.map { Located($0, at: SourceRange(file: Self.command, 5..<8)) })
    ])
  }

  private let counting = Counting("case,question,answer\nC1,A1,yes\nC2,A1,no\nC3,A1,yes\nC1,A2,no\n")
    .with { $0.cases = "ppo;case;risk\nyes;C1;high\nno; C2 ;\"very; high\"\nyes;C3;low\nno;C4;high\n" }

  @Test func casesAreCountedByTheirAttributes() {
    let prolific = filter("ppo", "yes")
    let risky = filter("risk", "high", "very; high")
    let both = WrittenFilter(prolific.conditions + risky.conditions)
    let counting = counting.with { $0.filters = [prolific, risky, both, prolific, .all] }
    let cases = counting.count().result.value?.cases
    // C1 and C3 are prolific; C1, C2 and C4 risky; C1 is both; C4 has no answer and is a case all the same.
    #expect(cases?[prolific.filter] == 2)
    #expect(cases?[risky.filter] == 3)
    #expect(cases?[both.filter] == 1)
    #expect(cases?[.all] == 4)
    #expect(counting.tallies(over: prolific.filter) == ["A1 2/0/0", "A2 0/1/0"])
    #expect(counting.tallies(over: risky.filter) == ["A1 1/1/0", "A2 0/1/0"])
    #expect(counting.tallies(over: both.filter) == ["A1 1/0/0", "A2 0/1/0"])
  }

  @Test func valuesAreComparedExactlyAndMayFitNoCase() {
    let shouted = filter("ppo", "YES")
    #expect(counting.with { $0.filters = [shouted] }.count().result.value?.cases[shouted.filter] == 0)
  }

  @Test func anAttributeThatTheListLacksIsReportedAtTheFilter() {
    let misspelt = counting.with { $0.filters = [filter("rsik", "high")] }
    #expect(misspelt.complaints == ["command:1:1 error unknown-case-attribute"])
    #expect(misspelt.summaries == ["The case list has no column 'rsik'; did you mean 'risk'?"])
    #expect(misspelt.explanations == ["Its columns are 'ppo' and 'risk'."])
    #expect(misspelt.tallies == ["nothing"])
  }

  @Test func withoutAListNoAttributeIsKnown() {
    let listless = counting.with {
      $0.cases = nil
      $0.filters = [filter("ppo", "yes")]
    }
    #expect(listless.complaints == ["command:1:1 error unknown-case-attribute"])
  }

  @Test func aCaseThatIsListedTwiceIsReportedWithBothPlaces() {
    let twice = counting.with { $0.cases = "case\nC1\nC2\nC3\n\"C1\"\n" }
    #expect(twice.complaints == ["cases.csv:5:1 error duplicate-case cases.csv:2:1"])
  }

  @Test(
    arguments: [
      ("", "1:1 error empty-data"), ("case,ppo\n", "1:1 error empty-data"),
      ("cases,ppo\nC1,yes\n", "1:1 error missing-column"),
      ("case,ppo\nC1\n", "2:1 error row-width"), ("case,ppo\nC1,\"yes\n", "2:4 error quote-not-closed"),
      ("case,ppo\n,yes\n", "2:1 error unknown-case"), ("case,a,a\nC1,,\n", "1:8 error duplicate-column cases.csv:1:6"),
    ])
  func aListThatCannotBeReadIsReported(_ text: String, _ complaint: String) {
    let broken = counting.with { $0.cases = text }
    #expect(broken.complaints.first == "cases.csv:\(complaint)")
    #expect(broken.tallies == ["nothing"])
  }

  @Test func mistakesInBothFilesAreToldInOneRun() {
    let broken = Counting("case,question,answer\nC1,A9,yes\n").with { $0.cases = "case\nC1\nC1\n" }
    #expect(
      broken.complaints == [
        "cases.csv:3:1 error duplicate-case cases.csv:2:1", "assessments.csv:2:4 error unknown-question",
      ])
  }
}
