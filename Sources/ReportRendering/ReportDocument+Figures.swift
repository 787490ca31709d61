import ReportAssembly

/// A chart or table, whose numbers are published beside the report.
enum ReportFigure: Hashable, Sendable {
  case chart(ReportChart)
  case table(ReportTable)

  /// The table; nil for a chart.
  var table: ReportTable? {
    if case .table(let table) = self { return table }
    return nil
  }

  /// Its place in the page, which its files are named after.
  var anchor: Anchor {
    switch self {
    case .chart(let chart): chart.anchor
    case .table(let table): table.anchor
    }
  }
}

extension ReportDocument {
  /// Every chart and table, in order of appearance.
  var figures: [ReportFigure] {
    parts.flatMap { part in part.elements.flatMap(\.figures) + part.footnotes.flatMap { $0.blocks.figures } }
  }
}

extension ReportElement {
  /// The charts and tables in it.
  var figures: [ReportFigure] {
    switch self {
    case .prose(let blocks): blocks.figures
    case .chart(let chart): [.chart(chart)]
    case .table(let table): [.table(table)]
    case .recommendations(let items): items.flatMap { $0.blocks.figures }
    case .example(let example): example.blocks.figures
    case .slot(let slot, _): slot.figures
    case .node(let node): node.slots.flatMap(\.figures)
    case .heading, .signature, .people, .contents, .glossary, .headline: []
    }
  }
}

extension ReportSlot {
  fileprivate var figures: [ReportFigure] {
    switch content {
    case .findings(let lead, let findings, _): lead.figures + findings.flatMap { $0.blocks.figures }
    case .paragraphs(let paragraphs): paragraphs.flatMap { $0.blocks.figures }
    case .prose(let blocks), .conclusion(let blocks): blocks.figures
    }
  }
}

extension [ReportBlock] {
  fileprivate var figures: [ReportFigure] {
    flatMap { block -> [ReportFigure] in
      switch block.kind {
      case .table(let table): [.table(table)]
      case .chart(let chart): [.chart(chart)]
      case .list(_, _, let items): items.flatMap(\.figures)
      case .quotation(let inner, _), .box(_, _, _, let inner): inner.figures
      case .paragraph, .heading, .code: []
      }
    }
  }
}
