import InspectionModel
import InspectionScoring
import ReportCharts

extension ChartComposer {
  /// The numbers that a definition asks for; nil where there are none, which is reported unless its author says why.
  func rows(
    of definition: ChartDefinition, naming values: [DataChartDesign.Value] = []
  ) -> Diagnosed<ChartRows?> {
    if whyHidden(definition) != nil { return Diagnosed(nil, [.hiddenChart(definition)]) }
    if results == nil, let place = definition.asksInspection { return Diagnosed(nil, [.noInspection(at: place)]) }
    switch definition.data {
    case .values(let lines, let unit): return Diagnosed(rows(lines, unit: unit, series: definition.series))
    case .figures(let lines): return figureRows(lines, of: definition)
    case .question(let id):
      // One that is unknown was reported where it is read.
      guard questions[QuestionID(id.value)] != nil else { return Diagnosed(nil) }
      return counted(.question(QuestionID(id.value)), of: definition)
    case .attribute(let name): return counted(.attribute(name.value), of: definition, naming: values)
    case .scores(let ids): return Diagnosed(scoreRows(ids, as: definition.kind?.value))
    case .unwritten: return Diagnosed(nil, [.noChartData(definition)])
    case .absent, .unreadable: return Diagnosed(nil)
    }
  }

  private func rows(
    _ lines: [ChartDefinition.ValueLine], unit: Quantity.Unit, series: [Located<String>]
  ) -> ChartRows {
    let count = max(lines.map(\.numbers.count).max() ?? 1, series.count)
    let names = series.count == count && count > 1 ? series.map(\.value) : Array(repeating: "", count: count)
    return ChartRows(
      series: names,
      rows: lines.map { line in
        SeriesRow(
          label: line.label.value,
          values: line.numbers.map { number in
            ChartValue(number.value, printed: number.value.map(unit.print) ?? label(.chartNoValue))
          })
      }, unit: unit)
  }

  private func counted(
    _ subject: Distribution.Subject, of definition: ChartDefinition, naming values: [DataChartDesign.Value] = []
  ) -> Diagnosed<ChartRows?> {
    guard let distribution = figures.distributions[subject], distribution.base > 0 else {
      return Diagnosed(nil, [.noChartData(definition)])
    }
    return Diagnosed(rows(of: shown(distribution, of: subject), naming: values))
  }

  /// The parts that a chart shows: of the usual answers, many of which say the same, those that were given.
  private func shown(_ distribution: Distribution, of subject: Distribution.Subject) -> [Distribution.Part] {
    guard case .question(let id) = subject, let usual = results?.programme.answers,
      questions[id]?.answers == usual
    else { return distribution.relevant }
    return distribution.relevant.filter { $0.cases > 0 }
  }

  /// One row for each answer or value; those that `values` names come first.
  private func rows(of parts: [Distribution.Part], naming values: [DataChartDesign.Value]) -> ChartRows {
    let base = parts.reduce(0) { $0 + $1.cases }
    let named = values.compactMap { value in parts.first { $0.name == value.name } }
    let rows = (named + parts.filter { !named.contains($0) }).map { part in
      let words = values.first { $0.name == part.name }?.label.text(in: language) ?? part.name.capitalisedFirst
      return SeriesRow(
        label: words.isEmpty ? label(.chartWithoutName) : words,
        values: [ChartValue(part.cases, of: base, otherwise: label(.chartNoValue))])
    }
    return ChartRows(
      series: [""], rows: rows, unit: .percent, countsCases: true, sources: [label(.chartSourceCases)])
  }
}

// MARK: Figures

extension ChartComposer {
  private func figureRows(
    _ lines: [ChartDefinition.FigureLine], of definition: ChartDefinition
  ) -> Diagnosed<ChartRows?> {
    let names = lines.flatMap(\.names).map(\.value)
    guard !names.contains(where: { figures.reason(for: $0).map { $0 != .malformed } ?? false }) else {
      return Diagnosed(nil, [.noChartData(definition)])
    }
    let known = names.compactMap { figures[$0] }
    // A figure that is wrong or unknown was reported where it is read.
    guard known.count == names.count else { return Diagnosed(nil) }
    let showsBothSides = self.showsBothSides(of: known, in: lines, of: definition)
    let rows = lines.map { line in
      let own = line.names.compactMap { figures[$0.value] }
      let all = showsBothSides ? own.flatMap { [$0] + ($0.complement.map { [$0] } ?? []) } : own
      return SeriesRow(label: name(of: line), values: all.map(value))
    }
    let count = rows.map(\.values.count).max() ?? 1
    var series = definition.series.map(\.value)
    if showsBothSides, series.isEmpty { series = [label(.chartSufficient), label(.chartInsufficient)] }
    if series.count != count || count == 1 { series = Array(repeating: "", count: count) }
    return Diagnosed(
      ChartRows(
        series: series, rows: rows, unit: known.allSatisfy(\.isPercentage) ? .percent : .none,
        countsCases: known.flatMap(figures.roots).allSatisfy(\.isCounted), sources: sources(of: known)))
  }

  /// Whether the one figure of each line is shown with its other side, as the parts of a whole.
  private func showsBothSides(
    of known: [Figure], in lines: [ChartDefinition.FigureLine], of definition: ChartDefinition
  ) -> Bool {
    guard lines.allSatisfy({ $0.names.count == 1 }) else { return false }
    return switch definition.kind?.value {
    case .stacked: true
    case .proportion, .pie: lines.count == 1
    case .bars, .clusters, .range, .change: false
    case nil: lines.count == 1 && definition.lines.isEmpty && known.allSatisfy(\.judges)
    }
  }

  private func value(_ figure: Figure) -> ChartValue {
    switch figure.value {
    case .hidden: ChartValue(nil, printed: label(.hiddenValue))
    case .share(let count, let base) where !figures.smallNumbers.allowsPercentage(of: base):
      ChartValue(
        nil,
        printed: labels[.shareOf].text(
          in: language, count: base,
          filling: ["count": NumberWords.digits(count), "base": NumberWords.digits(base)]))
    case .share(let count, let base): ChartValue(count, of: base, otherwise: label(.chartNoValue))
    case .percentage(let percent): ChartValue(Quantity(percent), printed: percent.description)
    case .number(let number): ChartValue(Quantity(number), printed: Quantity.Unit.none.print(Quantity(number)))
    case .text(let text): ChartValue(nil, printed: text)
    // One that compares was refused where the chart is read.
    case .comparison: ChartValue(nil, printed: label(.chartNoValue))
    }
  }

  /// What an author calls a line, the question that its figure is about, or the figure's name in words.
  private func name(of line: ChartDefinition.FigureLine) -> String {
    if let label = line.label { return label.value }
    guard let name = line.names.first?.value else { return "" }
    if let question = questions[QuestionID(name)] { return question.text }
    return name.split(separator: "-").joined(separator: " ").capitalisedFirst
  }

  private func sources(of known: [Figure]) -> [String] {
    var sources: [String] = []
    for figure in known.flatMap(figures.roots) {
      let source: String? =
        switch figure.origin {
        case .question, .cases: label(.chartSourceCases)
        case .entered(_, let source): source
        case .derived: nil
        }
      if let source = source?.capitalisedFirst, !sources.contains(source) { sources.append(source) }
    }
    return sources
  }
}

extension Figure {
  /// Whether it was counted from the cases.
  fileprivate var isCounted: Bool {
    switch origin {
    case .question, .cases: true
    case .entered, .derived: false
    }
  }

  /// Whether it counts what was judged sufficient, so that its other side has a name.
  fileprivate var judges: Bool {
    if case .question(_, answers: [], filter: _) = origin { true } else { false }
  }

  fileprivate var isPercentage: Bool {
    switch value {
    case .share, .percentage, .hidden: true
    case .number, .text, .comparison: false
    }
  }
}

extension ChartDefinition {
  /// Where it asks for what only an inspection knows.
  fileprivate var asksInspection: SourceRange? {
    switch data {
    case .figures(let lines): lines.first?.names.first?.range
    case .question(let name), .attribute(let name): name.range
    case .scores(let ids): ids.first?.range
    case .values, .absent, .unwritten, .unreadable: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func noInspection(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingChartData, at: range, severity: .error, "A chart by itself knows no figures, questions or scores",
      explanation: "Give it `values:` or `file:`, or show it with `inspect-report chart` and the inspection's folder.")
  }

  /// A chart of which no number is known yet.
  static func noChartData(_ definition: ChartDefinition) -> Diagnostic {
    Diagnostic(
      .missingChartData, at: definition.title.range,
      "The chart '\(definition.title.value)' has no numbers yet",
      explanation: """
        Give it `figures:`, `values:`, `question:`, `attribute:`, `scores:` or `file:`; what is counted from cases needs the case assessments. \
        `values: none` with `why:` prints the reason in its place.
        """)
  }
}
