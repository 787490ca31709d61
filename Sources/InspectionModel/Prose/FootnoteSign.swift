/// The signs that mark footnotes of tables: `*`, `†`, `‡` and `§`, up to three of one.
public enum FootnoteSign {
  /// The signs.
  public static let signs: [Character] = ["*", "†", "‡", "§"]
  private static let most = 3

  /// Whether a name or mark is such a sign, and prints as it is.
  public static func isSign(_ text: some StringProtocol) -> Bool {
    guard let first = text.first, signs.contains(first) else { return false }
    return text.utf8.count <= most * 3 && text.allSatisfy { $0 == first } && text.count <= most
  }
}
