import ArgumentParser
import InspectionModel
import ReportPipeline

/// How diagnostics are printed; the same for every command that reads an inspection.
struct DiagnosticOptions: ParsableArguments {
  @Option(
    name: .customLong("diagnostics"),
    help: ArgumentHelp(
      "How to print what is wrong: human (with the line), short (path:line:col), or json.", valueName: "form"))
  var form: DiagnosticForm = .human

  @Flag(name: .shortAndLong, help: "Print errors and results, but no notes, warnings or progress.")
  var quiet = false

  /// Prints the diagnostics of a run on standard error.
  func print(_ diagnostics: [Diagnostic], files: SourceFileTable, surroundings: Surroundings) {
    let shown = quiet ? diagnostics.filter { $0.severity == .error } : diagnostics
    let printer = DiagnosticPrinter(form: form, files: files, surroundings: surroundings)
    Output.print(.error, printer.print(shown))
  }
}

extension DiagnosticForm: ExpressibleByArgument {}

/// Where templates come from besides the program itself.
struct TemplateOptions: ParsableArguments {
  @Option(
    name: .customLong("templates"),
    help: ArgumentHelp(
      "A folder whose programmes and templates take the place of the built-in ones, file by file.", valueName: "dir"))
  var folder: String?
}
