/// What one chart shows; every form of it (drawing, text, table, description) comes from this value alone.
///
/// Texts are cleaned when the parts are made, so that no form has to do it: see `PlainText`.
public struct Chart: Hashable, Sendable {
  /// What a chart draws, and with what data.
  public enum Kind: Hashable, Sendable {
    /// Horizontal bars in groups, with reference lines.
    case bars(BarChart)
  }

  /// What it draws.
  public let kind: Kind
  /// The message of the chart; the page prints it, and the drawing that stands alone.
  public let title: String
  /// Measure, coverage, period and base; may be empty.
  public let subtitle: String
  /// Notes printed under it.
  public let notes: [String]
  /// Where the numbers are from; may be empty.
  public let source: String

  /// A chart of one kind with the words around it.
  public init(kind: Kind, title: String, subtitle: String = "", notes: [String] = [], source: String = "") {
    self.kind = kind
    self.title = PlainText.clean(title)
    self.subtitle = PlainText.clean(subtitle)
    self.notes = notes.map(PlainText.clean).filter { !$0.isEmpty }
    self.source = PlainText.clean(source)
  }
}
