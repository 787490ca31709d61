import InspectionModel
import InspectionScoring
import Testing

@Suite struct BenchmarkTests {
  @Test func theAverageOfExactValuesIsRoundedOnce() throws {
    // 62.5, 64 and 70: the mean is 196.5 / 3 = 65.5, printed 66; lowest 62.5, printed 63. Of the printed 63, 64 and 70
    // it would be 65.67; of 62.4, 64 and 70 it is 196.4 / 3 = 65.47, printed 65.
    let benchmark = try #require(
      reckoned([try other("a", "2009", "125/2"), try other("b", "2009", "64"), try other("c", "2009", "70")]))
    #expect([benchmark.lowest, benchmark.highest, benchmark.average].map(\.value) == [63, 70, 66])
    let lower = try #require(
      reckoned([try other("a", "2009", "312/5"), try other("b", "2009", "64"), try other("c", "2009", "70")]))
    #expect([lower.lowest, lower.highest, lower.average].map(\.value) == [62, 70, 65])
  }

  @Test func inspectionsOfLaterFieldworkDoNotCount() throws {
    // This one was in October 2010: a day of that month is not later, November is, and 2010 is not
    let date = try #require(ReportDate.Point(year: 2010, month: 10))
    let others = [
      try other("day", "2010-10-31", "10"), try other("year", "2010", "20"), try other("before", "2009-12", "30"),
      try other("month after", "2010-11", "90"), try other("year after", "2011", "90"),
    ]
    let benchmark = try #require(reckoned(others, inspected: ReportDate(date)))
    #expect([benchmark.lowest, benchmark.highest, benchmark.average].map(\.value) == [10, 30, 20])
  }

  @Test func aRangeOfDatesCountsByItsEnd() throws {
    let (september, november) = (ReportDate.Point(year: 2010, month: 9), ReportDate.Point(year: 2010, month: 11))
    let long = ReportDate(try #require(september), to: november)
    let date = try #require(ReportDate.Point(year: 2010, month: 10))
    #expect(
      reckoned([ComparedInspection(name: "long", inspected: long, scores: scores("50"))], inspected: ReportDate(date))
        == nil)
    #expect(reckoned([try other("october", "2010-10", "50")], inspected: long) != nil)
  }

  @Test func aMonthOfTheYearThatIsAllThatIsKnownIsNotLater() throws {
    let year = ReportDate(try #require(ReportDate.Point(year: 2010)))
    #expect(try reckoned([other("november", "2010-11", "50")], inspected: year) != nil)
    #expect(try reckoned([other("next year", "2011-01", "50")], inspected: year) == nil)
  }

  @Test func withoutADateOfItsOwnEveryInspectionCounts() throws {
    let benchmark = try #require(reckoned([try other("a", "2050", "50")], inspected: nil))
    #expect(benchmark.average.value == 50)
  }

  @Test func publishedLinesAreTakenAsTheyAre() throws {
    // Lancashire 2011, control: 64, 81, 72
    let values = [64, 81, 72].compactMap { WholePercent($0) }
    let published = Benchmark(lowest: values[0], highest: values[1], average: values[2])
    var inspection = inspection(at: nil)
    inspection.benchmarks = [.published(.thread("harm"), published, at: .entry)]
    let found = BenchmarkReckoner().reckon(inspection, others: [try other("a", "2009", "50")])
    #expect(found.value[.thread("harm")] == published)
    #expect(BenchmarkReckoner().reckon(inspection, others: []).diagnostics.isEmpty)
  }

  @Test func nothingToCompareWithIsReportedWhereItWasAskedFor() throws {
    var inspection = inspection(at: ReportDate(try #require(ReportDate.Point(year: 2008))))
    #expect(BenchmarkReckoner().reckon(inspection, others: []).diagnostics.isEmpty)
    inspection.benchmarks = [.folder(Located("../cheshire", at: .entry))]
    let found = BenchmarkReckoner().reckon(inspection, others: [try other("Cheshire", "2009", "50")])
    #expect(found.diagnostics.map(\.id) == [.missingBenchmark])
    #expect(found.diagnostics[0].range == .entry)
    #expect(found.diagnostics[0].explanation?.contains("leaves out Cheshire.") == true)
    #expect(found.value.isEmpty)
  }

  @Test func aScorecardHoldsWhatItIsComparedWith() throws {
    let benchmark = try #require(reckoned([try other("a", "2009", "50")]))
    let area = Area(sections: [.section("A", criteria: 1)]).asking("Q", of: "A1", 1, outOf: 2)
    let scorecard = area.scored().value.compared(with: [.thread("harm"): benchmark])
    #expect(scorecard.benchmarks == [.thread("harm"): benchmark])
    #expect(scorecard.results == area.scored().value.results)
  }

  private func reckoned(
    _ others: [ComparedInspection], inspected: ReportDate? = ReportDate.Point(year: 2012).map { ReportDate($0) }
  ) -> Benchmark? {
    BenchmarkReckoner().reckon(inspection(at: inspected), others: others).value[.thread("harm")]
  }

  private func inspection(at date: ReportDate?) -> Inspection {
    var inspection = Area(sections: []).inspection
    inspection.facts.inspected = date.map { Located($0, at: .entry) }
    return inspection
  }

  /// An inspection of a year, a month or a day: "2010-10-31".
  private func other(_ name: String, _ date: String, _ score: String) throws -> ComparedInspection {
    let parts = date.split(separator: "-").map { Int($0) } + [nil, nil]
    let point = ReportDate.Point(year: try #require(parts[0]), month: parts[1], day: parts[2])
    return ComparedInspection(name: name, inspected: ReportDate(try #require(point)), scores: scores(score))
  }

  /// "125/2" or "64" as the score of the thread.
  private func scores(_ text: String) -> [ResultKey.Subject: Fraction] {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    return Fraction(parts[0], over: parts.count > 1 ? parts[1] : 1).map { [.thread("harm"): $0] } ?? [:]
  }
}
