import InspectionModel
import InspectionScoring
import ReportCharts

extension ChartComposer {
  /// The chart that a programme makes of what was counted in `inspection`; bars where its own kind cannot be drawn.
  func compose(_ design: DataChartDesign, of inspection: Inspection, texts: ChartTexts) -> Chart {
    let place = inspection.facts.origin
    let data: ChartDefinition.Data
    var values: [DataChartDesign.Value] = []
    switch design.data {
    case .questions(let node, let only):
      let questions = node.map { inspection.questions.questions(of: $0, only: only, tree: results?.programme) } ?? []
      data = .figures(questions.map { .init(names: [Located($0.id.text, at: $0.range)]) })
    case .attribute(let name, let named):
      data = .attribute(Located(name, at: place))
      values = named
    }
    func composed(as kind: ChartDefinition.Kind?) -> Diagnosed<Chart> {
      let definition = ChartDefinition(
        kind: kind.map { Located($0, at: place) }, title: Located(texts.title, at: place), data: data, range: place)
      return compose(definition, texts: texts, naming: values)
    }
    let wanted = composed(as: design.kind ?? design.data.usualKind)
    return wanted.diagnostics.isEmpty ? wanted.value : composed(as: .bars).value
  }
}

extension DataChartDesign {
  /// The same about `section`, where the programme leaves open what the questions are about.
  func about(_ section: NodeID) -> DataChartDesign {
    guard case .questions(nil, let only) = data else { return self }
    return DataChartDesign(title: title, subtitle: subtitle, kind: kind, data: .questions(of: section, only: only))
  }
}

extension DataChartDesign.Data {
  /// How it is drawn where the programme does not say it and the data do not decide.
  fileprivate var usualKind: ChartDefinition.Kind? {
    switch self {
    case .questions: .stacked
    case .attribute: nil
    }
  }
}

extension QuestionList {
  /// The questions about a section with its criteria, or about a criterion; some of them where `only` names them.
  fileprivate func questions(of node: NodeID, only: [QuestionID], tree: Programme?) -> [Question] {
    let nodes = Set([node] + (tree?.node(node)?.children.map(\.id) ?? []))
    return (only.isEmpty ? questions : only.compactMap { self[$0] }).filter { !nodes.isDisjoint(with: $0.nodes) }
  }
}

extension FigureBook {
  /// Whether anything was counted that a programme's chart could show.
  func holds(_ data: DataChartDesign.Data, of inspection: Inspection, in programme: Programme) -> Bool {
    switch data {
    case .questions(let node, let only):
      node.map { inspection.questions.questions(of: $0, only: only, tree: programme) }?.contains {
        self[$0.id.text].map { $0.hidden != nil || $0.percentage != nil } ?? false
      } ?? false
    case .attribute(let name, _):
      (distributions[.attribute(name)]?.base ?? 0) > 0 || hiddenDistributions.contains(.attribute(name))
    }
  }
}
