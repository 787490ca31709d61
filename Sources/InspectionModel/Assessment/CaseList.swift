/// The cases of an inspection one by one: their ids, and what is known of each.
///
/// Nothing of it is printed. It is there so that a check can find what would let somebody recognise a case.
public struct CaseList: Hashable, Sendable {
  /// The attributes, in the order of the list's columns, without the ids.
  public let attributes: [String]
  /// In the order of the list.
  public let cases: [Case]

  /// A case with one value for each attribute.
  public struct Case: Hashable, Sendable {
    /// As the list writes it, trimmed and not empty.
    public let id: String
    /// As the list writes them, trimmed; as many as there are attributes, empty where nothing is known.
    public let values: [String]

    /// The case `id`.
    public init(id: String, values: [String]) {
      self.id = id
      self.values = values
    }
  }

  /// More cases than this are not looked at one by one: nobody is recognised among so many by a few words.
  public static let mostCases = 50_000

  /// A list of `cases`; one with another number of values than there are `attributes` is left out.
  public init(attributes: [String], cases: [Case]) {
    self.attributes = attributes
    self.cases = cases.filter { $0.values.count == attributes.count }
  }
}
