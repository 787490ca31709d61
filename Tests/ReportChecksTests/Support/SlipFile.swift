import Foundation
import InspectionModel

/// A file of `Tests/Cases/Slips/`: what was found in a published report, made again in words of our own.
struct SlipFile {
  let name: String
  let slips: [Slip]

  struct Slip {
    let kind: String
    let title: String
    /// The test that shows that it cannot be made.
    var impossible: String?
    /// Why nothing finds it.
    var missed: String?
    var files: [CaseFile.File] = []
    /// The rules of which one has to speak, by file and line.
    var wanted: [Wanted] = []
  }

  struct Wanted {
    let path: String
    let line: Int
    let rules: [DiagnosticID]
  }

  struct Malformed: Error { let line: String }

  /// The files of both reports.
  static func all() throws -> [SlipFile] {
    try ["lancashire-2011", "devon-and-cornwall-2008"].map { name in
      let path = "\(Repository.root)/Tests/Cases/Slips/\(name).md"
      return try SlipFile(name: name, text: String(contentsOfFile: path, encoding: .utf8))
    }
  }

  init(name: String, text: String) throws {
    self.name = name
    var slips: [Slip] = []
    for line in text.components(separatedBy: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if line.hasPrefix("%% slip ") {
        slips.append(Slip(kind: words[2], title: words.dropFirst(3).joined(separator: " ")))
        continue
      }
      guard let last = slips.indices.last else { continue }
      if line.hasPrefix("%% impossible ") {
        slips[last].impossible = words[2]
      } else if line.hasPrefix("%% missed ") {
        slips[last].missed = words.dropFirst(2).joined(separator: " ")
      } else if line.hasPrefix("%% file ") {
        slips[last].files.append(CaseFile.File(path: words[2]))
      } else if line.hasPrefix("%%") {
        throw Malformed(line: line)
      } else if let file = slips[last].files.indices.last {
        if line.hasPrefix("<!-- slip ") {
          let rules = try words.dropFirst(2).dropLast().map { word in
            guard let rule = DiagnosticID(rawValue: word) else { throw Malformed(line: line) }
            return rule
          }
          let source = slips[last].files[file]
          slips[last].wanted.append(Wanted(path: source.path, line: source.lines.count, rules: rules))
        } else {
          slips[last].files[file].lines.append(line)
        }
      }
    }
    self.slips = slips
  }
}
