/// The words that reports use for proportions, each with the percentages that it stands for.
public struct ProportionWords: Hashable, Sendable {
  /// From the highest percentages to the lowest, the last of them down to 0; none where nobody names any.
  public let steps: [Step]
  /// How many percentage points a share may be off a fraction that is still said to be near it; 0 to 20.
  public let fractionCloseness: Int

  /// A table of `steps`, highest first.
  public init(steps: [Step], fractionCloseness: Int = Self.usualCloseness) {
    self.steps = steps
    self.fractionCloseness = fractionCloseness
  }

  /// How close a share is to a fraction where the programme does not say, in percentage points.
  public static let usualCloseness = 4

  /// No words.
  public static let none = ProportionWords(steps: [])

  /// The step that a printed percentage falls in: the first that reaches down to it. Nil where there are no words.
  public func step(for percentage: WholePercent) -> Step? {
    steps.first { $0.bound.lowest <= percentage.value }
  }

  /// The percentages that a step of the table stands for; nil for a step that is not in it.
  public func range(of step: Step) -> ClosedRange<Int>? {
    guard let place = steps.firstIndex(of: step) else { return nil }
    let highest = place == 0 ? 100 : steps[place - 1].bound.lowest - 1
    return step.bound.lowest <= highest ? step.bound.lowest...highest : nil
  }

  /// Some words for one range of percentages.
  public struct Step: Hashable, Sendable {
    /// The words with commas between them, the printed one first, in each language.
    private let wording: Wording
    /// Where the range begins.
    public let bound: Bound
    /// What the step rests on: the published table that it was read from.
    public let source: String?

    /// A step of `words` with commas between them: the first is printed, and all of them are recognised.
    public init(wording: Wording, bound: Bound, source: String? = nil) {
      self.wording = wording
      self.bound = bound
      self.source = source
    }

    /// A step of English words: the first is printed, and all of them are recognised.
    public init(words: [String], bound: Bound, source: String? = nil) {
      self.init(wording: Wording(words.joined(separator: ",")), bound: bound, source: source)
    }

    /// The English words, the printed one first.
    public var words: [String] { words(in: .english) }

    /// The words in `language`, the printed one first; in English where the table has none in it.
    public func words(in language: Language) -> [String] {
      wording.text(in: language).split(separator: ",").map(\.withoutOuterSpaces).filter { !$0.isEmpty }
    }
  }

  /// Where a range of percentages begins.
  public enum Bound: Hashable, Sendable {
    /// Above a whole percentage; without it.
    case over(Int)
    /// At a whole percentage; with it.
    case from(Int)

    /// The lowest whole percentage in the range.
    public var lowest: Int {
      switch self {
      case .over(let percentage): percentage + 1
      case .from(let percentage): percentage
      }
    }
  }
}

extension Substring {
  fileprivate var withoutOuterSpaces: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
