import InspectionModel
import Testing

@testable import SourceReading

private let block = """
  file: met.csv
  columns:
    name: Measure
    target: Target
    area: Area
    national: Nation
  met:
    results: area, national
    target: target
    better: better
    tolerance: tolerance
  """

/// The table of one row: its target, results, better side and tolerance.
private func row(_ cells: String, _ block: String = block) -> ReadTable {
  table(block, "name,target,area,national,better,tolerance\n\(cells)\n")
}

@Suite struct MetMarkerTests {
  @Test(arguments: [
    // 95 and 90 reach 90
    ("Orders,90%,95%,90%,higher,", "Orders|90%|95%*|90%*"),
    // 81 misses 85 by 4, 83 by 2
    ("Attended,85%,81%,83%,higher,2", "Attended|85%|81%|83%*"),
    ("Attended,85%,81%,83%,higher,4 points", "Attended|85%|81%*|83%*"),
    // 89.9 misses 90 by 0.1
    ("Exact,90%,89.9%,89.95%,higher,0.05", "Exact|90%|89.9%|89.95%*"),
    // lower is better: 10.9 misses 9 by 1.9, 12 by 3
    ("Sickness,9 days,10.9,12.0,lower,1.9", "Sickness|9 days|10.9*|12.0"),
    ("Days,No more than 35 working days,36 days,35 days,lower,", "Days|No more than 35 working days|36 days|35 days*"),
    ("Race,(South West Region) 2.6%,3.6% (in 2006),2.5%,higher,", "Race|(South West Region) 2.6%|3.6%* (in 2006)|2.5%"),
    // nothing is measured where there is no target, and nothing that there is not
    ("Caseload,,4098,12,,", "Caseload||4098|12"), ("Late,90%,,91%,higher,", "Late|90%||91%*"),
    ("Late,90%,none,\u{2013},higher,", "Late|90%|none|\u{2013}"),
    ("Below,-5,-4,-6,higher,", "Below|-5|-4*|-6"),
    ("Large,\"1,200\",\"1,199\",1200,higher,", "Large|1,200|1,199|1200*"),
    ("Word,90,91,89,HIGHER,", "Word|90|91*|89"),
  ])
  func marksWhatMeetsItsTargetOrMissesItByTheTolerance(cells: String, expected: String) {
    let read = row(cells)
    #expect(read.rows == [expected])
    #expect(read.told == [])
  }

  @Test func aTypedMarkWinsAndIsToldOfWhereItIsNotEarned() throws {
    // 58 reaches 50; 48 misses it by 2, and the tolerance is 1
    let read = row("Breach,50%,58%*,48%*,higher,1")
    #expect(read.rows == ["Breach|50%|58%*|48%*"])
    #expect(read.told == ["met.csv:2:17-21 mark-differs"])
    let told = try #require(read.diagnostics.first)
    #expect(told.severity == .note)
    #expect(told.explanation?.contains("It misses 50 by 2, and the tolerance of the row is 1.") == true)
  }

  @Test func aTypedMarkIsPrintedOnceAndOtherSignsStandBehindIt() {
    #expect(row("Orders,90%,95% *,90%\u{2020},higher,").rows == ["Orders|90%|95%*|90%*\u{2020}"])
    #expect(row("Orders,,95%*,90%\u{2020},,").rows == ["Orders||95%*|90%\u{2020}"])
  }

  @Test func anotherSignMarksAndTheFirstIsThenText() {
    let daggers = block + "\n  mark: \u{2020}"
    #expect(row("Orders,90%,95%,89%*,higher,", daggers).rows == ["Orders|90%|95%\u{2020}|89%*"])
  }

  @Test func theMarkMayLeadToAFootnote() {
    let read = row("Orders,90%,95%*,91% (in May),higher,", block + "\n  mark: [^*]")
    #expect(read.rows == ["Orders|90%|95%[^*]|91%[^*] (in May)"])
    #expect(read.told == [])
  }

  @Test func withoutAToleranceNothingIsNear() {
    let strict = block.replacing("  tolerance: tolerance", with: "")
    #expect(row("Orders,90%,90%,89.999%,higher,50", strict).rows == ["Orders|90%|90%*|89.999%"])
  }

  @Test(arguments: [
    ("X,90-95%,91%,1%,higher,", "met.csv:2:3-9 malformed-table-value"),
    ("X,ninety,91%,1%,higher,", "met.csv:2:3-9 malformed-table-value"),
    ("X,90%,about half,1%,higher,", "met.csv:2:7-17 malformed-table-value"),
    ("X,90%,91%,5 of 7,higher,", "met.csv:2:11-17 malformed-table-value"),
    ("X,90%,91%,1%,hihger,", "met.csv:2:14-20 malformed-table-value"),
    ("X,90%,91%,1%,,", "met.csv:2:14-14 malformed-table-value"),
    ("X,90%,91%,1%,higher,-2", "met.csv:2:21-23 malformed-table-value"),
    ("X,90%,91%,1%,higher,some", "met.csv:2:21-25 malformed-table-value"),
  ])
  func whatCannotBeMeasuredIsReportedAtItsCell(cells: String, expected: String) {
    #expect(row(cells).told == [expected])
  }

  @Test(arguments: [
    ("results: area, natoinal\n  target: target\n  better: better", "9:18-26 unknown-key"),
    ("results: area\n  target: targets\n  better: better", "10:11-18 unknown-key"),
    ("results: area, tolerance\n  target: target\n  better: better", "9:18-27 conflicting-keys"),
    ("results: area\n  target: target", "9:3-3 missing-key"),
    ("results: area\n  target: target\n  better: better\n  mark: x", "12:9-10 wrong-kind"),
    ("results: area\n  target: target\n  better: better\n  mark: ****", "12:9-13 wrong-kind"),
    ("results: area\n  target: target\n  better: better\n  makr: *", "12:3-7 unknown-key"),
    ("results: area\n  target: target\n  target: target\n  better: better", "11:3-9 duplicate-key"),
    ("results", "9:3-10 wrong-kind"),
  ])
  func aMistakeUnderMetIsReportedAtItsPlace(met: String, expected: String) {
    let start = block.split(separator: "\n").prefix(7).joined(separator: "\n")
    #expect(row("X,90%,91%,1%,higher,", start + "\n  " + met).told.first == expected)
  }

  /// The measures of Devon & Cornwall 2008, 4.2: name, target, results, better side, tolerance.
  private static let published = """
    Enforcement,90%,95%,92%,higher,
    Compliance,85%,81%,83%,higher,4
    Programmes,100%,104%,114%,higher,
    Unpaid work,100%,115%,111%,higher,
    Starts,100%,92%,99%,higher,8
    Completions,100%,136%,119%,higher,
    Skills,100%,131%,125%,higher,
    Sickness,9 days,10.9,12.0,lower,
    Court reports,90%,86%,80%,higher,
    Ethnicity,95%,98.0%,98.2%,higher,
    Race equality,(South West Region) 2.6%,3.6% (regional actual 31/12/06),,higher,
    Victims,85%,94%,93%,higher,
    High risk,90%,97%,94%,higher,
    Priority,90%,98%,96%,higher,
    Employment,100%,150%,128%,higher,
    Retained,100%,121%,115%,higher,
    Breach time,No more than 35 working days,36 days,45 days,lower,
    Breaches,50%,58%,48%,higher,2
    """

  @Test func aToleranceForEachRowGivesThePublishedMarks() {
    let read = row(Self.published)
    let marked = read.rows.filter { $0.contains("*") }.map { $0.prefix { $0 != "|" } }
    // All but sickness absence, court reports and the time of breaches; of the rest, both results.
    #expect(marked.count == 15)
    #expect(!marked.contains("Sickness") && !marked.contains("Court reports") && !marked.contains("Breach time"))
    // 14 rows of two results, and one of a single result
    #expect(read.rows.joined().filter { $0 == "*" }.count == 29)
    #expect(read.told == [])
    // 81 misses 85 by 4, and 86 misses 90 by 4: with one tolerance for all rows, both would be marked or neither
    let one = Self.published.replacing("higher,\n", with: "higher,4\n")
    #expect(row(one).rows.contains("Court reports|90%|86%*|80%"))
  }

  @Test func tenThousandWrongRowsAreToldOfShortly() {
    let rows = [String](repeating: "X,90 to 91,5 of 7,1 of 2,higher,", count: 10_000).joined(separator: "\n")
    let read = row(rows)
    #expect(read.rows.count == 10_000)
    // 20 one by one, and one for the rest
    #expect(read.told.count == 21)
  }

  @Test func hostileCellsEndInDiagnostics() {
    let cells = [
      "((((", "))))", "*****", "%", "-", "\u{2212}\u{2212}9", "9\u{301}", "(9", String(repeating: "9", count: 5_000),
    ]
    for cell in cells + cells.map({ $0 + "*" }) {
      let read = row("X,90,\(cell),1,higher,")
      #expect(read.rows.count == 1)
      #expect(read.diagnostics.allSatisfy { $0.id == .malformedTableValue || $0.id == .markDiffers })
    }
  }
}
