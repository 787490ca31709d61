import Testing

@testable import SourceReading

@Suite struct KeyDocumentationTests {
  private static let groups: [[KeyDescription]] = [
    ProgrammeKeys.all, TermKeys.all, AddedKeyKeys.all, NodeKeys.section, NodeKeys.criterion, StepKeys.band,
    StepKeys.grade, StepKeys.rating, RoundKeys.all, ScoringKeys.rule, ThreadKeys.all, ProseStyleKeys.all,
    SmallNumberKeys.all,
    AuthoringKeys.figures, AuthoringKeys.questions,
    SlotKeys.all, BoxKeys.all, RecommendationKeys.all, GlossaryKeys.all, PartKeys.all, TextKeys.all, NodesKeys.all,
    AuthoringKeys.charts, AuthoringKeys.tables, QuestionChartKeys.all, SampleChartKeys.all,
    CoverKeys.all, ScoreChartKeys.all, ScoreChartKeys.allOfLine, ResultTableKeys.ofCriteria, ResultTableKeys.ofThread,
    ResultTableKeys.ofBenchmarks, ProcessKeys.all, ContentsKeys.all, HeadlineKeys.all, CriteriaKeys.ofList,
    CriteriaKeys.ofMatrix, WeightsTableKeys.all,
  ]

  @Test(arguments: groups) func everyKeySaysWhatItIsInOneSentence(keys: [KeyDescription]) {
    #expect(Set(keys.map(\.name)).count == keys.count)
    for key in keys {
      #expect(key.documentation.hasSuffix("."), "\(key.name)")
      #expect(!key.form.isEmpty, "\(key.name)")
    }
  }

  @Test func everyPieceSaysWhatItPutsInAPart() {
    #expect(PieceName.allCases.allSatisfy { $0.documentation.hasSuffix(".") })
  }
}
