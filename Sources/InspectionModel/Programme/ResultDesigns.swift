/// What a table of results shows.
public struct ResultTableDesign: Hashable, Sendable {
  /// The caption of the table.
  public let caption: Wording
  /// The sections it is about, in order.
  public let sections: [NodeID]
  /// What its rows are.
  public let rows: Rows
  /// What heads the first column; nil for the program's own word.
  public let firstHeading: Wording?
  /// What heads the results, or stands over those of several rounds; nil for the program's own word.
  public let resultHeading: Wording?

  /// A table of results.
  public init(
    caption: Wording, sections: [NodeID], rows: Rows = .criteria, firstHeading: Wording? = nil,
    resultHeading: Wording? = nil
  ) {
    self.caption = caption
    self.sections = sections
    self.rows = rows
    self.firstHeading = firstHeading
    self.resultHeading = resultHeading
  }

  /// What the rows of a table of results are.
  public enum Rows: String, Hashable, Sendable, CaseIterable {
    /// A row for each criterion.
    case criteria
    /// A row for each section.
    case sections
    /// Each section as a heading, its criteria, and the score of the section where it bears one.
    case all
  }
}

/// What a table of benchmarks compares.
public struct BenchmarkTableDesign: Hashable, Sendable {
  /// The caption of the table.
  public let caption: Wording
  /// The sections, criteria and threads whose scores it compares.
  public let subjects: [ResultKey.Subject]
  /// What stands below it; nil for nothing.
  public let note: Wording?

  /// A comparison of `subjects`.
  public init(caption: Wording, subjects: [ResultKey.Subject], note: Wording? = nil) {
    self.caption = caption
    self.subjects = subjects
    self.note = note
  }
}

/// How a section opens in a file whose headings name sections.
public struct SectionOpening: Hashable, Sendable {
  /// The words of its heading, with `{id}`, `{title}` and `{score}`; nil for the title alone.
  public let heading: Wording?
  /// Whether the sentence that tells its score stands first.
  public let hasScoreSentence: Bool

  /// An opening.
  public init(heading: Wording?, hasScoreSentence: Bool) {
    self.heading = heading
    self.hasScoreSentence = hasScoreSentence
  }

  /// The title, and then what the authors wrote.
  public static let plain = SectionOpening(heading: nil, hasScoreSentence: false)
}
