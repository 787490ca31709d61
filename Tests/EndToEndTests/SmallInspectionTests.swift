import ReportPipeline
import TestSupport
import Testing

/// The small inspection as a whole.
@Suite struct SmallInspectionTests {
  @Test func nothingIsToldOfTheCompleteInspection() {
    let result = MealsFolder.complete.expectBuilt()
    #expect(result.report.keys.sorted().filter { !$0.contains("/") } == ["manifest.json", "report.html", "report.md"])
  }

  /// One of every stage that finds something: files, front matter, Markdown, binding, scoring, assembling.
  @Test func everythingIsToldInOneRun() {
    MealsFolder.complete
      .with("glossary.md", .folder)
      .replacing("  A: 70", with: "  A: 5", in: "inspection.md")
      .withFact("kitchen: 5")
      .withFindings("## Favourites\n- Peas <b>\n")
      .replacing("score: 60", with: "score: 60\nscore: 60", in: "findings/A2.md")
      .replacing("score: 40", with: "score: 400", in: "findings/B2.md")
      .replacing("The floor shone.", with: "See [](#nothing)", in: "findings/B1.md")
      .replacing("The bins", with: "The bins[^1]", in: "findings/B2.md")
      .without("recommendations.md")
      .expectRefused(
        "findings/A1.md:6:8 error raw-html", "findings/A2.md:4:1 error duplicate-key",
        "findings/B1.md:6:11 error unknown-label", "findings/B2.md:3:8 error invalid-score",
        "findings/B2.md:6:11 error unknown-footnote", "glossary.md:1:1 error not-a-file",
        "inspection.md:1:1 error missing-part", "inspection.md:12:6 error section-score-impossible",
        "inspection.md:14:1 error unknown-key")
  }

  /// Files that were cut, or whose lines were lost, doubled and mixed, end in diagnostics or in a report, and no other way.
  @Test(arguments: 0..<40)
  func nothingEndsTheProgram(_ seed: Int) {
    var random = Sequence(seed: seed)
    var meals = MealsFolder.complete
    for path in ["inspection.md", "findings/A1.md", "findings/B1.md", "recommendations.md"] where random.below(2) == 0 {
      guard case .file(var bytes)? = meals.files[path] else { continue }
      switch random.below(4) {
      case 0: bytes = Array(bytes.prefix(random.below(bytes.count)))
      case 1: bytes.insert(UInt8(random.below(256)), at: random.below(bytes.count))
      case 2: bytes = Array(bytes.split(separator: 0x0A).reversed().joined(separator: [0x0A]))
      default:
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let place = random.below(lines.count)
        bytes = Array((lines[...place] + lines[place...]).joined(separator: [0x0A]))
      }
      meals = meals.with(path, .file(bytes))
    }
    let result = meals.built()
    #expect((result.run.target != nil) != result.run.hasErrors, "\(result.complaints)")
    #expect(result.report.isEmpty == result.run.hasErrors)
  }

  /// Numbers that look random and are the same in every run.
  private struct Sequence {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, limit)))
    }
  }
}
