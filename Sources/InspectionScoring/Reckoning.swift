import InspectionModel

/// How a score came about: an exact weighted mean.
public struct Reckoning: Hashable, Sendable {
  /// The rule that was followed.
  public let rule: ScoringRule
  /// What went into the mean, in the order of the questions or of the tree.
  public let terms: [Term]
  /// The questions that were left out because no case was relevant to them, and the criteria that have no score.
  public let leftOut: [Term.Subject]
  /// The mean, from 0 to 1.
  public let mean: Fraction

  /// A mean of `terms` by `rule`.
  public init(rule: ScoringRule, terms: [Term], leftOut: [Term.Subject], mean: Fraction) {
    self.rule = rule
    self.terms = terms
    self.leftOut = leftOut
    self.mean = mean
  }

  /// The mean as an exact percentage, from 0 to 100.
  public var percentage: Fraction { mean * Fraction(100) }

  /// One value of the mean.
  public struct Term: Hashable, Sendable {
    /// Whose value it is.
    public let subject: Subject
    /// From 0 to 1.
    public let value: Fraction
    /// Its share of the mean, from 0 to 1; all of them add up to 1.
    public let weight: Fraction
    /// The answers that a question's value comes from; nil for a criterion.
    public let tally: Tally?

    /// The value of `subject`.
    public init(_ subject: Subject, value: Fraction, weight: Fraction, tally: Tally? = nil) {
      self.tally = tally
      self.subject = subject
      self.value = value
      self.weight = weight
    }

    /// What a value belongs to.
    public enum Subject: Hashable, Sendable {
      /// A question: the share of relevant cases judged sufficient.
      case question(QuestionID)
      /// A criterion: its unrounded score.
      case node(NodeID)
    }
  }
}
