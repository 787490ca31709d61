/// What follows from the rule of a check.
public enum CheckLevel: String, Hashable, Sendable, CaseIterable {
  /// Nothing: the rule does not speak.
  case off
  /// The report is what it would be without it.
  case note
  /// The report is affected.
  case warning
  /// No report is written.
  case error

  /// How loud the rule speaks; nil where it is silent.
  public var severity: Severity? { Severity(rawValue: rawValue) }
}

/// What a programme sets for the checks of its reports.
public struct ReviewSettings: Hashable, Sendable {
  /// What follows from rules, where it is not what follows from them elsewhere.
  public let levels: [DiagnosticID: CheckLevel]
  /// A finding whose share is below this is no strength, in whole percent; nil where the programme does not say.
  public let strengthFrom: WholePercent?
  /// A finding whose share is this or more is no area for improvement; nil where the programme does not say.
  public let areaBelow: WholePercent?
  /// How many words a sentence may have; at least 1.
  public let sentenceWords: Int
  /// Spellings of the house, in the order in which they were written.
  public let spellings: [PreferredSpelling]
  /// Words in capitals that need no expansion: "UK", "NHS".
  public let knownAbbreviations: [String]
  /// The bands and grades in which a criterion needs a recommendation, by their ids; nil for all but the best two.
  public let recommendationSteps: [String]?

  /// Settings.
  public init(
    levels: [DiagnosticID: CheckLevel] = [:], strengthFrom: WholePercent? = nil, areaBelow: WholePercent? = nil,
    sentenceWords: Int = Self.usualSentenceWords, spellings: [PreferredSpelling] = [],
    knownAbbreviations: [String] = [],
    recommendationSteps: [String]? = nil
  ) {
    self.levels = levels
    self.strengthFrom = strengthFrom
    self.areaBelow = areaBelow
    self.sentenceWords = sentenceWords
    self.spellings = spellings
    self.knownAbbreviations = knownAbbreviations
    self.recommendationSteps = recommendationSteps
  }

  /// How many words a sentence may have where the programme does not say.
  public static let usualSentenceWords = 60

  /// Nothing set.
  public static let usual = ReviewSettings()
}

/// A spelling of the house, and what is written in its place.
public struct PreferredSpelling: Hashable, Sendable {
  /// What the house writes: "approved premises".
  public let preferred: String
  /// What it does not write: "approved premise".
  public let avoided: [String]

  /// `preferred` in place of `avoided`.
  public init(_ preferred: String, avoided: [String]) {
    self.preferred = preferred
    self.avoided = avoided
  }
}
