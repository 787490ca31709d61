import InspectionModel

/// The figures that prose can quote: those of `figures.yml`, and every question by its id; and which of them it does.
struct QuotableFigures: Sendable {
  private let shapes: [String: FigureShape]
  /// All of them, first those of the file, then the questions.
  let names: [String]
  /// Whether `figures.yml` could be read: else any name may be one of its.
  private let isWhole: Bool
  private let questions: QuestionList
  /// The ids of all questions, right or wrong.
  let questionIDs: [String]

  /// Whether the report has words for proportions.
  var hasProportions = false
  /// The names that prose and charts quote.
  private var quoted: Set<String> = []

  /// The figures and the questions that were read, with what can be said of each.
  init(
    _ figures: FiguresBinder.Reading, questions reading: QuestionListReader.Reading, shapes: [String: FigureShape]
  ) {
    let ids = reading.ids.map(\.value)
    questionIDs = ids
    self.shapes = shapes
    names = figures.names + ids
    isWhole = figures.isWhole
    questions = reading.list
  }

  /// What can be said of the figure called `name`; nil when there is none.
  subscript(_ name: String) -> FigureShape? { shapes[name] }

  /// Whether a figure may be called `name` that could not be read, which was reported.
  func mayHaveLost(_ name: String) -> Bool { !isWhole || mayHaveLostQuestion(name) }

  /// Whether a question may be called `name` that could not be read, which was reported.
  func mayHaveLostQuestion(_ name: String) -> Bool { questions.mayHaveLost(QuestionID(name)) }

  /// Takes in what some prose and the charts in it quote.
  mutating func take(_ prose: ProseInventory) {
    for placeholder in prose.placeholders {
      if case .figure(_, let name, _) = Placeholder(placeholder.value) { quoted.insert(name) }
    }
    for case .figures(let lines) in prose.charts.map(\.data) { quoted.formUnion(lines.flatMap(\.names).map(\.value)) }
  }

  /// Reports the figures of `definitions` that nothing quotes and from which none is worked out.
  func reportUnused(_ definitions: [FigureDefinition], to binding: inout Binding) {
    let used = quoted.union(definitions.flatMap { $0.measure.derivation?.parts ?? [] }.map(\.value))
    for name in definitions.map(\.name) where !used.contains(name.value) {
      binding.report(
        Diagnostic(
          .unusedFigure, at: name.range, "Nothing quotes the figure '\(name.value)'",
          explanation:
            "Quote it as `{{\((shapes[name.value] ?? .share).usualWord.rawValue) \(name.value)}}`, draw it in "
            + "a chart, or take it out of figures.yml.",
          subject: name.value))
    }
  }
}
