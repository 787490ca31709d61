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

  @Test func resultsThatMeetTheirTargetsAreMarkedInEveryForm() {
    let met = """
      file: data/courts.csv
      caption: Served in time {#survey}
      columns:
        school: School
        target: Target
        result: Result
      met:
        results: result
        target: target
        better: better
        tolerance: within
        mark: [^*]
      """
    // 81 misses 85 by 4, within 4; 79 misses it by 6; 6 days meet 9
    let rows =
      "school,target,result,better,within\nNorth,85%,81%,higher,4\nSouth,85%,79%,higher,4\nEast,9 days,6 days,lower,\n"
    let built = MealsFolder.complete.withFindings(
      "## Favourites\n- Peas, as [](#survey) shows.\n\n```table\n\(met)\n```\n\n[^*]: Met, or nearly.\n"
    ).with("data/courts.csv", rows).expectBuilt()
    let lines = built.markdown.split(separator: "\n").map { $0.drop { $0 == " " } }
    for row in ["| North | 85% | 81%\\* |", "| South | 85% | 79% |", "| East | 9 days | 6 days\\* |"] {
      #expect(lines.contains(row[...]))
    }
    #expect(lines.contains("\\* Met, or nearly."))
    #expect(!built.markdown.contains("[^"))
    #expect(built.html.contains(">81%<sup class=\"note\"><a id="))
    #expect(built.html.contains("<span class=\"mark\">*</span><div><p>Met, or nearly."))
  }

  @Test func aTypedMarkThatIsNotEarnedIsANoteAtItsCell() {
    let met = "file: data/courts.csv\nmet:\n  results: result\n  target: target\n  better: better"
    let built = MealsFolder.complete.withFindings("## Favourites\n- Peas.\n\n```table\n\(met)\n```\n")
      .with("data/courts.csv", "school,target,result,better\nNorth,85%,81%*,higher\n")
      .expectBuilt("data/courts.csv:2:11 note mark-differs")
    #expect(built.markdown.contains("| North | 85% | 81%\\* | higher |"))
  }

  @Test(arguments: ["/etc/passwd", "../other/courts.csv", "data/../../courts.csv"])
  func aFileThatLeavesTheFolderIsRefused(_ path: String) {
    MealsFolder.complete.withFindings("## Favourites\n- Peas.\n\n```table\nfile: \(path)\n```\n")
      .expectRefused("findings/A1.md:9:7 error outside-inspection")
  }
}
