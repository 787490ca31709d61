import InspectionModel
import InspectionScoring

/// Shows what other answers, or another rule, would change in the scores of an inspection.
public struct WhatIf: Sendable {
  private let surroundings: Surroundings
  private let templates: String?

  /// Comparisons in `surroundings`.
  public init(surroundings: Surroundings, templates: String? = nil) {
    self.surroundings = surroundings
    self.templates = templates
  }

  /// The scores of the inspection in `folder` as they are, beside those with `changes` (`CASE/QUESTION=ANSWER`) and with
  /// the programme as the file `rule` changes it.
  public func compare(_ folder: String, changes: [String], rule: String?) -> CommandOutcome {
    let now = run(folder, changes: [], rule: nil)
    guard let before = now.scorecard, let programme = now.programme, errors(of: now).isEmpty else {
      return CommandOutcome(diagnostics: errors(of: now), files: now.files)
    }
    let then = run(folder, changes: changes, rule: rule)
    guard let after = then.scorecard, let other = then.programme, errors(of: then).isEmpty else {
      return CommandOutcome(diagnostics: errors(of: then), files: then.files)
    }
    return CommandOutcome(
      lines: lines(of: ScoreChanges(from: before, to: after, of: programme, then: other), programme))
  }

  private func run(_ folder: String, changes: [String], rule: String?) -> ReportRun {
    let request = Runner.Request(lastStage: .score, templates: templates, changes: changes, rule: rule)
    return Runner(surroundings: surroundings, request: request).run(folder)
  }

  /// What stands in the way of the scores.
  private func errors(of run: ReportRun) -> [Diagnostic] { run.scoreDiagnostics.filter { $0.severity == .error } }

  private func lines(of difference: ScoreChanges, _ programme: Programme) -> [String] {
    if difference.isEmpty { return ["Nothing would change: every score, band and grade stays as it is."] }
    let words = ScoreWords(programme)
    let rows = difference.changes.map { change -> [String] in
      let (before, after) = (change.before?.result, change.after?.result)
      return [
        words.name(of: change.key), words.printed(before, in: change.key.round),
        words.printed(after, in: change.key.round), words.exact(before), words.exact(after),
        change.kinds.contains(.band) ? "\(words.band(change.before)) -> \(words.band(change.after))" : "",
      ]
    }
    let table = TextColumns.lines([["", "now", "then", "exact now", "exact then", "band"]] + rows)
    return table + (difference.order.isChanged ? ["", order(difference.order)] : [])
  }

  private func order(_ order: ScoreChanges.Order) -> String {
    func text(_ groups: [[NodeID]]) -> String {
      groups.map { $0.map(\.text).joined(separator: " = ") }.joined(separator: ", ")
    }
    return "Sections from the highest score to the lowest: \(text(order.before)) now, \(text(order.after)) then."
  }
}
