import InspectionModel

extension Figure {
  /// What the figure is about: figures about one thing may give each other away.
  enum Topic: Hashable, Sendable {
    /// The answers to a question.
    case question(QuestionID)
    /// The attributes of cases.
    case cases
  }

  /// What its numbers were counted from; nil for one that was typed in, or worked out from others.
  var topic: Topic? {
    switch origin {
    case .question(let question, _, _): .question(question)
    case .cases: .cases
    case .entered, .derived: nil
    }
  }

  /// The names of the figures that it was worked out from. It is hidden with any of them.
  var parts: [String] {
    switch origin {
    case .question, .cases, .entered: []
    case .derived(let derivation): derivation.parts.map(\.value)
    }
  }
}

extension FigureBook {
  /// Why the distribution of `subject` cannot be shown though it was counted; nil where it can be, or was not counted.
  public func reasonToHide(_ subject: Distribution.Subject) -> HidingReason? {
    if hiddenDistributions.contains(subject) { return .smallNumber(under: smallNumbers.under) }
    guard let base = distributions[subject]?.base, base > 0, !smallNumbers.allowsPercentage(of: base) else {
      return nil
    }
    return .smallBase(under: smallNumbers.percentagesUnder)
  }

  /// Why the figures called so cannot be shown as percentages: all of them are hidden, or stand on a small base; nil
  /// where one can be.
  public func reasonToHide(_ names: [String]) -> HidingReason? {
    let figures = names.compactMap { self[$0] }
    guard !figures.isEmpty else { return nil }
    if figures.allSatisfy({ $0.hidden != nil }) { return .smallNumber(under: smallNumbers.under) }
    let isShown = figures.contains { figure in
      switch figure.value {
      case .hidden: false
      case .share(_, let base): smallNumbers.allowsPercentage(of: base)
      default: true
      }
    }
    return isShown ? nil : .smallBase(under: smallNumbers.percentagesUnder)
  }

  /// Why numbers are left out.
  public enum HidingReason: Hashable, Sendable {
    /// They are about fewer cases than this, or would give such a number away.
    case smallNumber(under: Int)
    /// They would be percentages of fewer cases than this.
    case smallBase(under: Int)
  }
}
