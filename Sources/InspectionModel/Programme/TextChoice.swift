/// Which standing text of a programme stands at a place of its outline, and where it does.
public struct TextChoice: Hashable, Sendable {
  /// The name of the text; with `key`, what its name begins with.
  public let name: String
  /// A yes-no key whose value ends the name: `next-steps-no`; nil for one text alone.
  public let key: String?
  /// All of them have to hold for the text to be printed.
  public let conditions: [TextCondition]

  /// The text called `name`, or the one that the value of `key` chooses.
  public init(_ name: String, by key: String? = nil, conditions: [TextCondition] = []) {
    self.name = name
    self.key = key
    self.conditions = conditions
  }

  /// The name of the text that the report of `inspection` prints; nil while its key has no value, and where a condition
  /// does not hold.
  public func name(for inspection: Inspection) -> String? {
    guard conditions.allSatisfy({ $0.holds(for: inspection) }) else { return nil }
    guard let key else { return name }
    return inspection.facts.value(of: key).map { "\(name)-\($0)" }
  }

  /// The names of all texts that it may choose.
  public var names: [String] { key == nil ? [name] : ["yes", "no"].map { "\(name)-\($0)" } }
}

/// What has to be so, or must not be, for a standing text to be printed.
public struct TextCondition: Hashable, Sendable {
  /// What is asked.
  public let question: Question
  /// Whether the text is printed where the answer is no.
  public let isNegated: Bool

  /// Prints a text where `question` is so, or with `isNegated` where it is not.
  public init(_ question: Question, isNegated: Bool = false) {
    self.question = question
    self.isNegated = isNegated
  }

  /// Something that is so of an inspection or not.
  public enum Question: Hashable, Sendable {
    /// Whether somebody in the team has the role with this id.
    case hasRole(String)
    /// Whether a yes-no key says `yes`.
    case saysYes(String)
    /// Whether a key has a value.
    case isGiven(String)
    /// Whether it is compared with other inspections.
    case hasBenchmarks
  }

  /// Whether a text is printed in the report of `inspection`.
  public func holds(for inspection: Inspection) -> Bool {
    let isSo =
      switch question {
      case .hasRole(let id): inspection.facts.team.contains { $0.id == id }
      case .saysYes(let key): inspection.facts.value(of: key) == "yes"
      case .isGiven(let key): inspection.facts.value(of: key) != nil
      case .hasBenchmarks: !inspection.benchmarks.isEmpty
      }
    return isSo != isNegated
  }
}
