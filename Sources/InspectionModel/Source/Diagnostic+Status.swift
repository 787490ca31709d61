extension Diagnostic {
  /// The same diagnostic as it counts in a report of `status`: what is not yet written is a note while it is a draft.
  public func resolved(for status: ReportStatus) -> Diagnostic {
    guard id.isUnwritten else { return self }
    var resolved = self
    switch status {
    case .draft: resolved.severity = .note
    case .final: resolved.severity = .error
    }
    return resolved
  }
}
