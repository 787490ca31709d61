import InspectionModel

/// A result as it is written: one of the scale, or the word for none.
enum WrittenResult: Hashable, Sendable {
  /// A score or grade.
  case value(EnteredResult.Value)
  /// `none`
  case absent
}

extension Kind<WrittenResult> {
  /// `62`, `62%` or `none`.
  static let scored = Kind<WrittenScore>.score.map { written in
    switch written {
    case .percentage(let percentage): WrittenResult.value(.score(percentage))
    case .none: WrittenResult.absent
    }
  }

  /// A step of `scale` by its id or label, or `none`; another word is reported as `invalid-grade`.
  static func graded(by scale: Scale, in language: Language) -> Kind {
    let labels = scale.steps.map { $0.label.text(in: language) }
    return Kind.text("a grade of the programme, or `none`", schema: .text) { text, _ in
      if text.value.lowercased() == WrittenScore.noneWord { return Diagnosed(.absent) }
      if let step = scale.step(named: text.value) { return Diagnosed(.value(.grade(step.id))) }
      if text.value.utf8.allSatisfy({ $0 == UInt8(ascii: "%") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      {
        return Diagnosed(nil, [.scoreInPlaceOfAGrade(text, known: labels)])
      }
      return Diagnosed(
        nil,
        [
          .unknown(
            .invalidGrade, text, "There is no grade '\(text.value.shortened)'", known: labels, listing: "The grades are"
          )
        ])
    }
  }
}

extension Diagnostic {
  fileprivate static func scoreInPlaceOfAGrade(_ written: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .scoreOnGraded, at: written.range, "'\(written.value.shortened)' is a score, and here belongs a grade",
      explanation: known.listed(after: "The grades are"))
  }
}
