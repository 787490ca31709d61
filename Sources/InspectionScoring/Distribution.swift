import InspectionModel

/// How cases are spread over the answers to a question, or over the values of an attribute.
public struct Distribution: Hashable, Sendable {
  /// What it is about.
  public enum Subject: Hashable, Sendable {
    /// The answers to a question, over the cases of the current round.
    case question(QuestionID)
    /// The values of an attribute of the case list, over the cases of the current round.
    case attribute(String)
  }

  /// Every answer of the question's scheme in its order, given or not; or every value that some case has, the most
  /// frequent first and equal ones in the order of their letters.
  public let parts: [Part]

  /// One answer or value.
  public struct Part: Hashable, Sendable {
    /// The answer or value as the data write it; empty for cases whose attribute has no value.
    public let name: String
    /// What the answer counts as; nil for the value of an attribute.
    public let judgement: Judgement?
    /// Cases, at least 0.
    public let cases: Int

    /// `name`, with `cases` cases.
    public init(_ name: String, judgement: Judgement? = nil, cases: Int) {
      self.name = name
      self.judgement = judgement
      self.cases = cases
    }
  }

  /// A spread over `parts`.
  public init(_ parts: [Part]) { self.parts = parts }

  /// The parts that the subject applies to: without answers that count as not applicable.
  public var relevant: [Part] { parts.filter { $0.judgement != .notApplicable } }

  /// The number of cases in the relevant parts.
  public var base: Int { relevant.reduce(0) { $0 + $1.cases } }
}
