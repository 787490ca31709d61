import ArgumentParser
import InspectionModel
import ReportPipeline

/// `inspect-report templates export DIR`
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Work with the templates that give reports their shape.",
    subcommands: [Export.self])

  /// `inspect-report templates export DIR`
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write the built-in templates to a folder, to be edited there.",
      discussion: "Build with `--templates DIR` to use them. Files that you do not change may be deleted again.")

    @Argument(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
    var folder: String

    @Flag(help: "Replace files that stand there already.")
    var replace = false

    @OptionGroup var diagnostics: DiagnosticOptions

    func run() throws {
      let surroundings = Surroundings.system()
      let found = TemplateFiles.export(to: folder, replacing: replace, on: surroundings.disk)
      diagnostics.print(found, files: SourceFileTable(), surroundings: surroundings)
      let status = ExitStatus(of: found)
      if status != .done { throw status }
      Output.print(.result, folder)
    }
  }
}
