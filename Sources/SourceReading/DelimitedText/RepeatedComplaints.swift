import InspectionModel

/// Diagnostics of which some may come very often: the first of a kind one by one, and then how many more there are.
package struct RepeatedComplaints: Sendable {
  /// How many of one kind are told one by one.
  package static let mostOfAKind = 20

  private var told: [Diagnostic] = []
  private var kinds: [DiagnosticID: Kind] = [:]

  private struct Kind {
    var count = 0
    /// Where the first that is not told by itself stands.
    var next: Diagnostic?
    /// By what is wrong: its place in `told`, and how often it came.
    var subjects: [String: (place: Int, count: Int)] = [:]
  }

  /// A list without complaints.
  package init() {}

  /// Whether one of the complaints is an error.
  package var hasErrors: Bool { told.contains { $0.severity == .error } }

  /// Whether a further complaint is to be made and added; otherwise it is counted. Of several about one `subject` only
  /// the first is told, with how often it came.
  package mutating func wants(_ id: DiagnosticID, about subject: @autoclosure () -> String? = nil) -> Bool {
    guard let kind = kinds[id] else { return true }
    if !kind.subjects.isEmpty, let subject = subject(), kind.subjects[subject] != nil {
      kinds[id]?.subjects[subject]?.count += 1
      return false
    }
    if kind.count < Self.mostOfAKind || kind.next == nil { return true }
    kinds[id]?.count += 1
    return false
  }

  /// Takes in a complaint that is wanted.
  package mutating func add(_ diagnostic: Diagnostic, about subject: String? = nil) {
    var kind = kinds[diagnostic.id] ?? Kind()
    if kind.count < Self.mostOfAKind {
      if let subject { kind.subjects[subject] = (told.count, 1) }
      told.append(diagnostic)
    } else if kind.next == nil {
      kind.next = diagnostic
    }
    kind.count += 1
    kinds[diagnostic.id] = kind
  }

  /// What there is to tell, in the order in which it came.
  package var diagnostics: [Diagnostic] {
    var diagnostics = told
    for (id, kind) in kinds.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for (place, count) in kind.subjects.values where count > 1 {
        let remark = "This is the first of \(count) places."
        let explanation = diagnostics[place].explanation.map { "\($0) \(remark)" } ?? remark
        diagnostics[place].explanation = explanation
      }
      guard let next = kind.next else { continue }
      let more = kind.count - Self.mostOfAKind
      if more == 1 {
        diagnostics.append(next)
      } else {
        diagnostics.append(
          Diagnostic(
            id, at: next.range, severity: next.severity,
            "There are \(more) more of these from here on: \(next.summary)"))
      }
    }
    return diagnostics
  }
}
