import Testing

/// The commands that do not build.
@Suite struct CommandTests {
  private let place = Workplace()

  @Test func checkTellsOfOneFile() {
    let meals = MealsFolder.complete.replacing("80", with: "800", in: "findings/A1.md")
      .replacing("60", with: "600", in: "findings/A2.md")
    let all = place.run("check", "oakdale", "--diagnostics", "short", over: meals)
    #expect(all.status == 1)
    #expect(all.errorLines.count == 2)
    let one = place.run("check", "oakdale/findings/A2.md", "--diagnostics", "short", over: meals)
    #expect(one.errorLines.count == 1)
    #expect(one.errors.hasPrefix("oakdale/findings/A2.md:3:8: error: "))
    #expect(place.run("check", "oakdale/findings/B1.md", over: meals).status == 0)
    #expect(place.run("check", "oakdale/findings/Z9.md", over: meals).status == 1)
    #expect(place.report.isEmpty, "nothing is written")
  }

  @Test func checkMendsWhatIsSafeAndNothingElse() {
    let findings = [
      "---", "criterion: A1", "score: 80", "title: Menues", "---", "## Favourites", "- Peas  ", "", ":::recipe Soup",
      "Boil.",
      ":::", "", "\u{2022} Pears",
    ]
    let meals = MealsFolder.complete.with("findings/A1.md", findings.joined(separator: "\r\n"))
    let ending = place.run("check", "oakdale", "--fix", over: meals)
    #expect(ending.status == 1, "a pasted bullet is left: nobody knows what it is an item of")
    #expect(ending.output == "findings/A1.md: 2 mended\n")
    let mended = place.file("oakdale/findings/A1.md")
    var expected = findings
    expected[3] = "title: Menus"
    expected[8] = "::: recipe Soup"
    #expect(mended == expected.joined(separator: "\r\n"))
    #expect(
      place.file("oakdale/findings/A2.md")
        == "---\ncriterion: A2\nscore: 60\n---\n## Favourites\n- The plates were full.\n")
    let again = place.runAlone("check", "oakdale", "--fix", "--templates", "templates")
    #expect(again.output == "")
    #expect(place.file("oakdale/findings/A1.md") == mended)
  }

  @Test func listsWhatAnInspectionHas() {
    let outline = place.run("outline", "oakdale").lines
    #expect(outline.contains { $0.contains("A1  Menus") && $0.hasSuffix("findings/A1.md") })
    let parts = place.run("parts", "oakdale").lines
    #expect(parts.contains { $0.hasPrefix("picnic ") && $0.hasSuffix("picnics.md") })
    let labels = place.run("labels", "oakdale").lines
    #expect(labels.contains { $0.hasPrefix("#A1 ") && $0.contains("question A1") })
  }

  @Test func listsTheTextsThatAnInspectionMayReplace() {
    let parts = place.run("parts", "oakdale").lines
    #expect(parts.contains { $0.hasPrefix("tasters ") && $0.hasSuffix("texts/tasters.md, team:") })
    #expect(parts.contains { $0.hasSuffix("texts/visit-yes.md, texts/visit-no.md") })
    let meals = MealsFolder.complete.with("texts/tasters.md", "We tasted.\n")
    let outline = place.run("outline", "oakdale", over: meals).lines
    #expect(outline.contains { $0.contains("Who tasted") && $0.contains("texts/tasters.md") })
    #expect(place.run("programmes", "school-meals").lines.contains("   texts/tasters.md"))
  }

  @Test func printsSchemas() {
    let all = BuiltProgram.run("schema")
    #expect(all.status == 0)
    #expect(all.output.split(separator: "\n").count == 6, "a head, and five kinds")
    for kind in ["programme", "edition", "figures", "chart", "table"] {
      let one = BuiltProgram.run("schema", kind)
      #expect(one.status == 0)
      #expect(one.output == Repository.text(at: Repository.root + "/Documentation/schemas/\(kind).schema.json"))
    }
    let none = BuiltProgram.run("schema", "programmes")
    #expect(none.status == 2)
    #expect(none.output == "")
  }

  @Test func listsProgrammes() {
    let all = place.run("programmes").lines
    #expect(all.contains { $0.hasPrefix("omi ") && $0.hasSuffix("2006, 2008") })
    #expect(all.contains { $0.hasPrefix("school-meals ") && $0.hasSuffix("summer") })
    let one = place.run("programmes", "school-meals").output
    for word in ["A1", "Portions", "from 75%", "Spotless", "## Favourites", "::: recipe", "kitchens:"] {
      #expect(one.contains(word), "\(word)")
    }
    #expect(place.run("programmes", "school-dinners").status == 1)
  }

  @Test func beginsAnInspection() {
    let begun = place.runAlone("init", "--programme", "omi", "--subject", "Devon & Cornwall", "devon")
    #expect(begun.status == 0)
    #expect(begun.errors == "")
    #expect(place.file("devon/inspection.md").contains("subject: Devon & Cornwall\n"))
    let built = place.runAlone("build", "devon", "--diagnostics", "short")
    #expect(built.status == 0)
    #expect(built.output == "build/devon/report.html\n")
    #expect(built.errorLines.allSatisfy { $0.contains(": note: ") })
    let again = place.runAlone("init", "--programme", "omi", "--subject", "Devon", "devon")
    #expect(again.status == 3)
    #expect(place.file("devon/inspection.md").contains("subject: Devon & Cornwall\n"))
  }
}
