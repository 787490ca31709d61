import InspectionModel
import TestSupport
import Testing

@testable import ReportPipeline

/// Charts that belong to no inspection, from their bytes to every form.
@Suite struct ChartShowerTests {
  private static let tea = "title: Tea\nvalues:\n  Mon: 3\n  Tue: 5\n"
  private static let page =
    "# Drinks\n\n```chart\n\(tea)label: tea\n```\n\n```chart\ntitle: Milk\nvalues:\n  Wed: 4\n```\n"

  /// What comes of `request` where `input` is piped in and `disk` holds the files.
  private func show(
    _ request: ChartRequest, input: [UInt8] = [], on disk: MemoryDisk = MemoryDisk()
  ) -> CommandOutcome {
    let surroundings = Surroundings(
      disk: disk, variable: { _ in nil }, workingDirectory: "/", clock: { .zero },
      terminal: Terminal(isInteractive: false), standardInput: { input })
    return ChartShower(surroundings: surroundings).show(request)
  }

  private func show(_ request: ChartRequest, input: String) -> CommandOutcome {
    show(request, input: Array(input.utf8))
  }

  /// What is told, as `path:line:column id`.
  private func told(_ outcome: CommandOutcome) -> [String] {
    outcome.diagnostics.map { diagnostic in
      guard let range = diagnostic.range, let file = outcome.files[range.file] else { return diagnostic.id.rawValue }
      let place = file.location(at: range.lower)
      return "\(file.path):\(place.line):\(place.column) \(diagnostic.id.rawValue)"
    }
  }

  @Test func whatIsPipedInIsDrawn() {
    // Eight cells go to labels, values and gaps, so 52 of 60 are left for 5: 3 of it are 31.2.
    let outcome = show(ChartRequest(source: "-", width: 60, isSevenBit: true), input: Self.tea)
    #expect(told(outcome) == [])
    #expect(outcome.status == .done)
    #expect(
      outcome.lines.joined() == """
        Tea

        Mon  3  ###############################
        Tue  5  ####################################################
                0         1         2          3         4         5

        """)
  }

  @Test func pipedRowsAreTakenForWhatTheyAre() {
    let outcome = show(ChartRequest(source: "-", form: .csv), input: "day,cups\r\nMon,3\r\n")
    #expect(told(outcome) == [])
    #expect(outcome.lines == ["Label,Value\r\nMon,3\r\n"])
  }

  @Test func aPipedPageGivesAllItsCharts() {
    #expect(
      show(ChartRequest(source: "-", form: .csv), input: Self.page).lines == [
        "Label,Value\r\nMon,3\r\nTue,5\r\n\nLabel,Value\r\nWed,4\r\n"
      ])
    let html = show(ChartRequest(source: "-", form: .html), input: Self.page).lines.joined()
    for title in ["<title>Drinks</title>", "Tea", "Milk"] { #expect(html.contains(title), "\(title)") }
  }

  @Test(arguments: ["tea", "TEA", "1"]) func oneOfThemIsNamedByItsLabelOrNumber(_ name: String) {
    let outcome = show(ChartRequest(source: "-", name: name, form: .csv), input: Self.page)
    #expect(outcome.lines == ["Label,Value\r\nMon,3\r\nTue,5\r\n"])
  }

  @Test(arguments: [
    ("tee", "There is no chart 'tee'; did you mean 'tea'?"), ("3", "There is no chart '3'"),
    ("", "There is no chart ''"), ("milk", "There is no chart 'milk'"),
  ])
  func anotherNameIsRefused(_ name: String, _ summary: String) {
    let outcome = show(ChartRequest(source: "-", name: name), input: Self.page)
    #expect(outcome.diagnostics.map(\.summary) == [summary])
    #expect(outcome.diagnostics.first?.explanation == "The charts are tea, chart-2.")
    #expect(outcome.lines == [])
    #expect(outcome.status == .errorsInInspection)
  }

  @Test func severalDrawingsAreRefused() {
    let outcome = show(ChartRequest(source: "-", form: .svg), input: Self.page)
    #expect(outcome.diagnostics.map(\.summary) == ["A drawing holds one chart, and here are 2"])
    #expect(outcome.lines == [])
  }

  // 0xFF stands behind "title: Tea", the 11th.
  @Test(
    arguments: [
      ([], "standard input:1:1 empty-data"), (Array("\u{FEFF}".utf8), "standard input:1:1 empty-data"),
      (Array("title: Tea".utf8) + [0xFF], "standard input:1:11 not-utf8"),
      ([0xFF, 0xFE, 0x74, 0x00], "standard input:1:1 not-utf8"),
      (Array("title: Tea\nfigures:\n  cups\n".utf8), "standard input:3:3 missing-chart-data"),
      (Array("title: Tea\nscores: A1\n".utf8), "standard input:2:9 missing-chart-data"),
    ] as [([UInt8], String)])
  func whatCannotBeShownIsReported(_ bytes: [UInt8], _ complaint: String) {
    let outcome = show(ChartRequest(source: "-"), input: bytes)
    #expect(told(outcome) == [complaint])
    #expect(outcome.status == .errorsInInspection)
  }

  @Test func aFileThatAChartNamesStandsBesideIt() {
    let disk = MemoryDisk([
      "/drinks/tea.chart": "title: Tea\nfile: cups.csv\n", "/drinks/cups.csv": "day,cups\nMon,3\n",
    ])
    let outcome = show(ChartRequest(source: "/drinks/tea.chart", form: .csv), on: disk)
    #expect(told(outcome) == [])
    #expect(outcome.lines == ["Label,Value\r\nMon,3\r\n"])
  }

  @Test func aFileThatAChartNamesMayBeMissing() {
    let disk = MemoryDisk(["/drinks/tea.chart": "title: Tea\nfile: cups.csv\n"])
    let outcome = show(ChartRequest(source: "/drinks/tea.chart", form: .csv), on: disk)
    #expect(told(outcome) == ["/drinks/tea.chart:2:7 cannot-read"])
  }

  @Test func aMissingFileIsAFailureOfTheMachine() {
    let outcome = show(ChartRequest(source: "/nowhere.chart"))
    #expect(told(outcome) == ["/nowhere.chart:1:1 cannot-read"])
    #expect(outcome.status == .machineFailed)
  }

  @Test func aFileIsWrittenAndNothingPrinted() {
    let disk = MemoryDisk()
    let request = ChartRequest(source: "-", form: .csv, output: "/tea.csv")
    let outcome = show(request, input: Array(Self.tea.utf8), on: disk)
    #expect(outcome.status == .done)
    #expect(outcome.lines == [])
    #expect(disk.files == ["/tea.csv": "Label,Value\r\nMon,3\r\nTue,5\r\n"])
  }

  @Test func nothingIsWrittenWhereThereAreErrors() {
    let disk = MemoryDisk()
    let input = Array("title: Tea\nfigures:\n  cups\n".utf8)
    let outcome = show(ChartRequest(source: "-", output: "/tea.txt"), input: input, on: disk)
    #expect(outcome.status != .done)
    #expect(outcome.lines == [])
    #expect(disk.files == [:])
  }
}
