/// How a programme's reports write numbers in running text.
public struct ProseStyle: Hashable, Sendable {
  /// Below this base a share is written as "11 of the 14", from it on as a percentage.
  public let smallBase: Int
  /// Counts below this are written in words.
  public let wordsBelow: Int
  /// Words whose full stop ends no sentence, in any case of letters: "No.", "para."
  public let abbreviations: [String]
  /// How many words a page is taken to hold; at least 1.
  public let wordsPerPage: Int
  /// The words for proportions; without steps where the programme names none.
  public let proportions: ProportionWords

  /// A style.
  public init(
    smallBase: Int, wordsBelow: Int, abbreviations: [String] = [], wordsPerPage: Int = Self.usualWordsPerPage,
    proportions: ProportionWords = .none
  ) {
    self.smallBase = smallBase
    self.wordsBelow = wordsBelow
    self.abbreviations = abbreviations
    self.wordsPerPage = wordsPerPage
    self.proportions = proportions
  }

  /// How many words a page holds where the programme does not say: a page of running text in 11 or 12 points.
  public static let usualWordsPerPage = 500

  /// Percentages on any base, and digits.
  public static let plain = ProseStyle(smallBase: 0, wordsBelow: 0)
}
