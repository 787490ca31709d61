import InspectionModel
import ReportCharts

extension PartComposer {
  /// A bar for every criterion of the design's sections, under the bar of its section.
  func scoreChart(_ design: ScoreChartDesign, as made: ReferenceIndex.Made) -> ReportChart {
    let groups = design.sections.compactMap(programme.node).map { section in
      BarGroup(
        label: label(of: section), total: results.scorecard[.node(section.id)].map { _ in bar(of: section) },
        bars: section.children.map(bar))
    }
    let chart = Chart(
      kind: .bars(BarChart(groups: groups, lines: design.line.flatMap(line).map { [$0] } ?? [])),
      title: filled(design.title), subtitle: filled(design.subtitle))
    return ReportChart(
      anchor: made.anchor, number: made.number, chart: chart,
      words: writer.charts.words.ofScores(labels: programme.labels, in: language))
  }

  /// A chart of what was counted, as the programme wants it.
  func dataChart(_ design: DataChartDesign, as made: ReferenceIndex.Made) -> ReportChart {
    let texts = ChartTexts(title: filled(design.title), subtitle: design.subtitle.map(filled) ?? "")
    return ReportChart(
      anchor: made.anchor, number: made.number, chart: writer.charts.compose(design, of: inspection, texts: texts),
      words: writer.charts.words)
  }

  private func bar(of node: ProgrammeNode) -> Bar {
    let result = results.result(of: node)
    return Bar(
      label: label(of: node),
      value: ChartValue(
        (result?.score).map { Quantity($0) },
        printed: result?.printed ?? programme.labels[.noScore].text(in: language)))
  }

  private func label(of node: ProgrammeNode) -> String { "\(node.id) \(node.shortTitle.text(in: language))" }

  private func line(_ design: ScoreChartDesign.Line) -> ReferenceLine? {
    results.value(of: design).map {
      ReferenceLine(
        value: Quantity($0), printed: $0.description, label: design.label.text(in: language),
        phrase: design.phrase.text(in: language))
    }
  }
}

extension ChartWords {
  /// The words of a programme for its charts, in every form that a count can ask for.
  public init(language: Language, labels: Labels) {
    self.init { key in LabelKey(rawValue: key.rawValue).map { Phrase(labels[$0], in: language) } ?? Phrase("") }
  }

  /// The words for a chart of scores, which has names of its own for bars and groups: each stands under the same key
  /// behind `score-`.
  func ofScores(labels: Labels, in language: Language) -> ChartWords {
    let own = Key.allCases.compactMap { key in
      LabelKey(rawValue: "score-" + key.rawValue).map { (key, Phrase(labels[$0], in: language)) }
    }
    return replacing(Dictionary(uniqueKeysWithValues: own))
  }
}

extension Phrase {
  /// `words` in every form that a count can ask for.
  fileprivate init(_ words: Wording, in language: Language) {
    func form(_ count: Int) -> String { words.text(in: language, count: count) }
    self.init(zero: form(0), one: form(1), two: form(2), few: form(3), many: form(6), other: form(10))
  }
}
