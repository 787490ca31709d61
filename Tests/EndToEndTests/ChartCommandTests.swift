import Testing

/// `chart` as people call it.
@Suite struct ChartCommandTests {
  private let place = Workplace()
  private let canteen = MealsFolder.canteen

  /// What the values of the tests are drawn from.
  private static let tea = "title: Tea\nvalues:\n  Mon: 3\n  Tue: 5\n"

  /// Eight cells go to labels, values and gaps, so 52 of 60 are left for 5: 3 of it are 31.2.
  private static let drawnTea = """
    Tea

    Mon  3  ###############################
    Tue  5  ####################################################
            0         1         2          3         4         5

    """

  /// Shows a file by itself that holds `text`.
  private func show(_ text: String, in name: String = "tea.chart", _ options: String...) -> BuiltProgram.Ending {
    show(Array(text.utf8), in: name, options)
  }

  private func show(_ bytes: [UInt8], in name: String, _ options: [String] = []) -> BuiltProgram.Ending {
    Repository.write(bytes, to: place.path + "/" + name)
    return place.start(["chart", name, "--diagnostics", "short"] + options).end()
  }

  /// Runs a line of the shell in which `$chart` stands for the program and its command.
  private func shell(_ line: String) -> BuiltProgram.Ending {
    BuiltProgram.run(
      "-c", line, in: place.path, setting: ["chart": BuiltProgram.path + " chart"], program: "/bin/sh")
  }

  @Test func anInspectionHasAListOfCharts() {
    let ending = place.run("chart", "oakdale", over: canteen)
    #expect(ending.status == 0)
    #expect(
      ending.lines == [
        "name     prints as  title", "chart-1  Figure 1   Marks for food",
        "chart-2  Figure 2   Soup was hot more often than not", "chart-3  Figure 3   Most canteens were small",
      ])
  }

  @Test(arguments: ["chart-3", "3", "figure 3"]) func aChartIsNamedByItsFilesOrItsNumber(_ name: String) {
    // Three canteens of the second visit are small, and one is large.
    let ending = place.run("chart", "oakdale", name, "--format", "csv", over: canteen)
    #expect(ending.status == 0)
    #expect(ending.output == "Label,Value (%),Number,Base\r\nSmall ones,75,3,4\r\nLarge,25,1,4\r\n")
    #expect(ending.errors == "")
  }

  @Test func anotherNameIsRefusedAndTheNearestProposed() {
    let ending = place.run("chart", "oakdale", "chrat-3", "--diagnostics", "short", over: canteen)
    #expect(ending.status == 1)
    #expect(ending.output == "")
    #expect(ending.errors == "error: There is no chart 'chrat-3'; did you mean 'chart-3'? [unknown-label]\n")
  }

  @Test(arguments: [
    ("text", "Small ones  75% (3)     4  ███"), ("svg", "<title id=\"chart-3-wt\">Most canteens were small</title>"),
    ("csv", "Small ones,75,3,4\r\n"), ("description", "Largest: Small ones, 75%. Smallest: Large, 25%.\n"),
    ("html", "<title>Most canteens were small</title>"),
  ])
  func everyFormShowsTheChartThatWasNamed(_ form: String, _ text: String) {
    let ending = place.run("chart", "oakdale", "chart-3", "--format", form, over: canteen)
    #expect(ending.status == 0)
    #expect(ending.output.contains(text), "\(ending.output.prefix(400))")
    #expect(!ending.output.contains("Soup was hot"))
    #expect(ending.errors == "")
  }

  @Test func aPageHoldsAllChartsAndIsWellFormed() {
    let html = place.run("chart", "oakdale", "--format", "html", over: canteen).output
    let text = HTMLPage(html).text
    for title in ["Marks for food", "Soup was hot more often than not", "Most canteens were small"] {
      #expect(text.contains(title), "\(title)")
    }
  }

  @Test func aFileIsWrittenAndNothingPrinted() {
    let printed = place.run("chart", "oakdale", "chart-3", "--format", "svg", over: canteen).output
    let ending = place.run("chart", "oakdale", "chart-3", "--format", "svg", "-o", "small.svg", over: canteen)
    #expect(ending.status == 0)
    #expect(ending.output == "" && ending.errors == "")
    let written = place.file("small.svg")
    #expect(written.hasPrefix("<svg "))
    #expect(printed == written || printed == written + "\n")
  }

  @Test func aFileThatCannotBeWrittenIsReported() {
    let ending = place.run(
      "chart", "oakdale", "chart-3", "-o", "nowhere/small.txt", "--diagnostics", "short", over: canteen)
    #expect(ending.status == 3)
    #expect(ending.output == "")
    #expect(ending.errors.hasSuffix("[cannot-write]\n"), "\(ending.errors)")
  }

  @Test func severalDrawingsAreNoFile() {
    let ending = place.run("chart", "oakdale", "--format", "svg", "--diagnostics", "short", over: canteen)
    #expect(ending.status == 1)
    #expect(ending.output == "")
    #expect(ending.errors == "error: A drawing holds one chart, and here are 3 [unknown-label]\n")
  }

  @Test func aNarrowDrawingOfSevenBitsIsWhatWasAskedFor() {
    let ending = show(Self.tea, "--width", "60", "--ascii")
    #expect(ending.status == 0)
    #expect(ending.output == Self.drawnTea)
  }

  @Test(arguments: ["59", "121", "wide"]) func aWidthThatNoDrawingHasIsWrongUsage(_ width: String) {
    let ending = show(Self.tea, "--width", width)
    #expect(ending.status == 2)
    #expect(ending.output == "")
  }

  @Test func rowsAreAChart() {
    let ending = show("court,sent,back\nExeter,18,9\nTruro,20,5\n", in: "courts.csv", "--format", "description")
    #expect(ending.status == 0)
    for fact in ["18 (Exeter)", "20 (Truro)", "9 (Exeter)", "5 (Truro)"] {
      #expect(ending.output.contains(fact), "\(fact) in \(ending.output)")
    }
  }

  @Test func whatIsPipedInIsAChart() {
    Repository.write(Array(Self.tea.utf8), to: place.path + "/tea.chart")
    let ending = shell("$chart - --width 60 --ascii < tea.chart")
    #expect(ending.status == 0)
    #expect(ending.output == Self.drawnTea)
    #expect(shell("printf 'day,cups\\nMon,3\\n' | $chart - --format csv").output == "Label,Value\r\nMon,3\r\n")
  }

  @Test func nothingPipedInIsNoChart() {
    let ending = place.runAlone("chart", "-", "--diagnostics", "short")
    #expect(ending.status == 1)
    #expect(ending.output == "")
    #expect(ending.errors == "standard input:1:1: error: The file holds no chart [empty-data]\n")
  }

  // 0xFF stands behind "title: Tea", the 11th.
  @Test(
    arguments: [
      (Array("title: Tea".utf8) + [0xFF], "tea.chart", "tea.chart:1:11: error: ", "[not-utf8]"),
      ([], "tea.chart", "tea.chart:1:1: error: ", "[empty-data]"),
      ([], "tea.md", "tea.md:1:1: error: ", "[empty-data]"), ([], "tea.csv", "tea.csv:1:1: error: ", "[empty-list]"),
    ] as [([UInt8], String, String, String)])
  func aFileThatHoldsNoChartIsReported(_ bytes: [UInt8], _ name: String, _ place: String, _ id: String) {
    let ending = show(bytes, in: name)
    #expect(ending.status == 1)
    #expect(ending.output == "")
    #expect(ending.errorLines.count == 1)
    #expect(ending.errors.hasPrefix(place) && ending.errors.hasSuffix(id + "\n"), "\(ending.errors)")
  }

  @Test func aFileThatIsMissingIsReported() {
    let ending = place.runAlone("chart", "nowhere.chart", "--diagnostics", "short")
    #expect(ending.status == 3)
    #expect(ending.output == "")
    #expect(ending.errors.contains("[cannot-read]"), "\(ending.errors)")
  }

  @Test func aChartByItselfKnowsNoFigures() {
    let ending = show("title: Tea\nfigures:\n  cups\n")
    #expect(ending.status == 1)
    #expect(ending.errorLines.count == 1)
    #expect(ending.errors.hasPrefix("tea.chart:3:3: error: "), "\(ending.errors)")
    #expect(ending.errors.hasSuffix("[missing-chart-data]\n"), "\(ending.errors)")
  }

  @Test func aChartWithErrorsIsNotWritten() {
    #expect(show("title: Tea\nfigures:\n  cups\n", "--format", "svg", "-o", "tea.svg").status != 0)
    #expect(place.files(in: ".").keys.sorted() == ["tea.chart"])
  }
}
