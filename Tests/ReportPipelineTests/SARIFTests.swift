import Foundation
import InspectionModel
import Testing

@testable import ReportPipeline

/// Diagnostics as SARIF 2.1.0: what the standard requires (sections 3.13, 3.14, 3.18, 3.19, 3.27 to 3.30, 3.55 to 3.57).
@Suite struct SARIFTests {
  @Test func aLogHasWhatTheStandardRequires() throws {
    let log = try log(of: everything)
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-schema-2.1.0.json") == true)
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    #expect(runs[0]["columnKind"] as? String == "unicodeCodePoints")
    let driver = try driver(of: log)
    #expect(driver["name"] as? String == "inspect-report")
    #expect(driver["version"] as? String == ToolVersion.text)
  }

  @Test func everyRuleThatSpeaksStandsOnceWithItsHelp() throws {
    let log = try log(of: everything)
    let rules = try #require(try driver(of: log)["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["bold-as-heading", "unknown-label", "missing-score"])
    for rule in rules {
      #expect((rule["shortDescription"] as? [String: String])?["text"]?.isEmpty == false)
      let id = try #require(rule["id"] as? String)
      #expect((rule["help"] as? [String: String])?["text"]?.contains("'\(id)'") == true)
    }
    let help = rules.compactMap { ($0["help"] as? [String: String])?["text"] }
    #expect(help[0].contains("accept:"))
    #expect(!help[1].contains("accept:"), "an error cannot be accepted")
    #expect(help[2].hasPrefix("A note while the report is a draft"))
    for result in try results(of: log) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
  }

  @Test func aResultSaysWhatAndWhere() throws {
    let result = try #require(try results(of: log(of: everything)).first { $0["ruleId"] as? String == "unknown-label" })
    #expect(result["level"] as? String == "error")
    #expect((result["message"] as? [String: String])?["text"] == "Nothing is labelled 'b'\nGive it one.")
    // The third line begins with a letter of one scalar in two bytes: 'b' is its third column.
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    #expect(try region(location) == ["startLine": 3, "startColumn": 3, "endLine": 3, "endColumn": 4])
    let note = try #require((result["relatedLocations"] as? [[String: Any]])?.first)
    #expect((note["message"] as? [String: String])?["text"] == "Near it")
    #expect(try region(note) == ["startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 6])
  }

  @Test func addressesAreRelativeAndEscaped() throws {
    let result = try #require(try results(of: log(of: everything)).first { $0["ruleId"] as? String == "unknown-label" })
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    #expect((physical["artifactLocation"] as? [String: String])?["uri"] == "Mid%20%26%20West%25/%C3%A9.md")
  }

  @Test func aSuggestionIsAFix() throws {
    let result = try #require(try results(of: log(of: everything)).first { $0["ruleId"] as? String == "unknown-label" })
    let fixes = try #require(result["fixes"] as? [[String: Any]])
    #expect(fixes.count == 1, "advice without an edit is none")
    #expect((fixes[0]["description"] as? [String: String])?["text"] == "Write 'c'")
    let change = try #require((fixes[0]["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect((replacement["insertedContent"] as? [String: String])?["text"] == "\u{1B}c\"")
    #expect(
      replacement["deletedRegion"] as? [String: Int] == [
        "startLine": 3, "startColumn": 3, "endLine": 3, "endColumn": 4,
      ])
  }

  @Test func whatConcernsTheWholeRunHasNoPlace() throws {
    let result = try #require(try results(of: log(of: everything)).first { $0["ruleId"] as? String == "missing-score" })
    #expect(result["locations"] == nil)
    #expect(result["fixes"] == nil)
    #expect(result["level"] as? String == "note")
  }

  @Test func aLogOfNothingIsALogStill() throws {
    let log = try log(of: [])
    #expect(try results(of: log).isEmpty)
    #expect((try driver(of: log)["rules"] as? [Any])?.isEmpty == true)
  }

  @Test func severalInspectionsAreOneRun() throws {
    let printer = printer()
    let text = DiagnosticPrinter.print([(printer, everything), (printer, everything)])
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(try results(of: log).count == 2 * everything.count)
    #expect((try driver(of: log)["rules"] as? [Any])?.count == 3)
  }
}

private let file = FileID(0)
private let text = "first\n\né b\n"

private let everything: [Diagnostic] = [
  Diagnostic(
    // 'first' has 5 letters; with two line ends, 'é' (2 bytes) and a space, 'b' is byte 10.
    .unknownLabel, at: SourceRange(file: file, 10..<11), "Nothing is labelled 'b'", explanation: "Give it one.",
    notes: [.init(at: SourceRange(file: file, 0..<5), "Near it")],
    suggestions: [
      .init("Write 'c'", edits: [.init(SourceRange(file: file, 10..<11), "\u{1B}c\"")]), .init("Think", edits: []),
    ]),
  Diagnostic(.missingScore, at: nil, severity: .note, "There is no score"),
  Diagnostic(.boldAsHeading, at: SourceRange(file: file, 0..<5), "Bold is no heading"),
]

private func printer() -> DiagnosticPrinter {
  var files = SourceFileTable()
  _ = files.add(path: "Mid & West%/é.md", bytes: Array(text.utf8))
  return DiagnosticPrinter(form: .sarif, files: files)
}

private func log(of diagnostics: [Diagnostic]) throws -> [String: Any] {
  let text = printer().print(diagnostics)
  return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

private func driver(of log: [String: Any]) throws -> [String: Any] {
  let run = try #require((log["runs"] as? [[String: Any]])?.first)
  return try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
}

private func results(of log: [String: Any]) throws -> [[String: Any]] {
  try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
}

private func region(_ location: [String: Any]) throws -> [String: Int] {
  try #require((location["physicalLocation"] as? [String: Any])?["region"] as? [String: Int])
}
