import ArgumentParser
import ReportPipeline

/// `inspect-report score DIR`
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Show the scores of an inspection, and where each comes from.",
    discussion: """
      Scores are worked out from the case assessments by the rule that the programme publishes; those that authors \
      typed in are shown as entered. `inspect-report explain DIR ID` shows how one of them came about.
      """)

  @Argument(help: ArgumentHelp("The folder of the inspection.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("How to print them: text (with a chart), csv, json or markdown.", valueName: "form"))
  var format: ScoreTable.Form = .text

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var diagnostics: DiagnosticOptions

  func run() throws {
    let surroundings = Surroundings.system()
    let report = ScoreReport(of: folder, in: surroundings, templates: templates.folder)
    diagnostics.print(report.diagnostics, files: report.files, surroundings: surroundings)
    if let text = report.text(as: format, width: surroundings.terminal.columns ?? 78) { Output.print(.result, text) }
    let status = ExitStatus(of: report.diagnostics)
    if status != .done { throw status }
  }
}

extension ScoreTable.Form: ExpressibleByArgument {}
