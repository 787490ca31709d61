import InspectionModel
import InspectionScoring
import ReportPipeline
import TestSupport
import Testing

/// Small numbers from the files to the report: what the stage `disclose` hides stands nowhere. That nothing can be worked out
/// from the rest is tested where it is decided.
@Suite struct SmallNumberTests {
  private static let limits = "small-numbers:\n  under: 5\n  percentages-under: 15"
  private let place = Workplace()

  @Test(arguments: UInt64(1)...12) func whatIsHiddenStandsNowhere(seed: UInt64) throws {
    let built = MealsFolder.small(seed: seed, Self.limits).built()
    let published = try #require(built.run.published)
    #expect(!built.run.hasErrors, "\(built.complaints)")
    #expect(published.figures.figures.contains { $0.hidden != nil })
    for figure in MealsFolder.quotedFigures {
      for word in MealsFolder.quotations {
        for (side, isOther) in [("Of", false), ("Not", true)] {
          let lead = "\(side) \(figure) \(word): "
          let texts = [built.markdown, built.html].map { Self.text(after: lead, in: $0) }
          for text in texts {
            expect(text, saysNoMoreThan: published.figures[figure], word, isOther: isOther)
          }
        }
      }
    }
    expectCharts(of: built, published)
  }

  /// What follows `lead` in a page, up to the full stop that ends the item.
  private static func text(after lead: String, in page: String) -> String {
    guard let start = page.firstRange(of: lead)?.upperBound else { return "\(lead) is not there: 9 of 9 (9%)" }
    let line = page[start...].prefix { $0 != "\n" }
    // Without mark-up: a tag is what stands between angle brackets.
    let text = line.split(separator: "<", omittingEmptySubsequences: false).enumerated().map { place, piece in
      place == 0 ? String(piece) : String(piece.drop { $0 != ">" }.dropFirst())
    }
    return String(text.joined().prefix { $0 != "." })
  }

  private func expect(_ text: String, saysNoMoreThan figure: Figure?, _ word: String, isOther: Bool) {
    let numbers = text.split { !$0.isNumber }.map(String.init)
    switch (isOther ? figure?.complement : figure)?.value {
    case .share(let count, let base)? where base > 0:
      #expect(base >= 15 || !text.contains("%"), "\(text)")
      if word == "of", count > 20, base > 20 { #expect(numbers == ["\(count)", "\(base)"]) }
    case .hidden(let hidden)?:
      let allowed = Set([hidden.base, 5].compactMap { $0 }.map(String.init))
      #expect(Set(numbers).isSubset(of: allowed), "\(text)")
      #expect(!text.contains("%"), "\(text)")
      let words = text.split { !$0.isLetter }.map { $0.lowercased() }
      let small = ["one", "two", "three", "four"]
      #expect(words.allSatisfy { !small.contains($0) }, "\(text)")
    default: break
    }
  }

  /// Charts and their files hold the rows of figures that are printed, and no others.
  private func expectCharts(of built: BuildResult, _ published: PublishedFigures) {
    let tables = built.report.filter { $0.key.hasPrefix("data/") && $0.key.hasSuffix(".csv") }.map(\.value)
    let rows = tables.flatMap { $0.split(separator: "\r\n").map(String.init) }
    for (name, label) in [("H1", "Soup"), ("hot-large", "Soup in large canteens"), ("dry", "No water")] {
      for row in rows where row.hasPrefix(label + ",") {
        let hasNumbers = row.contains { $0.isNumber }
        #expect(hasNumbers == (published.figures.reasonToHide([name]) == nil) || row.contains(" of "), "\(row)")
        if published.hides(name) { #expect(!hasNumbers, "\(row)") }
      }
    }
    let subjects: [(Distribution.Subject, String)] = [
      (.question(QuestionID("H1")), "Hot soup"), (.attribute("size"), "Size"),
    ]
    for (subject, title) in subjects where published.figures.reasonToHide(subject) != nil {
      #expect(built.markdown.contains(title))
      #expect(built.markdown.contains("The chart is not shown"))
      #expect(built.complaints.contains { $0.hasSuffix("note hidden-number") })
    }
  }

  @Test func withoutLimitsEveryNumberIsPrinted() throws {
    let built = MealsFolder.small(seed: 3, "").built()
    let published = try #require(built.run.published)
    #expect(!published.figures.figures.contains { $0.hidden != nil })
    #expect(published.scorecard == built.run.scorecard && published.figures == built.run.figures)
    #expect(!built.complaints.contains { $0.hasSuffix("hidden-number") })
  }

  @Test func theSentenceReadsWithTheWordsInPlaceOfTheNumber() {
    // Of the four canteens of the second visit, three had no water: one had
    let built = MealsFolder.canteen.replacing(
      "status: final", with: "status: draft\nsmall-numbers:\n  under: 3", in: "inspection.md"
    ).built()
    #expect(built.markdown.contains("An undisclosed number of canteens had no water."))
  }

  @Test func theInformationManagerSeesWhatIsHidden() {
    let meals = MealsFolder.canteen.replacing(
      "status: final", with: "status: draft\nsmall-numbers:\n  under: 3", in: "inspection.md")
    let figure = place.run("explain", "oakdale", "dry", over: meals).output
    #expect(figure.contains("3 of 4"))
    #expect(figure.contains("hidden in the report"))
    #expect(place.run("explain", "oakdale", "D1", over: meals).output.contains("hidden in the report"))
  }

  @Test(arguments: [
    ("small-numbers: 5", "inspection.md:10:16 error wrong-kind"),
    ("small-numbers:\n  under: few", "inspection.md:11:10 error wrong-kind"),
    ("small-numbers:\n  over: 5", "inspection.md:11:3 error unknown-key"),
  ])
  func limitsThatCannotBeReadAreErrors(_ lines: String, _ complaint: String) {
    let meals = MealsFolder.canteen.replacing("scores:\n", with: lines + "\nscores:\n", in: "inspection.md")
    #expect(meals.built().complaints.contains(complaint), "\(meals.built().complaints)")
  }
}
