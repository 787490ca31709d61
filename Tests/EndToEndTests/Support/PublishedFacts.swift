import Foundation
import Testing

/// What a published report shows, and where the example made after it is known to differ.
struct PublishedFacts: Decodable {
  /// One known difference; a line that only one of the two has lacks the other.
  struct Exception: Decodable {
    /// The kind of fact.
    let what: String
    /// The line of the published report.
    let published: String?
    /// The line of the example.
    let ours: String?
    /// Why they differ; begins with one of `reasons`.
    let reason: String
  }

  /// The lines of each kind, in order; kinds that are not compared are left out.
  let facts: [String: [String]]
  /// The places whose tables are compared row by row.
  let rowsIn: [String]
  /// Every difference that is known, and no other.
  let exceptions: [Exception]

  /// Why an example may differ from the report after which it was made. What such a reason begins with:
  /// - what the text that was taken from the report's pages has lost, such as what a chart drew;
  /// - what the report has wrong, and the example right;
  /// - what both have, each in its own form.
  static let reasons = ["loss in the extracted text", "error of the original", "set otherwise"]

  /// The facts of the report after which the example in the folder of that name was made.
  init(of example: String) throws {
    try self.init(Repository.text(at: Repository.root + "/Tests/Fixtures/Facts/\(example).json"))
  }

  /// Facts as their file has them.
  init(_ json: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(json.utf8)) }

  /// Everything in which a report differs from these facts, and every exception that does not apply.
  func disagreements(with report: ReportFacts) -> [String] {
    let known = Set(FactKind.allCases.map(\.rawValue))
    let strangers = (Array(facts.keys) + exceptions.map(\.what)).filter { !known.contains($0) }
    return strangers.sorted().map { "nothing is called '\($0)'" }
      + FactKind.allCases.flatMap { disagreements(of: $0, with: report) }
  }

  private func disagreements(of kind: FactKind, with report: ReportFacts) -> [String] {
    guard let published = facts[kind.rawValue] else { return [] }
    let difference = published.map(kind.compared).difference(
      from: report.lines(of: kind, rowsIn: rowsIn).map(kind.compared))
    var missing = difference.insertions.map(\.line)
    var added = difference.removals.map(\.line)
    let unused = exceptions.filter { $0.what == kind.rawValue }.filter { exception in
      let lost = exception.published.map { line in missing.firstIndex(of: kind.compared(line)) ?? -1 }
      let gained = exception.ours.map { line in added.firstIndex(of: kind.compared(line)) ?? -1 }
      guard lost != nil || gained != nil, lost != -1, gained != -1 else { return true }
      if let lost { missing.remove(at: lost) }
      if let gained { added.remove(at: gained) }
      return false
    }
    return missing.map { "\(kind.rawValue): only the published report has '\($0)'" }
      + added.map { "\(kind.rawValue): only the example has '\($0)'" }
      + unused.map { "\(kind.rawValue): no exception is needed for '\($0.published ?? "")' and '\($0.ours ?? "")'" }
  }
}

extension CollectionDifference.Change where ChangeElement == String {
  fileprivate var line: String {
    switch self {
    case .insert(_, let line, _), .remove(_, let line, _): line
    }
  }
}
