import ArgumentParser
import ReportPipeline

/// `inspect-report programmes [ID]`
struct ProgrammesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programmes", abstract: "List the programmes, or show the criteria, bands and headings of one.")

  @Argument(help: ArgumentHelp("The programme to show; all are listed where none is given.", valueName: "id"))
  var programme: String?

  @Option(help: ArgumentHelp("Its edition; the newest where none is given.", valueName: "year"))
  var edition: String?

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var diagnostics: DiagnosticOptions

  func run() throws {
    let surroundings = Surroundings.system()
    let listing = ProgrammeCatalogue(surroundings: surroundings, templates: templates.folder)
    let shown = programme.map { listing.show($0, edition: edition) } ?? listing.list()
    diagnostics.print(shown.diagnostics, files: shown.files, surroundings: surroundings)
    Output.print(.result, shown.lines.joined(separator: "\n"))
    if shown.status != .done { throw shown.status }
  }
}
