import InspectionModel
import InspectionScoring

/// A share that a finding states, with what is known about the side of the judgement that it counts.
struct FindingShare {
  /// The passage in which it stands.
  let passage: Passage
  /// The expression that states it.
  let number: NumberExpression
  /// What it can be.
  let share: StatedShare
  /// The tokens of its sentence.
  let sentence: Range<Int>
  /// What it counts; nil where only the words around it tell.
  let side: Side?

  /// What a share counts.
  enum Side: Hashable, Sendable {
    /// The cases judged sufficient.
    case sufficient
    /// The others.
    case insufficient
  }

  /// The words of its sentence, in small letters.
  var words: [String] { passage.tokens[sentence].filter { $0.kind == .word }.map(\.folded) }

  /// The shares in a passage, in order; bounds such as "over 90%" are none.
  static func all(in passage: Passage, _ figures: FigureBook) -> [FindingShare] {
    var shares: [FindingShare] = []
    passage.forEachNumber { index, sentence in
      let number = passage.numbers[index]
      guard number.modifier == nil, let share = StatedShare(number, in: figures) else { return }
      shares.append(
        FindingShare(
          passage: passage, number: number, share: share, sentence: sentence, side: side(of: number, in: figures)))
    }
    return shares
  }

  /// The side of a number that is quoted from the judgements on one question.
  private static func side(of number: NumberExpression, in figures: FigureBook) -> Side? {
    var sides: [Side] = []
    var names: Set<String> = []
    for words in number.quotations {
      guard case .figure(let word, let name, let isInsufficient)? = Placeholder(words) else { return nil }
      names.insert(name)
      if word != .base { sides.append(isInsufficient ? .insufficient : .sufficient) }
    }
    guard names.count == 1, sides.count == 1, let name = names.first,
      case .question(_, let answers, _)? = figures[name]?.origin, answers.isEmpty
    else { return nil }
    return sides.first
  }
}
