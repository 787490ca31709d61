import InspectionModel

/// The title page.
public struct ReportCover: Hashable, Sendable {
  /// The programme's name; nil where the cover has none.
  public var programme: String?
  /// The line above the title; nil where it is part of it.
  public var lead: String?
  /// The title of the page: the inspected area, or a line that ends with it.
  public var title: String
  /// What the scores at a glance are headed with.
  public var glanceTitle: String
  /// Scores of sections and threads; may be empty.
  public var glance: [Glance]
  /// Who led it, when it was, ISBN: labels with their values.
  public var facts: [Fact]

  /// A cover.
  public init(
    programme: String?, lead: String?, title: String, glanceTitle: String, glance: [Glance], facts: [Fact]
  ) {
    self.programme = programme
    self.lead = lead
    self.title = title
    self.glanceTitle = glanceTitle
    self.glance = glance
    self.facts = facts
  }

  /// One score at a glance.
  public struct Glance: Hashable, Sendable {
    /// What was measured.
    public var title: String
    /// Its result.
    public var result: ReportResult
    /// Where the report says more; nil when nowhere.
    public var anchor: Anchor?

    /// A score on the cover.
    public init(title: String, result: ReportResult, anchor: Anchor?) {
      self.title = title
      self.result = result
      self.anchor = anchor
    }
  }

  /// A label with its value.
  public struct Fact: Hashable, Sendable {
    /// "Published"
    public var label: String
    /// "January 2008"
    public var value: String

    /// A line of the cover.
    public init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }
}

/// A result as it prints.
public struct ReportResult: Hashable, Sendable {
  /// "62%", "Well met", or what stands for no result.
  public var printed: String
  /// The score, for a gauge; nil for a grade and for no result.
  public var score: WholePercent?
  /// The band it falls in; nil where there is none.
  public var band: String?
  /// The score at which the gauge carries a mark; nil for none.
  public var line: WholePercent?

  /// A printed result.
  public init(printed: String, score: WholePercent? = nil, band: String? = nil, line: WholePercent? = nil) {
    self.printed = printed
    self.score = score
    self.band = band
    self.line = line
  }
}
