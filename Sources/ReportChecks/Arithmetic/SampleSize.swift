import InspectionModel
import InspectionScoring

/// How many cases an inspection looked at.
struct SampleSize {
  /// The number; nil where the manuscript does not say it for sure.
  let cases: Int?

  /// The size that the data give, else the one that the text says, as long as no number of cases in it is greater.
  init(of manuscript: Manuscript) {
    var counted: Int?
    var greatest = 0
    for figure in manuscript.figures.figures {
      guard case .share(_, let base) = figure.value else { continue }
      switch figure.origin {
      case .cases(_, let among):
        if among == CaseFilter.all { counted = base }
        greatest = max(greatest, base)
      case .question: greatest = max(greatest, base)
      default: break
      }
    }
    var said = 0
    for passage in manuscript.authored {
      for sentence in passage.numberedSentences {
        for number in sentence.numbers {
          guard let count = Self.cases(number, in: sentence) else { continue }
          greatest = max(greatest, count)
          if Self.isSample(number, in: sentence) { said = max(said, count) }
        }
      }
    }
    if let counted { cases = counted } else { cases = said > 0 && said >= greatest ? said : nil }
  }

  /// How many cases a number speaks of.
  private static func cases(_ number: NumberExpression, in sentence: NumberedSentence) -> Int? {
    guard let noun = sentence.word(number.tokens.upperBound), noun == "cases" else {
      if case .percentOf(_, let base) = number.meaning { return sentence.isAmount(number) ? nil : base }
      return nil
    }
    switch number.meaning {
    case .count(let count): return count
    case .outOf(_, let base), .percentOf(_, let base): return base
    default: return nil
    }
  }

  /// Whether the number is that of the whole sample: "the 106 cases inspected", "a sample of 106 cases".
  private static func isSample(_ number: NumberExpression, in sentence: NumberedSentence) -> Bool {
    // The base of a share may be a part of the sample, and the end of a range is no number of cases.
    let start = number.tokens.lowerBound
    guard number.plainCount != nil, !(sentence.word(start - 1).map(NumberWording.joints.contains) ?? false) else {
      return false
    }
    let after = sentence.words(number.tokens.upperBound + 1..<number.tokens.upperBound + 4)
    if let first = after.first, verbs.contains(first) { return true }
    if after.count > 1, ["we", "were"].contains(after[0]), verbs.contains(after[1]) { return true }
    let before = sentence.words(max(sentence.tokens.lowerBound, start - 5)..<start)
    return before.contains("sample") || before.last.map(verbs.contains) == true
  }

  private static let verbs: Set = ["inspected", "examined", "assessed", "read", "sampled"]
}
