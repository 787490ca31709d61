import ArgumentParser
import ReportPipeline

/// `inspect-report check DIR|FILE`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look for mistakes; write nothing.",
    discussion: """
      Given a folder, everything is checked that `build` would check. Given one file of an inspection, only what \
      concerns this file is told, so that a chapter can be finished while others are not.
      """)

  @Argument(help: ArgumentHelp("The folder of an inspection, or one file of it.", valueName: "path"))
  var path: String

  @Flag(help: "Make the mends that cannot change what the report means; each is listed.")
  var fix = false

  @Flag(help: "Check again whenever a source file is saved, until interrupted, and say what is new and what is mended.")
  var watch = false

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var diagnostics: DiagnosticOptions

  func validate() throws {
    if watch, fix { throw ValidationError("--watch and --fix cannot be used together.") }
  }

  func run() throws {
    let surroundings = Surroundings.system()
    if watch {
      CheckWatcher(surroundings: surroundings, templates: templates.folder).watch(path) { event in
        diagnostics.print(event.outcome.diagnostics, files: event.outcome.files, surroundings: surroundings)
        if !diagnostics.quiet || event.outcome.status != .done { Output.print(.error, event.line) }
      }
      return
    }
    let checker = Checker(surroundings: surroundings, templates: templates.folder)
    if fix {
      let mended = checker.fix(path)
      for line in mended.lines { Output.print(.result, line) }
      diagnostics.print(mended.diagnostics, files: mended.files, surroundings: surroundings)
      if mended.status != .done { throw mended.status }
      return
    }
    let checked = checker.check(path)
    diagnostics.print(checked.diagnostics, files: checked.files, surroundings: surroundings)
    if checked.status != .done { throw checked.status }
    if checked.diagnostics.isEmpty, !diagnostics.quiet, diagnostics.form == .human {
      Output.print(.result, "\(path): no mistakes found")
    }
  }
}
