import ReportAssembly

/// Makes running text out of what means something in Markdown; the same for the same seed.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 &+ 1 }

  private static let pieces = [
    "*", "**", "_", "__", "`", "``", "[", "]", "(", ")", "<", ">", "</a>", "<!--", "&", "&amp;", "&#35;", ";", "#",
    "##",
    "-", "+", "=", "---", "===", " ", "  ", "\t", "1.", "23)", "|", "\\", "!", "~~", ":", ":::", "[^1]", "[a](b)",
    "![c]",
    "<https://a.b>", "https://a.b/_c_", "{{x}}", "{#y}", "word", "é", "ŵ", "a_b", "\u{338}", "\u{A0}", "“q”", "^", "\"",
    "'", "\n", ">",
  ]

  /// SplitMix64 (Steele, Lea and Flood, 2014).
  private mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(limit))
  }

  /// Running text with all that can stand in it, but footnotes, which libcmark does not know.
  mutating func paragraph() -> [ReportInline] {
    let count = 1 + next(below: 5)
    return (0..<count).map { _ in inline(depth: 0) }
  }

  private mutating func text() -> String {
    let count = 1 + next(below: 6)
    return (0..<count).map { _ in Self.pieces[next(below: Self.pieces.count)] }.joined()
  }

  private mutating func inline(depth: Int) -> ReportInline {
    switch next(below: depth > 2 ? 4 : 9) {
    case 0...2: .text(text())
    case 3: .code(text())
    case 4: .lineBreak
    case 5: .emphasis([inline(depth: depth + 1), inline(depth: depth + 1)])
    case 6: .strong([inline(depth: depth + 1)])
    case 7: .link(url: "https://example.org/?a=(b&amp;c) <d>\\", [inline(depth: depth + 1)])
    default: .text(" ")
    }
  }
}
