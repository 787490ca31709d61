import Foundation
import InspectionModel
import Testing

/// Prose in which no editor would find what the checks look for: the project's own pages, which are full of numbers.
@Suite struct FalseAlarmTests {
  @Test func findsNothingInOtherProse() throws {
    var size = 0
    var counts: [DiagnosticID: Int] = [:]
    for path in try Self.paths() {
      let text = try String(contentsOfFile: "\(Repository.root)/\(path)", encoding: .utf8)
      size += text.utf8.count
      for complaint in try ProseManuscript(path: path, text: text).complaints {
        counts[complaint.rule, default: 0] += 1
        let isMeant = Self.technical.contains(complaint.rule) || Self.quoted[path]?.contains(complaint.rule) == true
        if !isMeant { Issue.record(Comment(rawValue: complaint.words)) }
      }
    }
    #expect(size >= 200_000, "a false alarm needs something to be raised over")
    print("What the checks say of \(size) bytes of other prose:")
    for (rule, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      print("  \(rule.rawValue): \(count)")
    }
  }

  /// What technical pages do on purpose, and reports do not.
  private static let technical: Set<DiagnosticID> = [.undefinedAbbreviation, .typedReference]

  /// The slips that pages speak of, and so hold.
  private static let quoted: [String: Set<DiagnosticID>] = [
    "Documentation/Diagnostics.md": [
      .impossiblePercentage, .templateResidue, .yearForms, .moneyWithoutUnit, .unbalancedMark, .longSentence,
    ],
    "Examples/devon-and-cornwall-2008/README.md": [.countAndPercentage, .moneyWithoutUnit],
    "Examples/lancashire-2011/README.md": [.templateResidue],
  ]

  /// The pages, by path.
  private static func paths() throws -> [String] {
    let files = FileManager.default
    let pages = try files.contentsOfDirectory(atPath: Repository.root + "/Documentation").map { "Documentation/" + $0 }
    let examples = try files.contentsOfDirectory(atPath: Repository.root + "/Examples")
      .map { "Examples/\($0)/README.md" }
    return (["README.md", "CHANGELOG.md", "CONTRIBUTING.md"] + pages + examples).filter {
      $0.hasSuffix(".md") && files.fileExists(atPath: "\(Repository.root)/\($0)")
    }.sorted()
  }
}
