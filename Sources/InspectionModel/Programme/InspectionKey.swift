/// A key that a programme adds to `inspection.md`; its value may be quoted in text as `{{key}}`.
public struct InspectionKey: Hashable, Sendable {
  /// As authors write it.
  public let name: String
  /// What it holds.
  public let kind: Kind
  /// Whether a report needs it.
  public let isRequired: Bool
  /// Its value where an inspection says nothing; nil for none.
  public let defaultValue: Wording?

  /// A key of `kind`.
  public init(name: String, kind: Kind, isRequired: Bool, defaultValue: Wording? = nil) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.defaultValue = defaultValue
  }

  /// What an added key may hold.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Any words.
    case text
    /// A whole number from 0.
    case count
    /// `yes` or `no`.
    case yesNo = "yes-no"
    /// A year, month, day, or a range of them.
    case date
  }
}
