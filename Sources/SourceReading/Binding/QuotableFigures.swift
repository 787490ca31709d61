import InspectionModel

/// The figures that prose can quote: those of `figures.yml`, and every question by its id.
struct QuotableFigures: Sendable {
  /// What can be said of a figure.
  enum Shape: Hashable, Sendable {
    /// A count out of a base.
    case share
    /// A percentage without a base.
    case percentage
    /// A number that stands by itself.
    case number
    /// Words that stand by themselves.
    case words
    /// Anything: something is wrong with it, which was reported.
    case unknown
  }

  private let shapes: [String: Shape]
  /// All of them, first those of the file, then the questions.
  let names: [String]
  /// Whether `figures.yml` could be read: else any name may be one of its.
  private let isWhole: Bool
  private let questions: QuestionList
  /// The ids of all questions, right or wrong.
  let questionIDs: [String]

  /// The figures and the questions that were read.
  init(_ figures: FiguresBinder.Reading, questions reading: QuestionListReader.Reading) {
    let ids = reading.ids.map(\.value)
    questionIDs = ids
    var shapes: [String: Shape] = [:]
    for id in ids { shapes[id] = .share }
    for name in figures.names { shapes[name] = .unknown }
    for figure in figures.figures { shapes[figure.name.value] = Shape(figure.measure) }
    self.shapes = shapes
    names = figures.names + ids
    isWhole = figures.isWhole
    questions = reading.list
  }

  /// What can be said of the figure called `name`; nil when there is none.
  subscript(_ name: String) -> Shape? { shapes[name] }

  /// Whether a figure may be called `name` that could not be read, which was reported.
  func mayHaveLost(_ name: String) -> Bool { !isWhole || mayHaveLostQuestion(name) }

  /// Whether a question may be called `name` that could not be read, which was reported.
  func mayHaveLostQuestion(_ name: String) -> Bool { questions.mayHaveLost(QuestionID(name)) }
}

extension QuotableFigures.Shape {
  fileprivate init(_ measure: FigureDefinition.Measure) {
    switch measure {
    case .question, .cases, .entered: self = .share
    case .percentage: self = .percentage
    case .number: self = .number
    case .text: self = .words
    }
  }

  /// Whether `word` can be said of such a figure, or of its other side.
  func allows(_ word: Placeholder.FigureWord, isInsufficient: Bool) -> Bool {
    switch (self, word) {
    case (.share, _), (.unknown, _): true
    case (.percentage, .percent), (.percentage, .share): !isInsufficient
    case (.number, .count), (.words, .count): !isInsufficient
    case (.percentage, _), (.number, _), (.words, _): false
    }
  }
}
