/// How a programme's reports write numbers in running text.
public struct ProseStyle: Hashable, Sendable {
  /// Below this base a share is written as "11 of the 14", from it on as a percentage.
  public let smallBase: Int
  /// Counts below this are written in words.
  public let wordsBelow: Int

  /// A style.
  public init(smallBase: Int, wordsBelow: Int) {
    self.smallBase = smallBase
    self.wordsBelow = wordsBelow
  }

  /// Percentages on any base, and digits.
  public static let plain = ProseStyle(smallBase: 0, wordsBelow: 0)
}
