import ArgumentParser
import ReportPipeline

/// `inspect-report what-if DIR --set CASE/QUESTION=ANSWER`
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if", abstract: "Show what another answer, or another rule, would change.",
    discussion: """
      Nothing is written. Example: `what-if DIR --set DC017/RMP7=sufficient --set DC018/RMP7=sufficient`. A rule file \
      is written like an edition of a programme: only what differs, such as other `bands:` or `scoring:`.
      """)

  @Argument(help: ArgumentHelp("The folder of the inspection.", valueName: "dir"))
  var folder: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("Another answer to a question on a case; may be given again.", valueName: "case/question=answer")
  )
  var changes: [String] = []

  @Option(help: ArgumentHelp("A YAML file with what differs in the programme.", valueName: "file"))
  var rule: String?

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var diagnostics: DiagnosticOptions

  func validate() throws {
    if changes.isEmpty, rule == nil { throw ValidationError("Say what would be otherwise: --set, --rule, or both.") }
  }

  func run() throws {
    let surroundings = Surroundings.system()
    let compared = WhatIf(surroundings: surroundings, templates: templates.folder)
      .compare(folder, changes: changes, rule: rule)
    diagnostics.print(compared.diagnostics, files: compared.files, surroundings: surroundings)
    Output.print(.result, compared.lines.joined(separator: "\n"))
    if compared.status != .done { throw compared.status }
  }
}
