import InspectionModel

extension Diagnostic {
  static func impossible(
    _ section: ProgrammeNode, _ score: WholePercent, allowed: ClosedRange<WholePercent>, inRound: String,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .sectionScoreImpossible, at: range,
      "The score of \(section.called)\(inRound) cannot be \(score): its criteria allow \(allowed.words)",
      explanation: """
        A section score is the mean of its criteria before rounding. Mend the figure that is wrong, leave the section \
        score out so that it is worked out, or accept it with a reason under `accept:`.
        """, subject: section.id.text)
  }

  static func ambiguous(
    _ section: ProgrammeNode, _ score: WholePercent, allowed: ClosedRange<WholePercent>, inRound: String,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .sectionScoreAmbiguous, at: range,
      "The score of \(section.called)\(inRound) is printed as \(score), and its criteria allow \(allowed.words)",
      explanation: """
        The mean of the printed scores was taken. Enter the section's own score under `scores:` where it is known.
        """, subject: section.id.text)
  }

  /// A mean over `questions` questions that the printed scores of their criteria do not allow.
  static func impossible(
    _ id: DiagnosticID, _ name: String, _ score: WholePercent, allowed: ClosedRange<WholePercent>, questions: Int,
    at range: SourceRange, _ subject: String
  ) -> Diagnostic {
    Diagnostic(
      id, at: range, "The score of \(name) cannot be \(score): its criteria allow \(allowed.words)",
      explanation: """
        It is the mean of \(questions == 1 ? "one question" : "\(questions) questions"), whose criteria have the \
        scores that they have. Mend the figure that is wrong, or accept it with a reason under `accept:`.
        """, subject: subject)
  }

  static func missing(_ criterion: ProgrammeNode, at range: SourceRange) -> Diagnostic {
    let key = criterion.result == .grade ? "grade" : "score"
    return Diagnostic(
      .missingScore, at: range, "Criterion \(criterion.id) has no \(key)",
      explanation: "Write `\(key): ` in the front matter of this file, or `\(key): none` with `why: ` and the reason.",
      subject: criterion.id.text)
  }

  static func missing(section: ProgrammeNode, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingScore, at: range, "Section \(section.id) has no score",
      explanation: "It does not follow from its criteria. Write `\(section.id): ` and its percentage under `scores:`.",
      subject: section.id.text)
  }

  static func missing(_ thread: Thread, called name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingThread, at: range, "The thread '\(name)' has no score",
      explanation: "Write `\(thread.id): ` and its percentage under `scores:`.", subject: thread.id)
  }
}

extension ClosedRange<WholePercent> {
  /// "only 77%", "78% or 79%", "from 60% to 81%"
  fileprivate var words: String {
    switch upperBound.value - lowerBound.value {
    case 0: "only \(lowerBound)"
    case 1: "\(lowerBound) or \(upperBound)"
    default: "from \(lowerBound) to \(upperBound)"
    }
  }
}
