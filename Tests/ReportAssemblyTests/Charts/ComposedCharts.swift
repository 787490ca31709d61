import InspectionModel
import InspectionScoring
import ReportAssembly
import ReportCharts

/// A chart of an author, put into a small report.
struct Composed {
  let chart: Chart?
  let diagnostics: [Diagnostic]

  /// The chart that `definition` becomes beside these figures.
  init(
    _ definition: ChartDefinition, figures: [Figure] = [], unavailable: [String] = [],
    distributions: [Distribution.Subject: Distribution] = [:], programme: Programme = .charting(),
    _ write: (inout Inspection) -> Void = { _ in }
  ) {
    var inspection = Inspection(
      facts: InspectionFacts(origin: place, subject: "Anyshire", body: "Anyshire Service", status: .draft))
    inspection.writings.append(
      PartWriting(
        part: PartID("notes"), title: nil, origin: place,
        sections: [WritingSection(heading: .none, blocks: [Block(.chart(definition), at: definition.range)])]))
    for case .question(let id) in distributions.keys {
      let question = Question(
        id: id, nodes: [NodeID("1.1")], text: "What?", answers: AnswerScheme([]), range: place)
      inspection.questions = QuestionList(inspection.questions.questions + [question])
    }
    write(&inspection)
    let book = FigureBook(
      figures, unavailable: unavailable.map { .init(name: $0, reason: .notCounted) }, distributions: distributions)
    let scorecard = Scorer(programme: programme).score(inspection).value
    let assembled = Assembler(programme: programme, language: .english).assemble(inspection, scorecard, book)
    chart = assembled.value.charts.first?.chart
    diagnostics = assembled.diagnostics
  }

  /// What is wrong, by id.
  var complaints: [String] { diagnostics.map(\.id.rawValue) }

  /// Each row as it prints: "Reports: 82% | 18%".
  var rows: [String] { chart?.kind.rows ?? [] }
}

extension ReportDocument {
  /// The charts in prose and those that the program makes.
  fileprivate var charts: [ReportChart] {
    parts.flatMap(\.elements).flatMap { element -> [ReportChart] in
      switch element {
      case .chart(let chart): [chart]
      case .prose(let blocks): blocks.compactMap { if case .chart(let chart) = $0.kind { chart } else { nil } }
      default: []
      }
    }
  }
}

extension Chart.Kind {
  /// The name of the kind.
  var name: String {
    switch self {
    case .bars: "bars"
    case .clusters: "clusters"
    case .parts(_, let form): form.rawValue
    case .range: "range"
    case .change: "change"
    case .absent: "absent"
    }
  }

  /// Each row as it prints, with what it is drawn by and what it is out of.
  var rows: [String] {
    switch self {
    case .bars(let chart): chart.bars.map { "\($0.label): \($0.value.shown)" }
    case .clusters(let chart), .parts(let chart, _), .range(let chart), .change(let chart):
      chart.rows.map { "\($0.label): " + $0.values.map(\.shown).joined(separator: " | ") }
    case .absent(let reason): [reason]
    }
  }

  /// What the values of a row are called.
  var series: [String] {
    switch self {
    case .clusters(let chart), .parts(let chart, _), .range(let chart), .change(let chart): chart.series
    case .bars, .absent: []
    }
  }
}

extension ChartValue {
  /// "82% (74 of 90)"; the number itself where it is not what is printed.
  fileprivate var shown: String {
    let drawn = number.map { printed.hasPrefix($0.description) ? "" : " drawn as \($0)" } ?? ""
    return printed + (share.map { " (\($0.count) of \($0.base))" } ?? "") + drawn
  }
}

/// A definition with a title, in a place of its own.
func definition(
  _ data: ChartDefinition.Data, kind: ChartDefinition.Kind? = nil, title: String = "A title", series: [String] = [],
  order: ChartDefinition.Order = .asWritten, lines: [(String, Int)] = [], base: String? = nil, source: String? = nil
) -> ChartDefinition {
  ChartDefinition(
    kind: kind.map { Located($0, at: place) }, title: Located(title, at: place), data: data,
    series: series.map { Located($0, at: place) }, order: order,
    lines: lines.map { .init(label: Located($0.0, at: place), value: Located(Quantity($0.1), at: place)) },
    base: base.map { Located($0, at: place) }, source: source.map { Located($0, at: place) },
    range: SourceRange(file: FileID(77), lower: 0, upper: 9))
}

/// Lines of figures: "name" or "name-a, name-b".
func figureLines(_ lines: String...) -> ChartDefinition.Data {
  .figures(
    lines.map { line in
      .init(names: line.split(separator: ",").map { Located(String($0.filter { $0 != " " }), at: place) })
    })
}

/// Lines of numbers; nil where one is missing.
func valueLines(
  _ lines: KeyValuePairs<String, [Int?]>, unit: Quantity.Unit = .percent
) -> ChartDefinition.Data {
  .values(
    lines.map { line in
      .init(
        label: Located(line.key, at: place), numbers: line.value.map { Located($0.map { Quantity($0) }, at: place) })
    }, unit: unit)
}

/// A figure that an author typed in.
func share(_ name: String, _ count: Int, of base: Int, source: String? = "court survey") -> Figure {
  Figure(name: name, value: .share(count: count, base: base), origin: .entered(place, source: source))
}

/// A figure that was counted: the cases judged sufficient.
func judged(_ name: String, _ count: Int, of base: Int) -> Figure {
  Figure(
    name: name, value: .share(count: count, base: base),
    origin: .question(QuestionID(name), answers: [], filter: .all))
}

extension Programme {
  /// The small programme with the words of charts.
  static func charting(adding pieces: [OutlineEntry.Piece] = []) -> Programme {
    small(
      adding: pieces,
      labels: [
        .chart: Wording("Chart {number}"), .chartBase: Wording("Base: {base}."),
        .chartBases: Wording("Bases: {lowest} to {highest}."),
        .chartCases: .plural("{count} case", "{count} cases"), .chartSufficient: Wording("Sufficient"),
        .chartInsufficient: Wording("Insufficient"), .chartNoValue: Wording("no value"),
        .chartWithoutName: Wording("Not recorded"), .chartSourceCases: Wording("Case assessments"),
        .chartRounding: Wording("Rounded."), .chartLinePhrase: Wording("the line '{line}'"),
        .chartNothing: Wording("The chart has no values."), .lowest: Wording("Lowest"), .highest: Wording("Highest"),
        .average: Wording("Average"),
      ])
  }
}
