/// The ways in which a figure can be measured.
enum FigureWay: CaseIterable {
  case question, entered, percentage, value, cases
  case sum, difference, complement, comparison

  /// The keys that show it.
  var signs: [String] {
    switch self {
    case .question: [FigureKeys.question.name, FigureKeys.answer.name]
    case .entered: [FigureKeys.count.name, FigureKeys.base.name]
    case .percentage: [FigureKeys.percentage.name]
    case .value: [FigureKeys.value.name]
    case .cases: [FigureKeys.cases.name, FigureKeys.among.name]
    case .sum: [FigureKeys.sum.name]
    case .difference: [FigureKeys.difference.name]
    case .complement: [FigureKeys.complement.name]
    case .comparison: [FigureKeys.comparison.name]
    }
  }

  /// All keys that go with it.
  var allowed: [String] {
    switch self {
    case .question: signs + [FigureKeys.cases.name, FigureKeys.source.name]
    case .entered, .percentage, .value, .cases: signs + [FigureKeys.source.name]
    case .sum, .difference, .complement, .comparison: signs
    }
  }

  /// The keys without which it says nothing.
  var needed: [String] {
    switch self {
    case .question: [FigureKeys.question.name]
    case .entered, .percentage, .value: signs + [FigureKeys.source.name]
    case .cases: [FigureKeys.cases.name]
    case .sum, .difference, .complement, .comparison: signs
    }
  }

  /// Whether an author types the numbers in.
  var isEntered: Bool {
    switch self {
    case .entered, .percentage, .value: true
    case .question, .cases, .sum, .difference, .complement, .comparison: false
    }
  }
}
