import InspectionModel

/// Reads a manuscript as a careful editor does.
public struct Reviewer: Sendable {
  /// Every check, in the order of their rules.
  static let checks: [any Check] = [
    ConclusionCheck(), CountAndPercentageCheck(), ImpossiblePercentageCheck(), PartsAndTotalCheck(),
    SharesAndWholeCheck(), TwoValuesCheck(),
    ConclusionCheck(), ProportionCheck(), WrongSideCheck(), DirectionCheck(), StatedScoreCheck(),
    ConclusionCheck(), ReferenceCheck(), MisquotedTitleCheck(), AbbreviationCheck(), RepeatedExpansionCheck(),
    SpellingVariantCheck(), HouseStyleCheck(),
    TypedISBNCheck(), ConclusionCheck(), RepeatedSentenceCheck(), OtherSectionCheck(), TemplateResidueCheck(),
    RecommendationTargetCheck(), RecommendationWordingCheck(), LongSentenceCheck(), DoubledWordCheck(),
    OpeningDigitsCheck(), YearFormsCheck(), MoneyUnitCheck(), DateOrderCheck(), PercentSignCheck(),
    UnbalancedMarkCheck(),
    ConclusionCheck(),
    UndeclaredNamesCheck(), IdentifiableCaseCheck(), SmallNumberCheck(),
    UnboundNumberCheck(),
  ]

  /// A reviewer.
  public init() {}

  /// What there is to tell, each rule as loud as the inspection or its programme sets it; silent ones are not even looked
  /// for.
  public func review(_ manuscript: Manuscript) -> [Diagnostic] {
    Self.checks.flatMap { check -> [Diagnostic] in
      guard check.ids.contains(where: { manuscript.level(of: $0) != .off }) else { return [] }
      return check.check(manuscript).compactMap { diagnostic in
        guard let severity = manuscript.level(of: diagnostic.id).severity else { return nil }
        var diagnostic = diagnostic
        diagnostic.severity = severity
        return diagnostic
      }
    }
  }
}
