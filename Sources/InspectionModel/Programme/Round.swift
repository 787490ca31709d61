/// One of the times that a programme measures: the original inspection, the follow-up.
public struct Round: Hashable, Sendable {
  /// Its name in files: "follow-up". The attribute `round` of a case says so which round it belongs to.
  public let id: String
  /// As reports print it.
  public let label: Wording
  /// What authors write and reports print for what was not assessed in this round: "Not followed up"; nil when
  /// everything has to be.
  public let notAssessed: Wording?

  /// The round `id`.
  public init(id: String, label: Wording, notAssessed: Wording? = nil) {
    self.id = id
    self.label = label
    self.notAssessed = notAssessed
  }

  /// The attribute of cases that says which round a case belongs to.
  public static let attribute = "round"

  /// The cases of the round.
  public var filter: CaseFilter { CaseFilter([CaseFilter.Condition(Self.attribute, [id])]) }
}
