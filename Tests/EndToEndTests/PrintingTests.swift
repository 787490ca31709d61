import Foundation
import Testing

/// What is told, and where.
@Suite struct PrintingTests {
  private let place = Workplace()

  @Test func diagnosticsAreJSON() throws {
    let meals = MealsFolder.complete.replacing("80", with: "800", in: "findings/A1.md").without("recommendations.md")
    let ending = place.run("build", "oakdale", "--diagnostics", "json", over: meals)
    let all = try #require(JSONSerialization.jsonObject(with: Data(ending.errors.utf8)) as? [[String: Any]])
    #expect(all.map { $0["id"] as? String } == ["invalid-score", "missing-part"])
    let place = try #require(all.first?["place"] as? [String: Any])
    #expect(place["file"] as? String == "oakdale/findings/A1.md")
    #expect((place["start"] as? [String: Any])?["line"] as? Int == 3)
    #expect((place["start"] as? [String: Any])?["column"] as? Int == 8)
    #expect((place["end"] as? [String: Any])?["column"] as? Int == 11)
  }

  @Test func severalInspectionsGiveOneJSONValue() throws {
    MealsFolder.complete.withFact("kitchen: 5").write(to: place.path, as: "first")
    MealsFolder.complete.withFact("cater: 5").write(to: place.path, as: "second")
    let ending = place.runAlone("build", "first", "second", "--templates", "templates", "--diagnostics", "json")
    let all = try #require(JSONSerialization.jsonObject(with: Data(ending.errors.utf8)) as? [[String: Any]])
    #expect(all.map { $0["id"] as? String } == ["unknown-key", "unknown-key"])
    #expect(
      all.compactMap { ($0["place"] as? [String: Any])?["file"] as? String } == [
        "first/inspection.md", "second/inspection.md",
      ])
  }

  @Test func diagnosticsAreShort() {
    let meals = MealsFolder.complete.replacing("80", with: "800", in: "findings/A1.md")
    let ending = place.run("build", "oakdale", "--diagnostics", "short", over: meals)
    #expect(ending.errorLines.count == 1)
    #expect(ending.errors.hasPrefix("oakdale/findings/A1.md:3:8: error: "))
    #expect(ending.errors.hasSuffix(" [invalid-score]\n"))
  }

  @Test func quietLeavesOutNotes() {
    let meals = MealsFolder.draft.without("recommendations.md")
    #expect(place.run("build", "oakdale", over: meals).errors.contains("[missing-part]"))
    let quiet = place.run("build", "oakdale", "--quiet", over: meals)
    #expect(quiet.errors == "")
    #expect(quiet.output == "build/oakdale/report.html\n")
    let failed = place.run("build", "oakdale", "-q", over: meals.replacing("80", with: "800", in: "findings/A1.md"))
    #expect(failed.errors.contains("invalid-score"))
    #expect(!failed.errors.contains("[missing-part]"))
  }

  @Test func resultsCanBePiped() {
    #expect(place.run("build", "oakdale", "--stop-after", "parse").errors == "")
    #expect(place.run("outline", "oakdale").errors == "")
  }

  @Test(arguments: ["discover", "parse", "load", "bind", "score", "disclose", "assemble", "render", "publish"])
  func stopsAfterAStageAndShowsIt(_ stage: String) throws {
    let ending = place.run("build", "oakdale", "--stop-after", stage, "--timings")
    #expect(ending.status == 0)
    let timed = ending.errorLines.compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(timed.last == "together")
    #expect(timed.dropLast().last == stage)
    // The report's place follows what the last stage made.
    let json = stage == "publish" ? String(ending.output.dropLast("build/oakdale/report.html\n".count)) : ending.output
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    #expect(value is [Any] || value is [String: Any])
    #expect(place.report.isEmpty == (stage != "publish"))
  }

  @Test func formatsAreChosen() {
    #expect(place.run("build", "oakdale", "--format", "markdown").status == 0)
    #expect(place.report.keys.contains("report.md") && !place.report.keys.contains("report.html"))
    #expect(place.run("build", "oakdale", "--format", "html").output == "build/oakdale/report.html\n")
    #expect(place.report.keys.contains("report.html") && !place.report.keys.contains("report.md"))
  }
}
