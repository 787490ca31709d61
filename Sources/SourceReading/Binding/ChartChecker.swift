import InspectionModel

/// Checks that what the charts of a file name is there and can be drawn.
///
/// Attributes are not among it: the columns of the case list are known when cases are counted.
struct ChartChecker: Sendable {
  private let figures: QuotableFigures

  /// A checker of charts in which `figures` may stand.
  init(figures: QuotableFigures) { self.figures = figures }

  /// Reports what in `charts` nobody defined, or nobody can draw.
  func check(_ charts: [ChartDefinition], to binding: inout Binding) {
    for chart in charts {
      switch chart.data {
      case .figures(let lines): check(lines, of: chart, to: &binding)
      case .question(let id): check(question: id, to: &binding)
      case .scores(let names): for name in names { check(score: name, to: &binding) }
      case .attribute(let name) where name.value == CaseColumns.id: binding.report(.everyCaseByItself(name))
      case .values, .attribute, .absent, .unwritten, .unreadable: break
      }
    }
  }

  private func check(_ lines: [ChartDefinition.FigureLine], of chart: ChartDefinition, to binding: inout Binding) {
    let names = lines.flatMap(\.names)
    let isOfPercentages = names.contains { figures[$0.value]?.isPercentage ?? false }
    let isParted = chart.kind?.value.parts(single: lines.count == 1 && names.count == 1) ?? false
    for name in names {
      switch figures[name.value] {
      case .words, .comparison: binding.report(.drawnWords(name))
      case .number where isOfPercentages: binding.report(.drawnBesidePercentages(name))
      case .number where isParted && lines.allSatisfy({ $0.names.count == 1 }): binding.report(.drawnInParts(name))
      case .number, .share, .percentage, .unknown: break
      case nil where figures.mayHaveLost(name.value): break
      case nil:
        binding.report(
          .unknown(
            .unknownFigure, name, "There is no figure '\(name.value.shortened)'", known: figures.names,
            listing: "The figures are"
          ).orDefinition)
      }
    }
  }

  private func check(question id: Located<String>, to binding: inout Binding) {
    guard !figures.questionIDs.contains(id.value), !figures.mayHaveLostQuestion(id.value) else { return }
    binding.report(
      .unknown(
        .unknownQuestion, id, "There is no question '\(id.value.shortened)'", known: figures.questionIDs,
        listing: "The questions are"))
  }

  private func check(score name: Located<String>, to binding: inout Binding) {
    guard let subject = ResultSubject(name.value, in: binding), subject.id == name.value else {
      let measured = binding.programme.nodes.filter { $0.result == .score }.map(\.id.text)
      let known = measured + binding.programme.threads.map(\.id)
      let meant =
        ResultSubject(name.value, in: binding)?.id ?? NodeIndex.meant(by: name.value, among: known)
        ?? NearMiss.nearest(to: name.value, in: known)
      binding.report(
        .unknown(
          .unknownCriterion, name, "No section, criterion or thread is called '\(name.value.shortened)'",
          meant: meant, known: known, listing: "Those with scores are"))
      return
    }
    guard subject.kind != .score else { return }
    let what = subject.kind == .grade ? "has a grade and no score" : "has no result of its own"
    binding.report(
      Diagnostic(
        .scoreOnGraded, at: name.range, "'\(subject.id)' \(what)", explanation: "A chart of scores shows percentages.",
        subject: subject.id))
  }
}

extension FigureShape {
  fileprivate var isPercentage: Bool { self == .share || self == .percentage }
}

extension ChartDefinition.Kind {
  /// Whether a figure by itself is parted into what was found and the rest; a chart of a `single` figure is.
  fileprivate func parts(single: Bool) -> Bool {
    switch self {
    case .stacked: true
    case .proportion, .pie: single
    case .bars, .clusters, .range, .change: false
    }
  }
}

extension Diagnostic {
  fileprivate static func everyCaseByItself(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownCaseAttribute, at: name.range, "'\(name.value)' is the number of each case, and no attribute of it",
      explanation: "A chart counts the cases that have something in common; name another column of the case list.")
  }

  fileprivate static func drawnWords(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .figureWithoutBase, at: name.range, "'\(name.value)' is no number, and a chart draws numbers",
      explanation: "Give the figure a count with its base, a percentage or a whole number, or take the line out.")
  }

  fileprivate static func drawnBesidePercentages(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .figureWithoutBase, at: name.range, "'\(name.value)' is a number that stands by itself, beside percentages",
      explanation: "A chart has one scale. Numbers without a base belong into a chart of their own.")
  }

  fileprivate static func drawnInParts(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .figureWithoutBase, at: name.range, "'\(name.value)' is a number that stands by itself, and has no parts",
      explanation: "Give the figure a count with its base, or draw it as `kind: bars`.")
  }
}
