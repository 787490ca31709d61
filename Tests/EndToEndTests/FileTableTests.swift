import TestSupport
import Testing

/// Tables whose rows stand in a file of the inspection.
@Suite struct FileTableTests {
  private let csv = "court,sent,back\r\n\"Exeter, \"\"Crown\"\"\",18,9\r\nOthers,,\r\n<b>,12,8\r\n"

  private func folder(_ block: String, _ csv: String? = nil) -> MealsFolder {
    let meals = MealsFolder.complete.withFindings(
      "## Favourites\n- Peas, as [](#survey) shows.\n\n```table\n\(block)\n```\n"
        + (block.contains("[^q]") ? "\n[^q]: By Friday.\n" : ""))
    return csv.map { meals.with("data/courts.csv", $0) } ?? meals
  }

  private let block = """
    file: data/courts.csv
    caption: Forms: sent & returned {#survey}
    columns:
      court: Court
      sent: Forms > Sent
      back: Forms > Returned[^q]
    notes: NB: two courts
    source: survey
    """

  @Test func rowsComeFromTheFileAndAreTextAlone() {
    let report = folder(block, csv).expectBuilt().markdown
    #expect(report.contains("Forms: sent & returned"))
    #expect(report.contains("| Exeter, \"Crown\" | 18 | 9 |"))
    #expect(report.contains("| **Others** | | |"))
    #expect(report.contains("| \\<b> | 12 | 8 |"))
    #expect(report.contains("NB: two courts"))
  }

  @Test func spanningHeadsAndFootnotesAreThoseOfPipeTables() {
    let page = folder(block, csv).expectBuilt().html
    #expect(page.contains("<th scope=\"colgroup\" colspan=\"2\">Forms</th>"))
    #expect(page.contains("By Friday."))
  }

  @Test func withoutColumnsAllArePrintedUnderTheirNames() {
    let report = folder("file: data/courts.csv\ncaption: C {#survey}", csv).expectBuilt().markdown
    #expect(report.contains("| court | sent | back |"))
  }

  @Test func aColumnThatTheFileLacksIsReportedWithANearMiss() {
    folder("file: data/courts.csv\ncaption: C {#survey}\ncolumns:\n  cuort: Court", csv)
      .expectRefused("findings/A1.md:12:3 error unknown-key")
  }

  @Test func aRowOfTheWrongWidthIsReportedInTheFile() {
    folder("file: data/courts.csv\ncaption: C {#survey}", "a,b\n1,2\n1,2,3\n")
      .expectRefused("data/courts.csv:3:1 error table-row-width")
  }

  @Test(arguments: ["/etc/passwd", "../other/courts.csv", "data/../../courts.csv"])
  func aFileThatLeavesTheFolderIsRefused(_ path: String) {
    MealsFolder.complete.withFindings("## Favourites\n- Peas.\n\n```table\nfile: \(path)\n```\n")
      .expectRefused("findings/A1.md:9:7 error outside-inspection")
  }
}
