import InspectionModel
import Testing

@testable import SourceReading

@Suite struct HostileProgrammeTests {
  @Test(arguments: ["", "---", "- x\n", "x", "[]", "{}", "name: x"]) func tooLittleIsNoProgramme(text: String) {
    let loaded = TemplateFolder(["x/programme.yml": text]).load("x")
    #expect(loaded.value == nil)
    #expect(!loaded.diagnostics.isEmpty)
  }

  @Test(arguments: ["[]", "{}", "x", "[[x]]", "{ x: y }", "[x, { id: [x] }]", "{ en: [x] }", "\"\""])
  func wrongTypesEverywhereEndInDiagnostics(value: String) {
    let text = ProgrammeKeys.all.map { "\($0.name): \(value)\n" }.joined()
    let loaded = TemplateFolder(["x/programme.yml": text, "x/labels.en.yml": value]).load("x")
    #expect(loaded.value == nil)
    #expect(!loaded.diagnostics.isEmpty)
  }

  @Test func wrongTypesInsideTheRealOneEndInDiagnostics() {
    let text = String(
      decoding: TemplateFolder.real.files.read("omi/programme.yml")?.bytes ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.hasSuffix(":") {
      for value in ["x", "[]", "[x]", "[[]]"] {
        let changed = (lines[..<number] + [line + " " + value] + lines[(number + 1)...]).joined(separator: "\n")
        let loaded = TemplateFolder.real.with("omi/programme.yml", Array(changed.utf8)).load("omi")
        #expect(!loaded.diagnostics.isEmpty)
      }
    }
  }

  @Test func whatIsNotUTF8IsReported() {
    let folder = TemplateFolder.fixtures.with("school-meals/text/en/tasters.md", [0x41, 0xFF])
    #expect(folder.marks("school-meals") == ["text/en/tasters.md:1:2-3 not-utf8"])
    let labels = TemplateFolder.fixtures.with("school-meals/labels.en.yml", [0xFF])
    #expect(labels.marks("school-meals") == ["labels.en.yml:1:1-2 not-utf8"])
  }

  @Test func tenThousandCriteriaAreTooMany() {
    let criteria = (0..<10_000).map { "      - id: A.\($0)\n        title: x\n" }.joined()
    let text = "sections:\n  - id: A\n    title: A\n    criteria:\n" + criteria
    #expect(TemplateFolder(["x/programme.yml": text]).load("x").diagnostics.map(\.id) == [.yamlTooLarge])
  }
}
