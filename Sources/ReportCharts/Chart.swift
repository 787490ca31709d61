import InspectionModel

/// What one chart shows; every form of it (drawing, text, table, description) comes from this value alone.
///
/// Texts are cleaned when the parts are made, so that no form has to do it: see `PlainText`.
public struct Chart: Hashable, Sendable {
  /// What a chart draws, and with what data.
  public enum Kind: Hashable, Sendable {
    /// Horizontal bars in groups, with reference lines.
    case bars(BarChart)
    /// Several bars a row, side by side, one for each series; two to six series.
    case clusters(SeriesChart)
    /// The values of each row as parts of a whole; two to six series.
    case parts(SeriesChart, PartForm)
    /// A line from the lowest to the highest value of each row with marks on it; the series are lowest, average,
    /// highest and, in charts that have it, the row's own value.
    case range(SeriesChart)
    /// From the first to the second value of each row; two series.
    case change(SeriesChart)
    /// Nothing, for a reason that every form gives.
    case absent(reason: String)
  }

  /// How parts of a whole are drawn.
  public enum PartForm: String, Hashable, Sendable, CaseIterable {
    /// A bar of 100% for each row.
    case stacked
    /// One bar for the only row.
    case proportion
    /// A circle for the only row.
    case pie
  }

  /// What it draws.
  public let kind: Kind
  /// The message of the chart; the page prints it, and the drawing that stands alone.
  public let title: String
  /// Measure, coverage and period; may be empty.
  public let subtitle: String
  /// How many cases or answers the values are out of, as a sentence; may be empty.
  public let base: String
  /// Notes printed under it.
  public let notes: [String]
  /// Where the numbers are from; may be empty.
  public let source: String

  /// Why nothing is drawn; nil where something is.
  public var reasonForNothing: String? {
    if case .absent(let reason) = kind { reason } else { nil }
  }

  /// A chart of one kind with the words around it.
  public init(
    kind: Kind, title: String, subtitle: String = "", base: String = "", notes: [String] = [], source: String = ""
  ) {
    if case .absent(let reason) = kind {
      self.kind = .absent(reason: PlainText.clean(reason))
    } else {
      self.kind = kind
    }
    self.title = PlainText.clean(title)
    self.subtitle = PlainText.clean(subtitle)
    self.base = PlainText.clean(base)
    self.notes = notes.map(PlainText.clean).filter { !$0.isEmpty }
    self.source = PlainText.clean(source)
  }
}
