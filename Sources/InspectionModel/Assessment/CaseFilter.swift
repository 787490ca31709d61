/// Which cases are counted: those whose attributes have one of the values that each condition names.
public struct CaseFilter: Hashable, Sendable {
  /// All of them have to hold; none for all cases.
  public let conditions: [Condition]

  /// The cases that fulfil every one of `conditions`.
  public init(_ conditions: [Condition]) { self.conditions = conditions }

  /// All cases.
  public static let all = CaseFilter([])

  /// The cases that fulfil this filter and `other`.
  public func and(_ other: CaseFilter) -> CaseFilter {
    CaseFilter(conditions + other.conditions.filter { !conditions.contains($0) })
  }

  /// One attribute and the values that it may have.
  public struct Condition: Hashable, Sendable {
    /// A column of the case list, compared exactly.
    public let attribute: String
    /// At least one, compared exactly with the trimmed cells of the column.
    public let values: [String]

    /// `attribute` is one of `values`.
    public init(_ attribute: String, _ values: [String]) {
      self.attribute = attribute
      self.values = values
    }
  }
}

extension CaseFilter: CustomStringConvertible {
  /// "rosh is high or very high, ppo is yes"; "all cases" without conditions.
  public var description: String {
    conditions.isEmpty
      ? "all cases"
      : conditions.map { "\($0.attribute) is \($0.values.joined(separator: " or "))" }.joined(separator: ", ")
  }
}

/// A filter as an author wrote it, with the place of each name and value.
public struct WrittenFilter: Hashable, Sendable {
  /// In the order in which they were written.
  public let conditions: [Condition]

  /// A filter of `conditions`.
  public init(_ conditions: [Condition]) { self.conditions = conditions }

  /// All cases.
  public static let all = WrittenFilter([])

  /// What it asks for, without the places.
  public var filter: CaseFilter {
    CaseFilter(conditions.map { CaseFilter.Condition($0.attribute.value, $0.values.map(\.value)) })
  }

  /// One line of a filter.
  public struct Condition: Hashable, Sendable {
    /// The name of the column.
    public let attribute: Located<String>
    /// At least one.
    public let values: [Located<String>]

    /// `attribute: values`
    public init(_ attribute: Located<String>, _ values: [Located<String>]) {
      self.attribute = attribute
      self.values = values
    }
  }
}

/// The columns of the case list that have a meaning of their own.
public enum CaseColumns {
  /// The number of the case, which no two cases share.
  public static let id = "case"
}
