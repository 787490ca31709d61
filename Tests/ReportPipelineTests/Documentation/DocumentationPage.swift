import Glibc
import ReportPipeline

/// A page of the documentation, divided at its headings, for the tests that hold it against the program.
struct DocumentationPage: Sendable {
  /// Its path in the repository.
  let path: String
  /// What stands under each heading, in order; first what stands above all of them.
  let sections: [Section]

  /// What stands between one heading and the next.
  struct Section: Sendable {
    /// The heading's words, without the marks of code.
    var title = ""
    /// 1 to 6; 0 above the first heading.
    var level = 0
    /// The lines outside of fences.
    var lines: [String] = []
    /// What stands between fences.
    var fences: [Fence] = []

    /// The rows of the tables in it but their heads, cell by cell, without the marks of code.
    var rows: [[String]] {
      var rows: [[String]] = []
      var isBody = false
      for line in lines {
        guard line.hasPrefix("|") else {
          isBody = false
          continue
        }
        let cells = line.dropFirst().dropLast().split(separator: "|").map { Self.plain($0) }
        if isBody { rows.append(cells) }
        if cells.allSatisfy({ $0.allSatisfy { $0 == "-" || $0 == ":" } }) { isBody = true }
      }
      return rows
    }

    /// Text without spaces at its ends and without backticks.
    static func plain(_ text: some StringProtocol) -> String {
      String(text.filter { $0 != "`" }.split(separator: " ").joined(separator: " "))
    }
  }

  /// Lines between fences.
  struct Fence: Sendable {
    /// The words after the opening fence.
    let info: [String]
    /// The lines, each with its end.
    let text: String
    /// The line of the page on which it opens, from 1.
    let line: Int
  }

  /// The page at a path of the repository; without sections where there is none, which no test of it survives.
  init(_ path: String) {
    self.path = path
    var sections = [Section()]
    var open: (info: [String], mark: Substring, text: String, line: Int)?
    for (index, line) in Repository.text(of: path).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let mark = line.prefix { $0 == "`" }
      if let fence = open {
        if mark.count >= fence.mark.count, mark.count == line.count {
          sections[sections.count - 1].fences.append(Fence(info: fence.info, text: fence.text, line: fence.line))
          open = nil
        } else {
          open?.text += line + "\n"
        }
      } else if mark.count >= 3 {
        open = (line.dropFirst(mark.count).split(separator: " ").map(String.init), mark, "", index + 1)
      } else if line.hasPrefix("#") {
        let level = line.prefix { $0 == "#" }.count
        sections.append(Section(title: Section.plain(line.dropFirst(level)), level: level))
      } else {
        sections[sections.count - 1].lines.append(String(line))
      }
    }
    self.sections = sections
  }

  /// The section under a heading; an empty one where there is no such heading.
  func section(_ title: String) -> Section { sections.first { $0.title == title } ?? Section() }
}

/// The files of the repository that the tests stand in.
enum Repository {
  /// Its folder.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")

  /// The text of a file; empty where there is none.
  static func text(of path: String) -> String {
    guard let file = fopen(root + "/" + path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names of the folders in a folder, in alphabetical order.
  static func folders(in path: String) throws -> [String] {
    try Surroundings.system().disk.entries(of: root + "/" + path).filter { $0.kind == .folder }.compactMap(\.name)
  }

  /// Whether a file or folder stands at a path.
  static func exists(_ path: String) -> Bool { access(root + "/" + path, F_OK) == 0 }
}
