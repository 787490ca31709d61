import InspectionModel

/// A diagnostic that the authors accept.
public struct AcceptedDiagnostic: Hashable, Sendable {
  /// What was found.
  public let diagnostic: Diagnostic
  /// The place that the authors named.
  public let place: String
  /// Why they accept it.
  public let reason: String
}

/// Takes out of a run's diagnostics what the authors accept, and reports acceptances that nothing answers to.
struct AcceptanceFilter {
  let acceptances: [Acceptance]
  let files: SourceFileTable

  func apply(to diagnostics: [Diagnostic]) -> (left: [Diagnostic], accepted: [AcceptedDiagnostic]) {
    var left: [Diagnostic] = []
    var accepted: [AcceptedDiagnostic] = []
    var used = Set<Int>()
    for diagnostic in diagnostics {
      guard let index = acceptances.firstIndex(where: { covers($0, diagnostic) }) else {
        left.append(diagnostic)
        continue
      }
      used.insert(index)
      accepted.append(
        AcceptedDiagnostic(
          diagnostic: diagnostic, place: acceptances[index].place, reason: acceptances[index].reason))
    }
    // An error can keep from being found what was accepted.
    guard !left.contains(where: { $0.severity == .error }) else { return (left, accepted) }
    for (index, acceptance) in acceptances.enumerated() where !used.contains(index) {
      left.append(
        Diagnostic(
          .acceptanceUnused, at: acceptance.id.range,
          "Nothing of the kind '\(acceptance.id.value.rawValue)' was found at \(acceptance.place)",
          explanation: "Take the line out when it is mended; a place is an id, a label, or the path of a file.",
          subject: acceptance.place))
    }
    return (left, accepted)
  }

  private func covers(_ acceptance: Acceptance, _ diagnostic: Diagnostic) -> Bool {
    guard acceptance.id.value == diagnostic.id else { return false }
    if acceptance.place == diagnostic.subject { return true }
    return diagnostic.range.flatMap { files[$0.file]?.path } == acceptance.place
  }
}
