import InspectionModel

/// Reads a manuscript as a careful editor does.
public struct Reviewer: Sendable {
  /// Every check, in the order of their rules.
  static let checks: [any Check] = [
    TypedISBNCheck(), ConclusionCheck(),
    CountAndPercentageCheck(), ImpossiblePercentageCheck(), PartsAndTotalCheck(), SharesAndWholeCheck(),
    ProportionCheck(), TwoValuesCheck(), WrongSideCheck(), DirectionCheck(), StatedScoreCheck(),
    ReferenceCheck(), MisquotedTitleCheck(),
    AbbreviationCheck(), SpellingVariantCheck(), HouseStyleCheck(),
    RepeatedSentenceCheck(), OtherSectionCheck(), TemplateResidueCheck(),
    RecommendationTargetCheck(), RecommendationWordingCheck(),
    UndeclaredNamesCheck(), IdentifiableCaseCheck(), SmallNumberCheck(),
    LongSentenceCheck(), DoubledWordCheck(), OpeningDigitsCheck(), YearFormsCheck(), MoneyUnitCheck(), DateOrderCheck(),
    PercentSignCheck(), UnbalancedMarkCheck(), UnboundNumberCheck(),
  ]

  /// A reviewer.
  public init() {}

  /// What there is to tell, each rule as loud as the inspection or its programme sets it; silent ones are not even looked
  /// for. Checks are pure, so that several can read at once.
  public func review(_ manuscript: Manuscript) -> [Diagnostic] {
    Parallel.map(Self.checks.count) { place -> [Diagnostic] in
      let check = Self.checks[place]
      guard check.ids.contains(where: { manuscript.level(of: $0) != .off }) else { return [] }
      return check.check(manuscript).compactMap { diagnostic in
        guard let severity = manuscript.level(of: diagnostic.id).severity else { return nil }
        var diagnostic = diagnostic
        diagnostic.severity = severity
        return diagnostic
      }
    }.flatMap { $0 }
  }
}
