import InspectionModel

/// What can be said of a figure.
enum FigureShape: Hashable, Sendable {
  /// A count out of a base.
  case share
  /// A percentage without a base.
  case percentage
  /// A number that stands by itself.
  case number
  /// Words that stand by themselves.
  case words
  /// How far two shares are from each other, and on which side.
  case comparison
  /// Anything: something is wrong with it, which was reported.
  case unknown

  /// What can be said of a figure that is measured so; nil for one that is worked out from others.
  init?(_ measure: FigureDefinition.Measure) {
    switch measure {
    case .question, .cases, .entered: self = .share
    case .percentage: self = .percentage
    case .number: self = .number
    case .text: self = .words
    case .derived: return nil
    }
  }

  /// Whether `word` can be said of such a figure, or of its other side.
  func allows(_ word: Placeholder.FigureWord, isInsufficient: Bool) -> Bool {
    switch (self, word) {
    case (.unknown, _): true
    case (.comparison, .points), (.comparison, .direction): !isInsufficient
    case (_, .points), (_, .direction): false
    case (.share, _): true
    case (.percentage, .percent), (.percentage, .share), (.percentage, .quantifier): !isInsufficient
    case (.number, .count), (.words, .count): !isInsufficient
    case (.percentage, _), (.number, _), (.words, _), (.comparison, _): false
    }
  }

  /// The word that can always be said of such a figure.
  var usualWord: Placeholder.FigureWord {
    switch self {
    case .share, .unknown: .share
    case .percentage: .percent
    case .number, .words: .count
    case .comparison: .points
    }
  }

  /// What such a figure is, behind its name.
  var description: String {
    switch self {
    case .share, .unknown: "is a share of some cases"
    case .percentage: "is a percentage whose base nobody gives"
    case .number, .words: "is a value that stands by itself"
    case .comparison: "compares two figures"
    }
  }
}
