import ArgumentParser
import ReportPipeline

/// `inspect-report outline DIR`
struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline", abstract: "Show the parts of a report in order, and which files fill them.")

  @OptionGroup var options: ListingOptions

  func run() throws { try options.print(\.outline) }
}

/// `inspect-report parts DIR`
struct PartsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parts", abstract: "List the parts that a report can have, and what fills each.")

  @OptionGroup var options: ListingOptions

  func run() throws { try options.print(\.parts) }
}

/// `inspect-report labels DIR`
struct LabelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "labels", abstract: "List everything that the text can refer to, and what a reference to it prints.")

  @OptionGroup var options: ListingOptions

  func run() throws { try options.print(\.labels) }
}

/// What the commands that list something of an inspection have in common.
struct ListingOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The folder of the inspection.", valueName: "dir"))
  var folder: String

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var diagnostics: DiagnosticOptions

  /// Prints one listing; the inspection's errors are told only where they stand in its way.
  func print(_ listing: (InspectionListing) -> [String]?) throws {
    let surroundings = Surroundings.system()
    let run = Runner(surroundings: surroundings, request: .init(lastStage: .assemble, templates: templates.folder))
      .run(folder)
    guard let lines = listing(InspectionListing(run)) else {
      diagnostics.print(run.diagnostics, files: run.files, surroundings: surroundings)
      throw max(run.status, .errorsInInspection)
    }
    Output.print(.result, lines.joined(separator: "\n"))
  }
}
