import TestSupport
import Testing

/// Templates, and the one binary that holds them.
@Suite struct TemplatesCommandTests {
  private let place = Workplace()

  @Test func exportedTemplatesGiveTheSameReport() {
    let exported = place.runAlone("templates", "export", "exported")
    #expect(exported.status == 0)
    #expect(exported.output == "exported\n")
    for arguments in [["-o", "plain"], ["-o", "overlaid", "--templates", "exported"]] {
      #expect(place.start(["build", Repository.example] + arguments).end().status == 0)
    }
    var plain = place.files(in: "plain")
    var overlaid = place.files(in: "overlaid")
    #expect(plain.removeValue(forKey: "manifest.json") != nil)
    #expect(overlaid.removeValue(forKey: "manifest.json") != nil)
    #expect(plain == overlaid)
    #expect(plain["report.html"]?.isEmpty == false)
  }

  @Test func templateWithAnUnknownNameLeavesTheOldReport() {
    #expect(place.run("build", "oakdale").status == 0)
    let good = place.report
    let meals = MealsFolder.complete.withTemplate("common/signature.mustache", "<p>{{name}}</p>\n{{nmae}}\n")
    let ending = place.run("build", "oakdale", "--diagnostics", "short", over: meals)
    #expect(ending.status == 1)
    #expect(ending.errors.hasPrefix("templates/common/signature.mustache:2:3: error: "), "\(ending.errors)")
    #expect(ending.errors.contains("[unknown-template-name]"))
    #expect(place.report == good)
  }

  @Test func templatesThatAreNotThereAreToldOf() {
    MealsFolder.complete.write(to: place.path)
    let ending = place.runAlone("build", Repository.example, "--templates", "nowhere")
    #expect(ending.status == 3)
    #expect(ending.errors.contains("[cannot-read]"))
  }

  @Test func binaryAloneBuildsAReport() {
    // Nothing that this process has open for writing can be run.
    #expect(run("mkdir", place.path + "/alone") == 0)
    #expect(run("cp", BuiltProgram.path, place.path + "/alone/") == 0)
    let program = place.path + "/alone/inspect-report"
    let ending = BuiltProgram.run(
      "build", Repository.example, "-o", "report", in: place.path + "/alone", program: program)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(place.file("alone/report/report.html").contains("Preparing for sentence"))
  }
}
