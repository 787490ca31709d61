import InspectionModel
import ReportPipeline
import TestSupport
import Testing

@Suite struct ReadmeTests {
  private static let example = Repository.root + "/Examples/devon-and-cornwall-2008"
  private let fences = DocumentationPage("README.md").sections.flatMap(\.fences)

  /// What the README says that `path` holds, or is told of it.
  private func pasted(_ path: String) -> String? { fences.first { $0.info == ["text", path] }?.text }

  @Test func theExampleHasNoDiagnosticAndTheChartIsItsOwn() {
    let run = Runner(surroundings: .system(), request: .init(lastStage: .render)).run(Self.example)
    let chart = run.output.first { $0.path == "charts/chart-1.txt" }.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(run.diagnostics.map(\.summary) == [])
    #expect(chart != nil)
    #expect(pasted("charts/chart-1.txt") == chart)
  }

  @Test func theDiagnosticIsWhatASlipOfThePenGives() throws {
    let disk = MemoryDisk()
    let system = Surroundings.system().disk
    let sources = SourceDiscoverer(disk: system).discover(Self.example).value
    for path in sources.documents.map(\.path) + sources.data + ["figures.yml"] {
      let text = String(decoding: try system.read("\(Self.example)/\(path)", upTo: 1_000_000), as: UTF8.self)
      let slip =
        path == "findings/1.5.md"
        ? text.replacing("(#requirements-explained)", with: "(#requirements-explaned)") : text
      disk.put(.file(Array(slip.utf8)), at: "/devon/\(path)")
    }
    let surroundings = Surroundings(
      disk: disk, variable: { _ in nil }, workingDirectory: "/", clock: { .zero },
      terminal: Terminal(isInteractive: false))
    let run = Runner(surroundings: surroundings, request: .init(lastStage: .render)).run("/devon")
    let printer = DiagnosticPrinter(form: .human, files: run.files, style: PrintingStyle(columns: 100))
    #expect(pasted("findings/1.5.md") == printer.print(run.diagnostics))
  }

  @Test func theExplanationIsWhatTheProgramSays() {
    let run = Runner(surroundings: .system(), request: .init(lastStage: .score)).run(Self.example)
    let lines = ScoreExplainer(run)?.explain("3.2") ?? []
    #expect(pasted("explain-3.2") == lines.joined(separator: "\n") + "\n")
  }

  @Test func theCorrectionChangesSomethingAndTheFigureReadsAsItSays() throws {
    let words = Repository.text(of: "README.md").split(whereSeparator: \.isWhitespace).map(String.init)
    let change = try #require(words.firstIndex(of: "--set").map { words[$0 + 1] })
    let compared = WhatIf(surroundings: .system()).compare(Self.example, changes: [change], rule: nil)
    #expect(compared.lines.contains { $0.hasPrefix("3.2 ") })
    // 64 of 106 = 60.4%
    let run = Runner(surroundings: .system(), request: .init(lastStage: .score)).run(Self.example)
    #expect(run.figures["SUS1"]?.value == .share(count: 64, base: 106))
  }

  @Test(arguments: DocumentedExample.all(in: "README.md")) func everyExampleDoesWhatThePageSays(
    example: DocumentedExample
  ) {
    expect(example)
  }

  @Test func thePicturesAreDrawnByTheProgram() throws {
    let charts = ChartCollection(looseIn: .file(Repository.root + "/Examples/charts.md"), in: .system())
    #expect(charts.diagnostics.map(\.summary) == [])
    let text = Repository.text(of: "README.md")
    for name in ["protecting-others", "responsivity"] {
      #expect(text.contains("(Documentation/pictures/\(name).svg)"))
      let chart = try #require(charts.chart(called: name))
      #expect(Repository.text(of: "Documentation/pictures/\(name).svg") == charts.show([chart], as: .svg).value)
    }
  }

  @Test func theTwoCommandsStandOnTheFirstScreen() {
    let first = Repository.text(of: "README.md").split(separator: "\n", omittingEmptySubsequences: false).prefix(30)
    for command in ["make demo", "make test"] { #expect(first.contains { $0.hasPrefix(command) }) }
  }

  @Test func everyFolderIsNamedAndNoOther() throws {
    let folders = try Repository.folders(in: "").filter { !$0.hasPrefix(".") && $0 != "build" }
    let named = DocumentationPage("README.md").section("What is where").rows.compactMap(\.first)
    #expect(named.sorted() == folders.map { "[\($0)/](\($0))" })
  }
}
