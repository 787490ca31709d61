import InspectionModel
import InspectionScoring

/// What the numbered things of a report are called, for those who read its source: checks of references typed by hand.
public struct ReportNumbering {
  /// How many numbered tables the report has.
  public let tables: Int
  /// How many charts.
  public let charts: Int
  /// How many appendices.
  public let appendices: Int
  private let index: ReferenceIndex
  private let labels: [String: String]

  init(_ indexer: Indexer) {
    tables = indexer.tables
    charts = indexer.charts
    appendices = indexer.appendices
    index = indexer.index
    var labels: [String: String] = [:]
    for (label, target) in indexer.index.labels where labels[target.text.lowercased()] == nil {
      labels[target.text.lowercased()] = label
    }
    self.labels = labels
  }

  /// What prints before the finding, table or recommendation at a place: "b", "1.2", "Table 3"; empty for a bullet, nil for
  /// what is not numbered.
  public func mark(at range: SourceRange) -> String? { index.names[range]?.mark }

  /// The label to which a reference prints `text`, in any case; the first in alphabetical order.
  public func label(printing text: String) -> String? { labels[text.lowercased()] }

  /// Whether references can lead to `label`.
  public func knows(_ label: String) -> Bool { index.targets[label] != nil }
}

extension Assembler {
  /// What is numbered in the report of an inspection.
  public func numbering(of inspection: Inspection, _ figures: FigureBook) -> ReportNumbering {
    ReportNumbering(indexer(of: inspection, figures))
  }
}
