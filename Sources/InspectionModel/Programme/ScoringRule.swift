/// How one kind of score is worked out, as the inspectorate published it.
public struct ScoringRule: Hashable, Sendable {
  /// What is scored.
  public let subject: Subject
  /// Out of what.
  public let method: Method
  /// The weight of the summary question, all others sharing the rest; nil where none is set apart.
  public let summaryWeight: WholePercent?
  /// What the criteria of a section weigh by the names that the tree gives them; empty where they count alike.
  public let weights: [Weight]
  /// The published text that the rule was read from.
  public let source: String

  /// A rule for `subject`.
  public init(
    subject: Subject, method: Method, summaryWeight: WholePercent? = nil, weights: [Weight] = [], source: String
  ) {
    self.subject = subject
    self.method = method
    self.summaryWeight = summaryWeight
    self.weights = weights
    self.source = source
  }

  /// How much a criterion counts.
  public struct Weight: Hashable, Sendable {
    /// What the tree calls it: "critical".
    public let name: String
    /// At least 1.
    public let value: Int

    /// A weight called `name`.
    public init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  /// What a rule scores.
  public enum Subject: String, Hashable, Sendable, CaseIterable { case criterion, section, thread }

  /// How a score is worked out.
  public enum Method: String, Hashable, Sendable, CaseIterable {
    /// The mean over questions of the proportion of relevant cases judged sufficient.
    case meanOfQuestions = "mean-of-questions"
    /// The mean of the unrounded scores of a section's criteria.
    case meanOfCriteria = "mean-of-criteria"
  }
}
