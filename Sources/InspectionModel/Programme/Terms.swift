extension Programme {
  /// What sections and criteria are called, in headings and in references.
  public struct Terms: Hashable, Sendable {
    /// "General Criterion"; stands before a criterion's title. Empty for nothing.
    public let criterion: Wording
    /// "Outcome {id}"; stands before a section's title. Nil for the id alone.
    public let section: Wording?
    /// What stands before a criterion's title as its number.
    public let criterionNumber: CriterionNumber
    /// "Description"; heads what good work under a criterion looks like. Nil for no heading.
    public let statement: Wording?
    /// "Section {id}": a reference to a section, and to a criterion where that has no words of its own.
    public let nodeReference: Wording
    /// A reference to a criterion, with `{id}`, `{title}`, `{number}` and `{section}`.
    public let criterionReference: Wording?

    /// The programme's words for its tree.
    public init(
      criterion: Wording, section: Wording? = nil, criterionNumber: CriterionNumber = .id, statement: Wording? = nil,
      nodeReference: Wording, criterionReference: Wording? = nil
    ) {
      self.criterion = criterion
      self.section = section
      self.criterionNumber = criterionNumber
      self.statement = statement
      self.nodeReference = nodeReference
      self.criterionReference = criterionReference
    }
  }

  /// What prints as the number of a criterion.
  public enum CriterionNumber: String, Hashable, Sendable, CaseIterable {
    /// Its id.
    case id
    /// Its place among the criteria of its section, from 1.
    case position
  }

  /// What a criterion concludes with by how its result changed since the round before.
  public struct ChangeWords: Hashable, Sendable {
    /// A higher score or a better grade.
    public let improved: Wording
    /// The same score, as it is printed, or the same grade.
    public let unchanged: Wording
    /// A lower score or a worse grade.
    public let declined: Wording

    /// The words for each direction.
    public init(improved: Wording, unchanged: Wording, declined: Wording) {
      self.improved = improved
      self.unchanged = unchanged
      self.declined = declined
    }
  }
}
