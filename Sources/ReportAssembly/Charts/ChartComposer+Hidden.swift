import InspectionModel
import InspectionScoring

extension ChartComposer {
  /// What is printed in the place of a chart whose numbers are left out; nil for one that can be drawn.
  func whyHidden(_ definition: ChartDefinition) -> String? {
    let reason: FigureBook.HidingReason? =
      switch definition.data {
      case .question(let id): figures.reasonToHide(.question(QuestionID(id.value)))
      case .attribute(let name): figures.reasonToHide(.attribute(name.value))
      case .figures(let lines): whyHidden(lines, as: definition.kind?.value)
      case .scores, .values, .absent, .unwritten, .unreadable: nil
      }
    return reason.map { reason in
      switch reason {
      case .smallNumber(let limit): words(.hiddenChart, limit)
      case .smallBase(let limit): words(.smallBaseChart, limit)
      }
    }
  }

  /// Of several figures that are parts of one whole, one that is left out would be what the others leave of it.
  private func whyHidden(
    _ lines: [ChartDefinition.FigureLine], as kind: ChartDefinition.Kind?
  ) -> FigureBook.HidingReason? {
    let names = lines.map { $0.names.map(\.value) }
    let wholes: [[String]] =
      switch kind {
      case .stacked: names
      case .proportion, .pie: [names.flatMap { $0 }]
      case .bars, .clusters, .range, .change, nil: []
      }
    for whole in wholes where whole.count > 1 {
      if let reason = whole.lazy.compactMap({ figures.reasonToHide([$0]) }).first { return reason }
    }
    return figures.reasonToHide(names.flatMap { $0 })
  }

  private func words(_ key: LabelKey, _ limit: Int) -> String {
    labels[key].text(in: language, filling: ["limit": NumberWords.digits(limit)])
  }
}
