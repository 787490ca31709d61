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

  @Test(arguments: [["YES"], ["nonsense"], ["yes", "nonsense"]])
  func aValueThatNoCaseHasIsReportedAtItsPlace(_ values: [String]) {
    let place = SourceRange(file: Self.command, 0..<3)
    let unknown = WrittenFilter([
      .init(
        Located("ppo", at: place),
        values.enumerated().map { Located($1, at: SourceRange(file: Self.command, 5 + $0..<8)) })
    ])
    // The last of them is the one that is wrong; asked for twice, it is told once.
    let wrong = counting.with { $0.filters = [unknown, unknown] }
    #expect(wrong.complaints.first == "command:1:\(5 + values.count) error unknown-case-value")
    #expect(wrong.complaints.count { $0.contains("unknown-case-value") } == 1)
    #expect(wrong.explanations.first == "Its values are 'yes' and 'no'.")
    #expect(wrong.tallies == ["nothing"])
  }

  @Test func theNearestValueIsProposed() {
    let shouted = counting.with { $0.filters = [filter("ppo", "YES")] }
    #expect(shouted.summaries.first == "No case has 'YES' in the column 'ppo'; did you mean 'yes'?")
    #expect(shouted.count().result.diagnostics.first?.suggestions.map(\.summary) == ["Write 'yes'"])
  }

  @Test func ofManyValuesTheFirstTwentyAreListed() {
    let cases = "case,ppo\nC1,\nC2,\nC3,\n" + (1...30).map { "D\($0),area \($0) of the county\n" }.joined()
    let wrong = counting.with {
      $0.cases = cases
      $0.filters = [filter("ppo", "area 28 of the country")]
    }
    #expect(wrong.summaries.first?.hasSuffix("did you mean 'area 28 of the county'?") == true)
    let explanation = wrong.explanations.first.flatMap { $0 } ?? ""
    #expect(explanation.hasPrefix("Its first 20 values are 'area 1 of the county', "))
    #expect(explanation.hasSuffix(" and 'area 20 of the county'."))
    #expect(
      wrong.with { $0.cases = "case,ppo\nC1,\nC2,\nC3,\n" }.explanations.first
        == "The column is empty. Fill it in, or tell the cases apart by another.")
  }

  @Test func aRoundMayHaveNoCases() {
    let second = filter("round", "second")
    let first = counting.with {
      $0.cases = "case,round\nC1,first\nC2,first\nC3,first\n"
      $0.filters = [second]
    }
    #expect(first.complaints.isEmpty)
    #expect(first.count().result.value?.cases[second.filter] == 0)
  }

  @Test func nothingIsSaidOfValuesOfAListThatIsReadInPart() {
    let broken = counting.with {
      $0.cases = "case,ppo\nC1,no\nC2,no\nC3\n"
      $0.filters = [filter("ppo", "yes")]
    }
    #expect(broken.complaints == ["cases.csv:4:1 error row-width"])
  }

  @Test func casesWithoutAnswersAreToldInOneWarning() {
    #expect(counting.complaints == ["cases.csv:5:4 warning case-without-answers"])
    #expect(counting.summaries == ["Case 'C4' is listed and has no answers"])
    // C1 is answered; of D1 to D7 only D2 has a row, and that is empty.
    let lost = Counting("case,A1\nC1,yes\nD2,\n").with {
      $0.cases = "case\nC1\n" + (1...7).map { "D\($0)\n" }.joined()
    }
    #expect(lost.complaints == ["cases.csv:3:1 warning case-without-answers"])
    #expect(lost.summaries == ["7 of the 8 cases that are listed have no answers"])
    #expect(lost.explanations.first??.hasPrefix("The first are 'D1', 'D2', 'D3', 'D4' and 'D5'. ") == true)
    #expect(lost.tallies == ["A1 1/0/0"])
  }

  @Test func nothingIsSaidOfCasesWhenAnswersArePassedOver() {
    let wrong = counting.with { $0.data = "case,question,answer\nC1,A1,yse\n" }
    #expect(wrong.complaints == ["assessments.csv:2:7 error unknown-answer"])
  }

  @Test func anAttributeThatTheListLacksIsReportedAtTheFilter() {
    let misspelt = counting.with { $0.filters = [filter("rsik", "high")] }
    #expect(misspelt.complaints == ["command:1:1 error unknown-case-attribute"])
    #expect(misspelt.summaries == ["The case list has no column 'rsik'; did you mean 'risk'?"])
    #expect(misspelt.explanations == ["Its columns are 'ppo' and 'risk'."])
    #expect(misspelt.tallies == ["nothing"])
  }

  private func count(
    _ attribute: String, among filter: WrittenFilter = .all, isOptional: Bool = false
  ) -> AttributeCount {
    AttributeCount(
      Located(attribute, at: SourceRange(file: Self.command, 0..<3)), among: filter, isOptional: isOptional)
  }

  @Test func theValuesOfAnAttributeAreCounted() {
    let cases = "case,ppo,risk\nC1,b, high\nC2,é,High\nC3,b,\"high\"\nC4,𝒜,high\nC5,,\nC6,～,\n"
    let counted = Counting("case,question,answer\nC1,A1,yes\n").with {
      $0.cases = cases
      $0.distributions = [count("ppo"), count("risk", among: filter("ppo", "b", "é"))]
    }.count().result.value
    // Of five values with one case each the order is that of scalars: none, U+00E9, U+FF5E, U+1D49C.
    #expect(
      counted?.attributes == [
        "ppo": [.init("b", 2), .init("", 1), .init("é", 1), .init("～", 1), .init("𝒜", 1)],
        "risk": [.init("high", 2), .init("High", 1)],
      ])
    #expect(counted?.cases[filter("ppo", "b", "é").filter] == 3)
  }

  @Test func anAttributeToCountThatTheListLacksIsToldUnlessItIsOptional() {
    let wrong = counting.with { $0.distributions = [count("rsik"), count("sex", isOptional: true)] }
    #expect(wrong.complaints == ["command:1:1 error unknown-case-attribute"])
    #expect(wrong.summaries == ["The case list has no column 'rsik'; did you mean 'risk'?"])
    let right = counting.with { $0.distributions = [count("sex", isOptional: true)] }
    #expect(right.count().result.value?.attributes == [:])
    let listless = right.with { $0.cases = nil }
    #expect(listless.complaints.isEmpty)
    #expect(
      listless.with { $0.distributions = [count("risk")] }.complaints == [
        "command:1:1 error unknown-case-attribute"
      ])
  }

  @Test func moreThanAThousandValuesAreTooMany() {
    func listing(_ count: Int) -> Counting {
      Counting("case,question,answer\n" + (1...count).map { "C\($0),A1,yes\n" }.joined()).with {
        $0.cases = "case,ppo\n" + (1...count).map { "C\($0),v\($0)\n" }.joined()
        $0.distributions = [self.count("ppo")]
      }
    }
    #expect(listing(1000).count().result.value?.attributes["ppo"]?.count == 1000)
    #expect(listing(1001).complaints == ["command:1:1 error too-many-case-values"])
    #expect(listing(1001).summaries == ["The column 'ppo' has more than 1000 different values"])
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
