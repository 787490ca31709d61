/// What the ratings of a criterion's items have to be for a grade, as the inspectorate published it: "strong performance
/// on the majority of items and at least satisfactory performance on the others".
public struct ItemRule: Hashable, Sendable {
  /// All of them have to hold; a rule without requirements is what is left over.
  public let requirements: [Requirement]

  /// A rule.
  public init(_ requirements: [Requirement]) { self.requirements = requirements }

  /// How many items have to reach a rating.
  public struct Requirement: Hashable, Sendable {
    /// How many.
    public let quantity: Quantity
    /// The rating that they have to reach or surpass, by its id.
    public let rating: String

    /// `quantity` items reach `rating`.
    public init(_ quantity: Quantity, _ rating: String) {
      self.quantity = quantity
      self.rating = rating
    }
  }

  /// How many items.
  public enum Quantity: String, Hashable, Sendable, CaseIterable {
    /// Every one.
    case each
    /// More than half.
    case most
    /// At least one.
    case some
  }
}
