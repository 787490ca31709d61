import InspectionModel

extension ReportBlock {
  /// The same without places that lead to it; nil for charts and tables, which the report holds once.
  var withoutAnchors: ReportBlock? {
    switch kind {
    case .list(let start, let isTight, let items):
      ReportBlock(.list(start: start, isTight: isTight, items.map { $0.compactMap(\.withoutAnchors) }))
    case .paragraph, .heading, .code: ReportBlock(kind)
    case .quotation(let inner, let attribution):
      ReportBlock(.quotation(inner.compactMap(\.withoutAnchors), attribution: attribution))
    case .box(let kind, let label, let title, let inner):
      ReportBlock(.box(kind: kind, label: label, title: title, inner.compactMap(\.withoutAnchors)))
    case .table, .chart: nil
    }
  }
}
