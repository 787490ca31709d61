import Foundation
import InspectionModel

/// A file of `Tests/Cases/`: small inspections, with notes of what the checks must say and must not say.
///
///     Free text that explains the file.
///     %% rules count-and-percentage impossible-percentage
///     %% case What this inspection shows
///     %% file findings/1.1.md
///     ## Strengths
///     - In 97 cases (78%) planning was good, of 106.
///     <!-- warning count-and-percentage: 97 cases (78%) -->
///     - In 83 of 106 cases (78%) it was.
///     <!-- none count-and-percentage -->
///
/// A note belongs to the last line above it that is no note. What the diagnostic marks stands behind the colon, as far as
/// it stands on that line. Notes are taken out before the text is read.
struct CaseFile {
  let name: String
  /// The rules that are compared; of others nothing is said.
  let rules: [DiagnosticID]
  let cases: [Case]

  struct Case {
    let title: String
    var files: [File] = []
  }

  struct File {
    let path: String
    var lines: [String] = []
    var notes: [Note] = []
    var text: String { lines.joined(separator: "\n") + "\n" }
  }

  /// What is to be said of a line; nothing by a rule where `severity` is nil.
  struct Note: Hashable {
    let line: Int
    let severity: Severity?
    let rule: DiagnosticID
    let marked: String
  }

  struct Malformed: Error { let reason: String }

  init(name: String, text: String) throws {
    self.name = name
    var rules: [DiagnosticID] = []
    var cases: [Case] = []
    for line in text.components(separatedBy: "\n") {
      if let names = line.rest(after: "%% rules ") {
        rules = try names.split(separator: " ").map { try Self.rule(String($0)) }
      } else if let title = line.rest(after: "%% case ") {
        cases.append(Case(title: title))
      } else if let path = line.rest(after: "%% file ") {
        guard !cases.isEmpty else { throw Malformed(reason: "\(name): a file before the first case") }
        cases[cases.count - 1].files.append(File(path: path))
      } else if let last = cases.indices.last, let file = cases[last].files.indices.last {
        if let note = try Self.note(line, below: cases[last].files[file].lines.count) {
          cases[last].files[file].notes.append(note)
        } else {
          cases[last].files[file].lines.append(line)
        }
      }
    }
    self.rules = rules
    self.cases = cases
  }

  private static func rule(_ name: String) throws -> DiagnosticID {
    guard let rule = DiagnosticID(rawValue: name) else { throw Malformed(reason: "no rule is called \(name)") }
    return rule
  }

  private static func note(_ line: String, below number: Int) throws -> Note? {
    let words = line.trimmingCharacters(in: .whitespaces)
    guard words.hasPrefix("<!-- "), words.hasSuffix(" -->") else { return nil }
    let inner = words.dropFirst(5).dropLast(4)
    guard let first = inner.split(separator: " ").first else { return nil }
    guard first == "none" || Severity(rawValue: String(first)) != nil else { return nil }
    let rest = inner.dropFirst(first.count + 1)
    let parts = rest.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    guard let name = parts.first else { throw Malformed(reason: "no rule in \(line)") }
    return Note(
      line: number, severity: Severity(rawValue: String(first)), rule: try rule(name),
      marked: parts.count > 1 ? parts[1] : "")
  }

  /// All files of `Tests/Cases/`, by name.
  static func all() throws -> [CaseFile] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/Tests/Cases").sorted()
      .filter { $0.hasSuffix(".md") }
      .map { name in
        try CaseFile(
          name: name, text: String(contentsOfFile: Repository.root + "/Tests/Cases/" + name, encoding: .utf8))
      }
  }
}

extension String {
  fileprivate func rest(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)).trimmingCharacters(in: .whitespaces) : nil
  }
}
