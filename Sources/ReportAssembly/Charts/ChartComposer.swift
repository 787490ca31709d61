import InspectionModel
import InspectionScoring
import ReportCharts

/// Composes charts: looks up their numbers, decides how they are drawn, and says what they are out of.
public struct ChartComposer: Sendable {
  let labels: Labels
  let language: Language
  let figures: FigureBook
  let questions: QuestionList
  /// The results of an inspection; nil for charts that stand by themselves.
  let results: ResultWriter?
  /// Who was inspected.
  let subject: String

  /// A composer of the charts of an inspection.
  init(_ inspection: Inspection, figures: FigureBook, results: ResultWriter) {
    labels = results.programme.labels
    language = results.language
    self.figures = figures
    questions = inspection.questions
    self.results = results
    subject = inspection.facts.subject
  }

  /// A composer of charts that stand by themselves: those of typed numbers.
  public init(labels: Labels, language: Language) {
    self.labels = labels
    self.language = language
    figures = .empty
    questions = .empty
    results = nil
    subject = ""
  }

  private var nothing: String { label(.chartNothing) }

  /// The words that charts say of themselves.
  public var words: ChartWords { ChartWords(language: language, labels: labels) }

  /// The chart that an author describes, and what is wrong with it or missing.
  public func compose(_ definition: ChartDefinition) -> Diagnosed<Chart> {
    compose(definition, texts: ChartTexts(definition))
  }

  /// The same, with other texts than those written: what they quote is filled in. The values of an attribute that
  /// `values` names come first, in that order and under those words.
  func compose(
    _ definition: ChartDefinition, texts: ChartTexts, naming values: [DataChartDesign.Value] = []
  ) -> Diagnosed<Chart> {
    let found = rows(of: definition, naming: values)
    guard let rows = found.value else {
      let reason = if case .absent(let why) = definition.data { why.value } else { whyHidden(definition) ?? nothing }
      return Diagnosed(chart(.absent(reason: reason), ChartRows.none, texts), found.diagnostics)
    }
    let ordered = definition.order == .byValue ? rows.sortedByValue() : rows
    let kind = definition.kind?.value ?? choose(for: ordered, of: definition)
    let drawn = draw(ordered, as: kind, of: definition)
    guard let value = drawn.value else {
      return Diagnosed(chart(.absent(reason: nothing), .none, texts), found.diagnostics + drawn.diagnostics)
    }
    return Diagnosed(chart(value, ordered, texts), found.diagnostics + drawn.diagnostics)
  }

  /// How rows are drawn where nobody says it.
  private func choose(for rows: ChartRows, of definition: ChartDefinition) -> ChartDefinition.Kind {
    if !definition.lines.isEmpty, rows.series.count == 1 { return .bars }
    switch definition.data {
    case .question, .attribute: return rows.rows.count <= ChartDefinition.mostSeries ? .proportion : .bars
    case .figures(let lines) where lines.count == 1 && lines[0].names.count < rows.series.count: return .proportion
    case .figures, .scores: return rows.series.count > 1 ? .clusters : .bars
    case .values, .absent, .unwritten, .unreadable:
      guard rows.series.count > 1 else { return .bars }
      return rows.unit == .percent && rows.rows.allSatisfy(\.isWhole) ? .stacked : .clusters
    }
  }

  /// The chart with the words around it.
  func chart(_ kind: Chart.Kind, _ rows: ChartRows, _ texts: ChartTexts) -> Chart {
    let rounding = kind.hasRoundedParts ? [label(.chartRounding)] : []
    return Chart(
      kind: kind, title: texts.title, subtitle: texts.subtitle,
      base: texts.base.map { base(as: $0) } ?? base(of: rows), notes: texts.notes + rounding,
      source: texts.source ?? rows.sources.joined(separator: "; "))
  }

  private func base(as text: String) -> String {
    labels[.chartBase].text(in: language, filling: ["base": text])
  }

  /// "Base: 73 cases.", or from how many to how many.
  private func base(of rows: ChartRows) -> String {
    guard let bases = rows.bases else { return "" }
    guard bases.count > 1 else { return base(as: cases(bases.lowerBound)) }
    return labels[.chartBases].text(
      in: language, filling: ["lowest": NumberWords.digits(bases.lowerBound), "highest": cases(bases.upperBound)])
  }

  private func cases(_ count: Int) -> String {
    labels[.chartCases].text(in: language, count: count, filling: ["count": NumberWords.digits(count)])
  }

  func label(_ key: LabelKey) -> String { labels[key].text(in: language) }
}

/// The texts around a chart, as they print.
struct ChartTexts {
  var title: String
  var subtitle: String
  /// Nil where the data say what the base is.
  var base: String?
  var notes: [String]
  /// Nil where the figures say who says so.
  var source: String?

  /// The texts of an author as written.
  init(_ definition: ChartDefinition, text: (Located<String>) -> String = \.value) {
    self.init(
      title: text(definition.title), subtitle: definition.subtitle.map(text) ?? "", base: definition.base.map(text),
      notes: definition.notes.map(text), source: definition.source.map(text))
  }

  init(title: String, subtitle: String = "", base: String? = nil, notes: [String] = [], source: String? = nil) {
    self.title = title
    self.subtitle = subtitle
    self.base = base
    self.notes = notes
    self.source = source
  }
}

extension SeriesRow {
  /// Whether its percentages are the parts of a hundred, but for rounding.
  var isWhole: Bool { Quantity.areWhole(values.compactMap(\.number)) }
}

extension Chart.Kind {
  /// Whether the percentages that are printed at the parts of some row do not add up to a hundred.
  fileprivate var hasRoundedParts: Bool {
    guard case .parts(let chart, _) = self else { return false }
    return chart.rows.contains { row in
      let shares = row.values.compactMap(\.share)
      guard shares.count == row.values.count, let base = shares.first?.base, base > 0 else { return false }
      let percents = row.values.compactMap { value in
        value.share.flatMap { Fraction($0.count, over: $0.base) }.map {
          WholePercent(rounding: $0 * Fraction(100)).value
        }
      }
      return percents.reduce(0, +) != 100
    }
  }
}
