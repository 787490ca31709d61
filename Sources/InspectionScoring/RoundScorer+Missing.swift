import InspectionModel

extension RoundScorer {
  /// Reports what a report needs and has not got; what was entered wrongly was reported as that.
  mutating func reportMissing() {
    for node in programme.criteria where node.result != .none && isMissing(.node(node.id)) {
      guard let place = inspection.origins[node.id] else { continue }
      report(.missing(node, at: place))
    }
    for section in programme.sections where section.result == .score && isMissing(.node(section.id)) {
      guard !waitsForCriteria(section) else { continue }
      report(.missing(section: section, at: inspection.facts.origin))
    }
    for thread in programme.threads where isMissing(.thread(thread.id)) {
      report(.missing(thread, called: thread.title.text(in: programme.ownLanguage), at: inspection.facts.origin))
    }
  }

  private func isMissing(_ subject: ResultKey.Subject) -> Bool {
    results[subject] == nil && entered(subject) == nil && !explained.contains(subject)
  }

  /// Whether a section without a score would have one if its criteria had: what they lack was reported, and a section
  /// all of whose criteria can have no score can have none itself.
  private func waitsForCriteria(_ section: ProgrammeNode) -> Bool {
    let criteria = section.children.filter { $0.result == .score }
    guard programme.rule(for: .section)?.method != .meanOfQuestions, !criteria.isEmpty else { return false }
    let known = criteria.compactMap { results[.node($0.id)] }
    return known.count < criteria.count || known.allSatisfy { $0.score == nil }
  }
}
