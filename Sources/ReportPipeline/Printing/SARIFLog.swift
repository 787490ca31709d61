import InspectionModel

/// Diagnostics in the Static Analysis Results Interchange Format, for code-scanning services and editors.
///
/// Source of its names and rules: SARIF 2.1.0, OASIS Standard of 27 March 2020.
struct SARIFLog {
  /// One log with one run, whatever the number of inspections.
  let value: JSONValue

  /// The log of what several printers were to print.
  init(_ runs: [(printer: DiagnosticPrinter, diagnostics: [Diagnostic])]) {
    let told = Set(runs.flatMap { $0.diagnostics.map(\.id) })
    let rules = DiagnosticID.allCases.filter(told.contains)
    let places = Dictionary(rules.enumerated().map { ($1, $0) }) { first, _ in first }
    let results = runs.flatMap { run in
      let writer = SARIFResultWriter(run.printer, rules: places)
      return run.diagnostics.map(writer.result)
    }
    value = .object([
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        .object([
          "tool": .object([
            "driver": .object([
              "name": "inspect-report",
              "version": .string(ToolVersion.text),
              "rules": .array(rules.map(Self.rule)),
            ])
          ]),
          // As the columns of `path:line:column` are counted.
          "columnKind": "unicodeCodePoints",
          "results": .array(results),
        ])
      ],
    ])
  }

  private static func rule(_ id: DiagnosticID) -> JSONValue {
    .object([
      "id": .string(id.rawValue),
      "shortDescription": text(id.words),
      "help": text(id.help),
      "defaultConfiguration": .object(["level": .string(id.severity.rawValue)]),
    ])
  }

  /// A message of plain text.
  static func text(_ text: String) -> JSONValue { .object(["text": .string(text)]) }
}

extension DiagnosticID {
  /// The id as words: "Unknown label".
  fileprivate var words: String {
    let words = rawValue.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// What follows from the rule, and where more is said of it.
  fileprivate var help: String {
    let severity =
      switch self.severity {
      case _ where isUnwritten: "A note while the report is a draft, and an error in a final one."
      case .error: "While it stands, no report is written."
      case .warning: "The report is written, and is affected."
      case .note: "The report is written, and is not affected."
      }
    let acceptance = isAcceptable ? " `accept:` in inspection.md accepts it, with a reason." : ""
    return severity + acceptance + " Documentation/Diagnostics.md explains '\(rawValue)', with an example and the mend."
  }
}

/// Writes the results of one inspection.
private struct SARIFResultWriter {
  private let printer: DiagnosticPrinter
  private let rules: [DiagnosticID: Int]
  private let indexes: [LineIndex]

  init(_ printer: DiagnosticPrinter, rules: [DiagnosticID: Int]) {
    self.printer = printer
    self.rules = rules
    indexes = printer.files.files.map(LineIndex.init)
  }

  func result(_ diagnostic: Diagnostic) -> JSONValue {
    let message = [diagnostic.summary, diagnostic.explanation].compactMap(\.self).joined(separator: "\n")
    return .object([
      "ruleId": .string(diagnostic.id.rawValue),
      "ruleIndex": rules[diagnostic.id].map { .integer($0) },
      "level": .string(diagnostic.severity.rawValue),
      "message": SARIFLog.text(message),
      "locations": diagnostic.range.flatMap(physical).map { .array([.object(["physicalLocation": $0])]) },
      "relatedLocations": list(
        diagnostic.notes.compactMap { note in
          physical(note.range).map {
            .object(["physicalLocation": $0, "message": SARIFLog.text(note.message)])
          }
        }),
      "fixes": list(diagnostic.suggestions.compactMap(fix)),
    ])
  }

  private func list(_ values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .array(values) }

  private func physical(_ range: SourceRange) -> JSONValue? {
    artifact(range.file).map { .object(["artifactLocation": $0, "region": region(range)]) }
  }

  private func artifact(_ id: FileID) -> JSONValue? {
    printer.files[id].map { .object(["uri": .string(Self.reference(to: printer.path($0)))]) }
  }

  /// Lines and columns from 1, the last column being the one after the place.
  private func region(_ range: SourceRange) -> JSONValue {
    let index = indexes[Int(range.file.index)]
    let (start, end) = (index.location(at: range.lower), index.location(at: range.upper))
    return .object([
      "startLine": .integer(start.line), "startColumn": .integer(start.column), "endLine": .integer(end.line),
      "endColumn": .integer(end.column),
    ])
  }

  /// A suggestion with its edits, file by file; one without any is advice, and stands in the message.
  private func fix(_ suggestion: Diagnostic.Suggestion) -> JSONValue? {
    var files: [FileID] = []
    for edit in suggestion.edits where !files.contains(edit.range.file) { files.append(edit.range.file) }
    let changes = files.compactMap { file -> JSONValue? in
      let edits = suggestion.edits.filter { $0.range.file == file }.map { edit in
        JSONValue.object([
          "deletedRegion": region(edit.range), "insertedContent": SARIFLog.text(edit.replacement),
        ])
      }
      return artifact(file).map { .object(["artifactLocation": $0, "replacements": .array(edits)]) }
    }
    guard !changes.isEmpty else { return nil }
    return .object(["description": SARIFLog.text(suggestion.summary), "artifactChanges": .array(changes)])
  }

  /// A path as a reference of RFC 3986: what may not stand there is written in percent signs.
  private static func reference(to path: String) -> String {
    var reference = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        reference.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        reference += "%" + (hex.count < 2 ? "0" : "") + hex
      }
    }
    return path.hasPrefix("/") ? "file://" + reference : reference
  }
}
