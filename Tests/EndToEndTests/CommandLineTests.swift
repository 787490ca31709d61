import Foundation
import TestSupport
import Testing

/// The program as people call it: what it prints where, and how it ends.
@Suite struct CommandLineTests {
  private let folder = TemporaryFolder()

  /// Runs the program beside the small inspection, with its programme.
  private func run(_ arguments: String..., over meals: MealsFolder = .complete) -> BuiltProgram.Ending {
    meals.write(to: folder.path)
    return RunningProgram(arguments + ["--templates", "templates"], in: folder.path).end()
  }

  private func file(_ path: String) -> String { Repository.text(at: folder.path + "/" + path) }

  private var report: [String: [UInt8]] { Repository.files(in: folder.path + "/build/oakdale") }

  // MARK: How it ends

  @Test func endsWith0WhenAllIsDone() {
    let ending = run("build", "oakdale")
    #expect(ending.status == 0)
    #expect(ending.output == "build/oakdale/report.html\n")
    #expect(ending.errors == "")
    #expect(file("build/oakdale/report.html").contains("Oakdale"))
  }

  @Test func endsWith1WhenTheInspectionHasErrors() {
    #expect(run("build", "oakdale").status == 0)
    let good = report
    let ending = run("build", "oakdale", over: .complete.replacing("80", with: "800", in: "findings/A1.md"))
    #expect(ending.status == 1)
    #expect(ending.output == "")
    #expect(ending.errors.hasPrefix("error: "))
    #expect(ending.errors.contains("[invalid-score]"))
    #expect(ending.errors.contains("findings/A1.md:3:8\n3 | score: 800\n  |        ^^^\n"))
    #expect(report == good)
  }

  @Test(arguments: [
    ["build"], ["bild", "oakdale"], ["build", "oakdale", "--format", "pdf"], ["build", "oakdale", "--no-such-option"],
    ["build", "oakdale", "--stop-after", "lunch"], ["check"], ["check", "a", "b"], ["init", "x"],
    ["build", "a", "b", "--watch"], ["build", "a", "--watch", "--stop-after", "parse"], ["templates", "import", "x"],
    ["build", "oakdale", "--diagnostics", "xml"], ["outline"], ["programmes", "a", "b"],
  ])
  func endsWith2WhenItIsCalledWrongly(_ arguments: [String]) {
    let ending = RunningProgram(arguments, in: folder.path).end()
    #expect(ending.status == 2)
    #expect(ending.output == "")
    #expect(ending.errors.hasPrefix("Error: "))
    #expect(ending.errors.contains("Usage: inspect-report"))
  }

  @Test(arguments: ["oakdale/inspection.md/report", "/proc/report", "/proc/self/x/y"])
  func endsWith3WhenTheMachineFails(_ target: String) {
    let ending = run("build", "oakdale", "-o", target)
    #expect(ending.status == 3)
    #expect(ending.output == "")
    #expect(ending.errors.contains("[cannot-write]"))
  }

  @Test func endsWith1WhereThereIsNoInspection() {
    let ending = run("build", "elmdale")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("There is no folder 'elmdale'"))
  }

  // MARK: What it says of itself

  @Test func saysItsVersion() {
    let ending = BuiltProgram.run("--version")
    #expect(ending.status == 0)
    #expect(ending.output.split(separator: ".").count == 3)
    #expect(ending.errors == "")
  }

  @Test(arguments: [
    [], ["build"], ["check"], ["init"], ["outline"], ["parts"], ["labels"], ["programmes"], ["templates"],
    ["templates", "export"],
  ])
  func helps(_ command: [String]) {
    let ending = RunningProgram(command + ["--help"], in: "/").end()
    #expect(ending.status == 0)
    #expect(ending.output.contains("USAGE: inspect-report"))
    #expect(ending.errors == "")
  }

  @Test func helpNamesEveryCommandAndStatus() {
    let help = BuiltProgram.run("help").output
    for word in ["init", "build", "check", "outline", "parts", "labels", "programmes", "templates", "2 wrong usage"] {
      #expect(help.contains(word), "\(word)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completesCommandsInAShell(_ shell: String) {
    let ending = BuiltProgram.run("--generate-completion-script", shell)
    #expect(ending.status == 0)
    #expect(ending.output.contains("stop-after"))
  }

  // MARK: Several inspections

  @Test func oneThatFailsDoesNotStopTheOthers() {
    MealsFolder.complete.write(to: folder.path, as: "first")
    MealsFolder.complete.without("recommendations.md").write(to: folder.path, as: "second")
    MealsFolder.complete.write(to: folder.path, as: "third")
    let ending = BuiltProgram.run(
      "build", "first", "second", "third", "missing", "--templates", "templates", "-o", "out", in: folder.path)
    #expect(ending.status == 1)
    #expect(ending.lines == ["out/first/report.html", "out/third/report.html"])
    #expect(ending.errors.contains("second/inspection.md:1:1"), "\(ending.errors)")
    #expect(file("out/first/report.html").contains("</html>"))
    #expect(file("out/second/report.html") == "")
    #expect(file("out/third/report.md").contains("Oakdale"))
  }

  @Test func twoOfOneNameAreNotWrittenOverEachOther() {
    MealsFolder.complete.write(to: folder.path + "/a")
    MealsFolder.complete.replacing("Oakdale", with: "Elmdale", in: "inspection.md").write(to: folder.path + "/b")
    let ending = BuiltProgram.run(
      "build", "a/oakdale", "b/oakdale", "--templates", "a/templates", "-o", "out", in: folder.path)
    #expect(ending.status == 2)
    #expect(ending.output == "")
    #expect(Repository.files(in: folder.path + "/out").isEmpty)
  }

  // MARK: What is told, and where

  @Test func diagnosticsAreJSON() throws {
    let meals = MealsFolder.complete.replacing("80", with: "800", in: "findings/A1.md").without("recommendations.md")
    let ending = run("build", "oakdale", "--diagnostics", "json", over: meals)
    let all = try #require(JSONSerialization.jsonObject(with: Data(ending.errors.utf8)) as? [[String: Any]])
    #expect(all.map { $0["id"] as? String } == ["invalid-score", "missing-part"])
    let place = try #require(all.first?["place"] as? [String: Any])
    #expect(place["file"] as? String == "oakdale/findings/A1.md")
    #expect((place["start"] as? [String: Any])?["line"] as? Int == 3)
    #expect((place["start"] as? [String: Any])?["column"] as? Int == 8)
    #expect((place["end"] as? [String: Any])?["column"] as? Int == 11)
  }

  @Test func severalInspectionsGiveOneJSONValue() throws {
    MealsFolder.complete.withFact("kitchen: 5").write(to: folder.path, as: "first")
    MealsFolder.complete.withFact("cater: 5").write(to: folder.path, as: "second")
    let ending = BuiltProgram.run(
      "build", "first", "second", "--templates", "templates", "--diagnostics", "json", in: folder.path)
    let all = try #require(JSONSerialization.jsonObject(with: Data(ending.errors.utf8)) as? [[String: Any]])
    #expect(all.map { $0["id"] as? String } == ["unknown-key", "unknown-key"])
    #expect(all.compactMap { ($0["place"] as? [String: Any])?["file"] as? String } == ["first/inspection.md", "second/inspection.md"])
  }

  @Test func diagnosticsAreShort() {
    let meals = MealsFolder.complete.replacing("80", with: "800", in: "findings/A1.md")
    let ending = run("build", "oakdale", "--diagnostics", "short", over: meals)
    #expect(ending.errorLines.count == 1)
    #expect(ending.errors.hasPrefix("oakdale/findings/A1.md:3:8: error: "))
    #expect(ending.errors.hasSuffix(" [invalid-score]\n"))
  }

  @Test func quietLeavesOutNotes() {
    let meals = MealsFolder.draft.without("recommendations.md")
    #expect(run("build", "oakdale", over: meals).errors.contains("note: "))
    let quiet = run("build", "oakdale", "--quiet", over: meals)
    #expect(quiet.errors == "")
    #expect(quiet.output == "build/oakdale/report.html\n")
    let failed = run("build", "oakdale", "-q", over: meals.replacing("80", with: "800", in: "findings/A1.md"))
    #expect(failed.errors.contains("invalid-score"))
    #expect(!failed.errors.contains("note: "))
  }

  @Test func resultsCanBePiped() {
    #expect(run("build", "oakdale", "--stop-after", "parse").errors == "")
    #expect(run("outline", "oakdale").errors == "")
  }

  @Test(arguments: ["discover", "parse", "load", "bind", "score", "assemble", "render", "publish"])
  func stopsAfterAStageAndShowsIt(_ stage: String) throws {
    let ending = run("build", "oakdale", "--stop-after", stage, "--timings")
    #expect(ending.status == 0)
    let timed = ending.errorLines.compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(timed.last == "together")
    #expect(timed.dropLast().last == stage)
    // The report's place follows what the last stage made.
    let json = stage == "publish" ? String(ending.output.dropLast("build/oakdale/report.html\n".count)) : ending.output
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    #expect(value is [Any] || value is [String: Any])
    #expect(report.isEmpty == (stage != "publish"))
  }

  @Test func formatsAreChosen() {
    #expect(run("build", "oakdale", "--format", "markdown").status == 0)
    #expect(report.keys.contains("report.md") && !report.keys.contains("report.html"))
    #expect(run("build", "oakdale", "--format", "html").output == "build/oakdale/report.html\n")
    #expect(report.keys.contains("report.html") && !report.keys.contains("report.md"))
  }

  // MARK: Other commands

  @Test func checkTellsOfOneFile() {
    let meals = MealsFolder.complete.replacing("80", with: "800", in: "findings/A1.md")
      .replacing("60", with: "600", in: "findings/A2.md")
    let all = run("check", "oakdale", "--diagnostics", "short", over: meals)
    #expect(all.status == 1)
    #expect(all.errorLines.count == 2)
    let one = run("check", "oakdale/findings/A2.md", "--diagnostics", "short", over: meals)
    #expect(one.errorLines.count == 1)
    #expect(one.errors.hasPrefix("oakdale/findings/A2.md:3:8: error: "))
    #expect(run("check", "oakdale/findings/B1.md", over: meals).status == 0)
    #expect(run("check", "oakdale/findings/Z9.md", over: meals).status == 1)
    #expect(report.isEmpty, "nothing is written")
  }

  @Test func checkMendsWhatIsSafeAndNothingElse() {
    let meals = MealsFolder.complete.with(
      "findings/A1.md",
      "---\r\ncriterion: A1\r\nscore: 80\r\ntitle: Menues\r\n---\r\n##Favourites\r\n- Peas  \r\n• Pears <b>\r\n")
    let ending = run("check", "oakdale", "--fix", over: meals)
    #expect(ending.status == 1, "raw HTML is left")
    #expect(ending.lines.count == 1 && ending.output.hasPrefix("findings/A1.md: "))
    let mended = file("oakdale/findings/A1.md")
    #expect(
      mended == "---\r\ncriterion: A1\r\nscore: 80\r\ntitle: Menus\r\n---\r\n## Favourites\r\n- Peas  \r\n- Pears <b>\r\n")
    #expect(file("oakdale/findings/A2.md") == "---\ncriterion: A2\nscore: 60\n---\n## Favourites\n- The plates were full.\n")
    let again = BuiltProgram.run("check", "oakdale", "--fix", "--templates", "templates", in: folder.path)
    #expect(again.output == "")
    #expect(file("oakdale/findings/A1.md") == mended)
  }

  @Test func listsWhatAnInspectionHas() {
    let outline = run("outline", "oakdale").lines
    #expect(outline.contains { $0.contains("A1  Menus") && $0.hasSuffix("findings/A1.md") })
    let parts = run("parts", "oakdale").lines
    #expect(parts.contains { $0.hasPrefix("picnic ") && $0.hasSuffix("picnics.md") })
    let labels = run("labels", "oakdale").lines
    #expect(labels.contains { $0.hasPrefix("#A1 ") && $0.contains("question A1") })
  }

  @Test func listsProgrammes() {
    let all = run("programmes").lines
    #expect(all.contains { $0.hasPrefix("omi ") && $0.hasSuffix("2006, 2008") })
    #expect(all.contains { $0.hasPrefix("school-meals ") && $0.hasSuffix("summer") })
    let one = run("programmes", "school-meals").output
    for word in ["A1", "Portions", "from 75%", "Spotless", "## Favourites", "::: recipe", "kitchens:"] {
      #expect(one.contains(word), "\(word)")
    }
    #expect(run("programmes", "school-dinners").status == 1)
  }

  @Test func beginsAnInspection() {
    let begun = BuiltProgram.run("init", "--programme", "omi", "--subject", "Devon & Cornwall", "devon", in: folder.path)
    #expect(begun.status == 0)
    #expect(begun.errors == "")
    #expect(file("devon/inspection.md").contains("subject: Devon & Cornwall\n"))
    let built = BuiltProgram.run("build", "devon", "--diagnostics", "short", in: folder.path)
    #expect(built.status == 0)
    #expect(built.output == "build/devon/report.html\n")
    #expect(built.errorLines.allSatisfy { $0.contains(": note: ") })
    let again = BuiltProgram.run("init", "--programme", "omi", "--subject", "Devon", "devon", in: folder.path)
    #expect(again.status == 3)
    #expect(file("devon/inspection.md").contains("subject: Devon & Cornwall\n"))
  }

  // MARK: Templates

  @Test func exportedTemplatesGiveTheSameReport() {
    let exported = BuiltProgram.run("templates", "export", "exported", in: folder.path)
    #expect(exported.status == 0)
    #expect(exported.output == "exported\n")
    for arguments in [["-o", "plain"], ["-o", "overlaid", "--templates", "exported"]] {
      #expect(RunningProgram(["build", Repository.example] + arguments, in: folder.path).end().status == 0)
    }
    var plain = Repository.files(in: folder.path + "/plain")
    var overlaid = Repository.files(in: folder.path + "/overlaid")
    #expect(plain.removeValue(forKey: "manifest.json") != nil)
    #expect(overlaid.removeValue(forKey: "manifest.json") != nil)
    #expect(plain == overlaid)
    #expect(plain["report.html"]?.isEmpty == false)
  }

  @Test func templateWithAnUnknownNameLeavesTheOldReport() {
    #expect(run("build", "oakdale").status == 0)
    let good = report
    let meals = MealsFolder.complete.withTemplate("common/signature.mustache", "<p>{{name}}</p>\n{{nmae}}\n")
    let ending = run("build", "oakdale", "--diagnostics", "short", over: meals)
    #expect(ending.status == 1)
    #expect(ending.errors.hasPrefix("templates/common/signature.mustache:2:3: error: "), "\(ending.errors)")
    #expect(ending.errors.contains("[unknown-template-name]"))
    #expect(report == good)
  }

  @Test func templatesThatAreNotThereAreToldOf() {
    MealsFolder.complete.write(to: folder.path)
    let ending = BuiltProgram.run("build", Repository.example, "--templates", "nowhere", in: folder.path)
    #expect(ending.status == 3)
    #expect(ending.errors.contains("[cannot-read]"))
  }

  // MARK: One binary

  @Test func binaryAloneBuildsAReport() {
    Repository.write(Repository.bytes(at: BuiltProgram.path), to: folder.path + "/alone/inspect-report")
    chmod(folder.path + "/alone/inspect-report", 0o755)
    let program = folder.path + "/alone/inspect-report"
    let ending = BuiltProgram.run(
      "build", Repository.example, "-o", "report", in: folder.path + "/alone", program: program)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(file("alone/report/report.html").contains("Preparing for sentence"))
  }

  // MARK: Watching

  @Test func watchBuildsAgainWhenAFileIsSaved() {
    MealsFolder.complete.write(to: folder.path)
    let program = RunningProgram(["build", "oakdale", "--watch", "--templates", "templates"], in: folder.path)
    defer { program.interrupt() }
    #expect(program.waits(for: "parts\n"), "\(program.errors)")
    let good = report
    #expect(good["report.html"] != nil)

    let findings = folder.path + "/oakdale/findings/A2.md"
    Repository.write(Array("---\ncriterion: A2\nscore: 600\n---\n## Favourites\n- Cake.\n".utf8), to: findings)
    #expect(program.waits(for: "findings/A2.md: 1 error; the last good report stays\n"), "\(program.errors)")
    #expect(report == good)

    Repository.write(Array("---\ncriterion: A2\nscore: 60\n---\n## Favourites\n- Cake.\n".utf8), to: findings)
    #expect(program.waits(for: "findings/A2.md: changed A What is served\n"), "\(program.errors)")
    #expect(file("build/oakdale/report.md").contains("Cake."))

    program.interrupt()
    #expect(program.end().status == 128 + SIGINT)
  }
}
