import ArgumentParser
import ReportPipeline

/// The program: reads the command line, runs one command, and ends with the exit status that belongs to its outcome.
@main
struct InspectReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect-report",
    abstract: "Turns the findings of an inspection, written in Markdown, into its published report.",
    discussion: """
      An inspection is a folder: inspection.md says who, what and when; findings/ holds a file for each criterion; \
      summary.md, recommendations.md, good-practice/ and others hold the rest.

        inspect-report programmes
            see which programmes there are: each has an ID
        inspect-report init --programme ID --subject NAME DIR
            begin an inspection in a new folder
        inspect-report build DIR
            make its report
        inspect-report check DIR
            look for mistakes only

      Exit status: 0 done; 1 errors in the inspection; 2 wrong usage; 3 the machine failed us.
      """,
    version: ToolVersion.text,
    subcommands: [
      InitCommand.self, BuildCommand.self, CheckCommand.self, BindCommand.self, OutlineCommand.self,
      PartsCommand.self, LabelsCommand.self, ScoreCommand.self, ChartCommand.self, ExplainCommand.self,
      WhatIfCommand.self, ProgrammesCommand.self, SchemaCommand.self, TemplatesCommand.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      exit(withError: ExitCode(status.rawValue))
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      let isUsage = exitCode(for: error) != .success
      Output.print(isUsage ? .error : .result, fullMessage(for: error))
      exit(withError: isUsage ? ExitCode(ExitStatus.wrongUsage.rawValue) : ExitCode.success)
    }
  }
}
