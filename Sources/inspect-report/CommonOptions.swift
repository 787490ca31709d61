import ArgumentParser
import InspectionModel
import ReportPipeline

/// How diagnostics are printed; the same for every command that reads an inspection.
struct DiagnosticOptions: ParsableArguments {
  @Option(
    name: .customLong("diagnostics"),
    help: ArgumentHelp(
      "How to print what is wrong: human (with the line), short (path:line:col), json, or sarif (SARIF 2.1.0).",
      valueName: "form"))
  var form: DiagnosticForm = .human

  @Flag(name: .shortAndLong, help: "Print errors and results, but no notes, warnings or progress.")
  var quiet = false

  /// Prints the diagnostics of a run on standard error.
  func print(_ diagnostics: [Diagnostic], files: SourceFileTable, surroundings: Surroundings) {
    print([(diagnostics, files)], surroundings: surroundings)
  }

  /// Prints the diagnostics of several runs on standard error. People who read of one inspection know its folder;
  /// editors and programs are told it always.
  func print(_ runs: [(diagnostics: [Diagnostic], files: SourceFileTable)], surroundings: Surroundings) {
    let isFolderKnown = form == .human && runs.count == 1
    let printed = runs.map { run in
      let printer = DiagnosticPrinter(
        form: form, files: run.files, surroundings: surroundings, path: { isFolderKnown ? $0.path : $0.fullPath })
      return (printer, quiet ? run.diagnostics.filter { $0.severity == .error } : run.diagnostics)
    }
    Output.print(.error, DiagnosticPrinter.print(printed))
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
