import ArgumentParser
import InspectionModel
import ReportPipeline

/// `inspect-report chart DIR [NAME]`
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "List and show the charts of an inspection, or try one out.",
    discussion: """
      SOURCE is the folder of an inspection, a file with charts, or - for standard input. A file with charts is a \
      Markdown file with blocks called `chart`, the lines of one such block by themselves, or a CSV file whose first \
      column names the lines of the chart.

        inspect-report chart DIR
            list the charts of an inspection
        inspect-report chart DIR chart-1
            draw one of them in the terminal
        inspect-report chart DIR chart-1 --format svg -o chart.svg
            write it to a file
        printf 'title: Tea\\nvalues:\\n  Mon: 3\\n  Tue: 5\\n' | inspect-report chart -
            try one out
      """)

  @Argument(help: ArgumentHelp("The folder of an inspection, a file with charts, or - for what is piped in."))
  var source: String

  @Argument(
    help: ArgumentHelp("The chart: the name of its files, or its number. Without it, an inspection's are listed."))
  var name: String?

  @Option(help: ArgumentHelp("How to show it: text, svg, csv, description, or html (a page).", valueName: "form"))
  var format: ChartCollection.Form?

  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write to; standard output without it.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("How many characters a line of text has, 60 to 120; the terminal's where it is known."))
  var width: Int?

  @Flag(help: "Draw text with seven-bit characters only.")
  var ascii = false

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var diagnostics: DiagnosticOptions

  func validate() throws {
    if let width, !(60...120).contains(width) { throw ValidationError("--width is a number from 60 to 120.") }
  }

  func run() throws {
    let surroundings = Surroundings.system()
    let request = ChartRequest(
      source: source, name: name, form: format, output: output, width: width ?? surroundings.terminal.columns,
      isSevenBit: ascii, templates: templates.folder)
    let outcome = ChartShower(surroundings: surroundings).show(request)
    diagnostics.print(outcome.diagnostics, files: outcome.files, surroundings: surroundings)
    Output.print(.result, outcome.lines.joined(separator: "\n"))
    if outcome.status != .done { throw outcome.status }
  }
}

extension ChartCollection.Form: ExpressibleByArgument {}
