import ArgumentParser
import ReportPipeline
import SourceReading

/// `inspect-report schema [KIND]`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a kind of file, for editors that complete and check it.")

  @Argument(help: ArgumentHelp("The kind of file; all kinds are listed where none is given."))
  var kind: SchemaKind?

  func run() {
    if let kind {
      Output.print(.result, kind.text)
    } else {
      Output.print(.result, SchemaListing.lines.joined(separator: "\n"))
    }
  }
}

extension SchemaKind: ExpressibleByArgument {}
