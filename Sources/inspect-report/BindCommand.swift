import ArgumentParser
import Glibc
import ReportPipeline

/// `inspect-report bind DIR`
struct BindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bind", abstract: "Put figures in the place of typed numbers.",
    discussion: """
      Lists the typed numbers of the prose that a figure of the inspection says, each with its place, its sentence and \
      the figures that it may be, the likeliest first. On a terminal it asks for each of them: y takes the first \
      figure, a number another, n none, and q ends. Nothing else in a file is touched, and its previous version stays \
      beside it, with ~ behind the name.

        inspect-report bind DIR --only 3 --only 5=2
            the first figure for the third number of the list, the second for the fifth
        inspect-report bind DIR --only findings/1.2.md:12:34=PSR1
            the figure PSR1 for the number at this place
      """)

  @Argument(help: ArgumentHelp("The folder of the inspection.", valueName: "dir"))
  var folder: String

  @Flag(help: "Take the likeliest figure for every number of which it is certain.")
  var apply = false

  @Option(help: ArgumentHelp("Take a figure for one number; may be given again.", valueName: "number=figure"))
  var only: [String] = []

  @Flag(help: "Print the list, and ask nothing.")
  var list = false

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var diagnostics: DiagnosticOptions

  func validate() throws {
    if [apply, !only.isEmpty, list].count(where: { $0 }) > 1 {
      throw ValidationError("--apply, --only and --list exclude each other.")
    }
  }

  func run() throws {
    let surroundings = Surroundings.system()
    let run = Runner(surroundings: surroundings, request: .init(lastStage: .check, templates: templates.folder))
      .run(folder)
    guard let found = BindingList(run) else {
      diagnostics.print(run.diagnostics, files: run.files, surroundings: surroundings)
      throw max(run.status, .errorsInInspection)
    }
    let choices: [BindingList.Choice]
    if apply {
      choices = found.certainChoices
    } else if !only.isEmpty {
      do {
        choices = try found.choices(only)
      } catch {
        throw ValidationError(error.description)
      }
    } else if !list, !found.bindings.isEmpty, isatty(0) != 0, isatty(1) != 0 {
      choices = BindingDialogue(found).choices { lines, question in
        Output.print(.result, (lines + [question]).joined(separator: "\n"))
        return readLine()
      }
    } else {
      Output.print(.result, found.lines.joined(separator: "\n"))
      return
    }
    let outcome = ProseBinder(surroundings: surroundings).bind(choices, of: found)
    Output.print(.result, outcome.lines.isEmpty ? "Nothing was replaced" : outcome.lines.joined(separator: "\n"))
    diagnostics.print(outcome.diagnostics, files: outcome.files, surroundings: surroundings)
    if outcome.status != .done { throw outcome.status }
  }
}
