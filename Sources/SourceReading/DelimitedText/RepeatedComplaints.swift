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

  /// Whether nothing was complained of.
  package var isEmpty: Bool { kinds.isEmpty }

  /// Whether one of the complaints is an error.
  package var hasErrors: Bool { told.contains { $0.severity == .error } }

  /// Takes in a complaint. Of several about one `subject` the first is told, with how often it came.
  package mutating func add(
    _ id: DiagnosticID, about subject: @autoclosure () -> String? = nil, _ make: () -> Diagnostic
  ) {
    var kind = kinds[id] ?? Kind()
    kinds[id] = nil
    defer { kinds[id] = kind }
    let subject = subject()
    if let subject, kind.subjects[subject] != nil {
      kind.subjects[subject]?.count += 1
    } else if kind.count < Self.mostOfAKind {
      if let subject { kind.subjects[subject] = (told.count, 1) }
      told.append(make())
      kind.count += 1
    } else {
      if kind.next == nil { kind.next = make() }
      kind.count += 1
    }
  }

  /// Takes in a complaint that is made already.
  package mutating func add(_ diagnostic: Diagnostic) { add(diagnostic.id) { diagnostic } }

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
