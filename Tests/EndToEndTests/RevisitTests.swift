import Testing

/// A programme that measures twice, weighs its criteria and rates items.
@Suite struct RevisitTests {
  private let revisit = MealsFolder.revisit

  @Test func onlyWhatIsNotYetWrittenIsTold() {
    // The published date, the ISBN, the signature and the date of the visit
    let facts = [String](repeating: "inspection.md:1:1 note missing-fact", count: 4)
    #expect(revisit.built().complaints == facts)
  }

  @Test func theScoresOfBothRoundsAreWeighed() {
    // First (2·46 + 2·79 + 70) / 5 = 320 / 5 = 64; second (2·55 + 2·89 + 77) / 5 = 365 / 5 = 73
    let markdown = revisit.built().markdown
    #expect(markdown.contains("Section B had 64% at the first visit and 73% at the second."))
  }

  @Test func aGradeFollowsFromItsItems() {
    // Two of three items are strong or better, which is most of them; the third is satisfactory.
    #expect(revisit.built().markdown.contains("Fairly run"))
  }

  @Test func whatWasNotAssessedIsPrintedInTheWordsOfTheRound() {
    #expect(revisit.built().markdown.contains("Not revisited"))
  }

  @Test func aRoundThatThereIsNotIsRefused() {
    let result = revisit.replacing("  first: 46", with: "  third: 46", in: "findings/B1.md").built()
    #expect(result.complaints.contains("findings/B1.md:4:3 error unknown-round"))
    #expect(result.report.isEmpty)
  }

  @Test func figuresAndQuestionsOfTheFolderAreRead() {
    let quoting = revisit.replacing("- Much.", with: "- Of {{of courts}}, {{count q1}}.", in: "findings/B1.md")
      .with("figures.yml", "courts:\n  count: 18\n  base: 17\n  source: us\n")
      .with("data/questions.csv", "id,criterion,text,overall\nq1,B9,What?,yes\n")
    let complaints = quoting.built().complaints.filter { !$0.contains(" note ") }
    #expect(
      complaints == ["figures.yml:2:10 error malformed-figure", "data/questions.csv:2:4 error unknown-criterion"])
  }
}
