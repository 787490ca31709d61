import Foundation
import Testing

/// What a programme is like stands in its folder under `Templates`, and nowhere in Swift.
@Suite struct GeneralityTests {
  /// The names of the programmes: the folders with a `programme.yml`.
  private static let programmes = Repository.files(in: Repository.root + "/Templates").keys
    .filter { $0.hasSuffix("/programme.yml") }.map { String($0.prefix { $0 != "/" }) }.sorted()

  /// Lines of code with their places; what follows `//` in a line is for people.
  private static let lines: [(place: String, code: String)] = {
    let files = Repository.files(in: Repository.root + "/Sources").filter { $0.key.hasSuffix(".swift") }
    return files.sorted { $0.key < $1.key }.flatMap { path, bytes in
      String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .map { ("\(path):\($0 + 1)", Self.code(in: String($1))) }
    }
  }()

  private static func code(in line: String) -> String {
    String(line.firstRange(of: /(^|\s)\/\//).map { line[..<$0.lowerBound] } ?? line[...])
  }

  /// A name between quotation marks, as a word of its own, in any case of letters.
  private static func names(in code: String) -> [String] {
    let quoted = code.matches(of: /"(?:[^"\\]|\\.)*"/).map { $0.0.lowercased() }
    return programmes.filter { name in
      quoted.contains { $0.split { !($0.isLetter || $0.isNumber || $0 == "-") }.contains(Substring(name)) }
    }
  }

  /// Text that is nothing but the number of a criterion as programmes write them: "1.2", "10.3", "B3".
  private static func numbers(in code: String) -> [String] {
    code.matches(of: /"(?:\d{1,2}\.\d{1,2}|[A-Z]\d{1,2})"/).map { String($0.0) }
  }

  @Test func noLineNamesAProgramme() {
    #expect(Self.programmes.count >= 4)
    #expect(Self.lines.count > 10_000)
    #expect(Self.lines.filter { !Self.names(in: $0.code).isEmpty }.map(\.place) == [])
  }

  @Test func noLineHasTheNumberOfACriterion() {
    #expect(Self.lines.filter { !Self.numbers(in: $0.code).isEmpty }.map(\.place) == [])
  }

  @Test(arguments: [
    ("if id == \"omi\" {", ["omi"]), ("let path = \"Templates/omi2/programme.yml\"", ["omi2"]),
    ("case \"ESI-follow-up\": 1", ["esi-follow-up"]), ("let omi = \"omission\"", []), ("// \"omi\"", []),
  ])
  func namesAreFound(_ line: String, _ names: [String]) { #expect(Self.names(in: Self.code(in: line)) == names) }

  @Test(arguments: [
    ("if id == \"1.2\" {", ["\"1.2\""]), ("[\"B3\", x]", ["\"B3\""]), ("\"0.1.0\"", []), ("\"M0 0h8v8H0z\"", []),
    ("/// The id: \"1.2\"", []),
  ])
  func numbersAreFound(_ line: String, _ numbers: [String]) {
    #expect(Self.numbers(in: Self.code(in: line)) == numbers)
  }
}
