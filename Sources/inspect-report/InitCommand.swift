import ArgumentParser
import ReportPipeline

/// `inspect-report init --programme ID --subject NAME DIR`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Begin an inspection: a folder ready to be filled in.",
    discussion: """
      The folder holds a file for every criterion and every part that the programme knows. It builds as a draft at \
      once, with a note for each part that is still to be written.
      """)

  @Option(help: ArgumentHelp("The programme, as `inspect-report programmes` lists it.", valueName: "id"))
  var programme: String

  @Option(help: ArgumentHelp("Its edition; the newest where none is given.", valueName: "year"))
  var edition: String?

  @Option(help: ArgumentHelp("The area that is inspected, as titles print it.", valueName: "name"))
  var subject: String

  @Argument(help: ArgumentHelp("The folder to make; it must be empty or not be there yet.", valueName: "dir"))
  var folder: String

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var diagnostics: DiagnosticOptions

  func run() throws {
    let surroundings = Surroundings.system()
    let started = FolderStarter(surroundings: surroundings, templates: templates.folder).start(
      folder, programme: programme, edition: edition, subject: subject)
    diagnostics.print(started.diagnostics, files: started.files, surroundings: surroundings)
    guard started.status == .done else { throw started.status }
    Output.print(.result, started.lines.joined(separator: "\n"))
  }
}
