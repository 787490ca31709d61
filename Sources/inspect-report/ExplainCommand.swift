import ArgumentParser
import InspectionModel
import ReportPipeline

/// `inspect-report explain DIR NAME`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show how a score or figure came about, down to the counts.",
    discussion: """
      NAME is the id of a criterion, thread, question or figure, or `section` and the id of a section. It tells the rule \
      and its source, every question with its counts and weight, what was left out, the exact value, the rounding, and \
      the band; and every sentence, table and chart that quotes it, as path:line:column. Of a question it also tells \
      which figures and results rest on it, and quotes these too.
      """)

  @Argument(help: ArgumentHelp("The folder of the inspection.", valueName: "dir"))
  var folder: String

  @Argument(help: ArgumentHelp("A section, criterion, thread, question or figure.", valueName: "name"))
  var name: [String]

  @Flag(
    help: ArgumentHelp("List the cases of a question, or of a figure of one, by their ids and answers."))
  var cases = false

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var diagnostics: DiagnosticOptions

  func validate() throws {
    if name.isEmpty { throw ValidationError("Say what to explain: a criterion, a section, a thread, a question.") }
  }

  func run() throws {
    let surroundings = Surroundings.system()
    let run = Runner(surroundings: surroundings, request: .init(lastStage: .disclose, templates: templates.folder))
      .run(folder)
    guard let explainer = ScoreExplainer(run) else {
      diagnostics.print(run.diagnostics, files: run.files, surroundings: surroundings)
      throw max(run.status, .errorsInInspection)
    }
    let wanted = name.joined(separator: " ")
    guard let lines = explainer.explain(wanted) else {
      let near = NearMiss.nearest(to: wanted, in: explainer.names).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("Nothing to explain is called '\(wanted)'\(near)")
    }
    guard cases else { return Output.print(.result, lines.joined(separator: "\n")) }
    guard let listed = CaseLister(surroundings: surroundings).lines(of: wanted, in: run) else {
      throw ValidationError("--cases lists the cases of a question or of a figure of one, and '\(wanted)' is none.")
    }
    Output.print(.result, (lines + listed).joined(separator: "\n"))
  }
}
