/// Makes documents that are nasty in the ways of writers and of fuzzers; the same seed makes the same ones.
struct Documents {
  private var state: UInt64
  private let words: [String]
  private let prefixes: [String]
  private let endings: [String]

  static let commonWords = [
    "alpha", "Beta", "café", "“x”", "*em*", "**b**", "_u_", "__v__", "*", "**", "_", "***", "`c`", "``", "`` ` ``", "`",
    "\"q\"", "'s'", "it's", "'", "\"", "-", "--", "---", "----", "...", "....", "&amp;", "&copy;", "&bogus;",
    "&amp;amp;",
    "&#38;", "&#x26;", "&#0;", "&ngE;", "&", "\\*", "\\\\", "\\a", "\\", "\\&amp;", "\\\"", "[def]", "[Def][]",
    "[t][def]",
    "[l](u \"t\")", "[l](<u v> 't')", "[l]( u\n(t) )", "[l](u \"a\\\" b\")", "[l](a(b)c)", "[l](u", "[", "]", "](",
    "![i](u)",
    "![*i*][def]", "<b>", "<b", "</b>", "<!-- c -->", "<a href=\"x\">", "<http://x.y/\\*&amp;>", "<me@x.org>",
    "http://x.y",
    "a_b_c", "|", "1.", "+5", "#", "##", "!", "\u{A0}", "ŵ", "🙂", "\0", "\u{B}", "\t", "x\u{301}", "<", ">", "=", "===",
  ]

  static let commonPrefixes = [
    "", "", "", "", "- ", "-   ", "1. ", "2) ", "+ ", "* ", "> ", ">", "> > ", ">\t", "-\t", "  ", "   ", "    ",
    "      ", "\t",
    " \t", "## ", "# ", "####### ", "#", "- - ", "1) > ", "> - ", "[def]: /u\n", "[def]: <u> 'ti\ntle'\n",
    "[e]: /v \"x\" y\n",
    "[def]:\n/u\n", "```\n", "``` swift &amp;\n", "~~~\n", "> ```\n", "- ~~~ a\n", "---\n", "===\n", "- ---\n", "***\n",
    "<div>\n",
    "<!-- x\n", "-->\n", "<pre>\n", "</pre>\n", "-\n", "1.\n", "12345678. ", "-     ", "> \t", "-\n  ", "  - ",
    "    - ", "\u{FEFF}",
  ]

  static let reportWords = [
    "{{share x-y}}", "{{a_b}}", "{{ x", "}}", "{{x|y}}", "**{{x}}**", "[](#lab)", "[t](#lab)", "[^1]", "[^two]",
    "{#l1}",
    "{#l2 for=\"1 2\"}", "{#bad", "{-}", "{-", "{x=\"y\"}", "\\{#l}", "`{{x}}`", "`{#l}`", "[a]({{x}})", "\\|", "| a |",
    "a > b",
    "[^a b]", "Note: x", "www.x.y", "[w](www.x.y)", "[s](https://x.y \"{{t}}\")",
  ]

  static let reportPrefixes = [
    "::: practice Title {#b} {{x}} [^1]\n", ":::\n", ":::: x\n", ":::x\n", "    ::: a\n", "[^1]: ", "[^2]:",
    "    [^3]: ", "- [^4]: ",
    "[^long-name]: ", "Table: Cap {#t}\n\n", "Table: Cap\n", "Note: n\n", "Source: s\n", "| a | *b* |\n|---|:-:|\n| ",
    "> | a |\n> |-|\n> | ",
    "- | a | b > c |\n  |--|--|\n  | x | \n", "|||\n|-|-|\n| h | |\n", "> [!PRACTICE] ", "<!-- c -->\n", "{-} ", "• ",
    "o\t", "(a) ", "1.1. ", "-B",
    "##H", "**S**\n", "{#alone}\n", "a | b\n--|--\n1 | 2\n",
  ]

  /// Documents of CommonMark alone, or with the report's forms among them.
  init(seed: UInt64, withReportForms: Bool) {
    state = seed | 1
    words = Self.commonWords + (withReportForms ? Self.reportWords + Self.reportWords : [])
    prefixes = Self.commonPrefixes + (withReportForms ? Self.reportPrefixes + Self.reportPrefixes : [])
    endings = ["\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "  \n", "\\\n", " \n", "\\\r\n", "\n \t\n", "\n\n\n"]
  }

  /// xorshift64
  private mutating func pick(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  /// The next document: a few lines.
  mutating func next() -> String {
    var text = ""
    for _ in 0...pick(8) {
      for _ in 0...pick(3) where pick(3) > 0 { text += prefixes[pick(prefixes.count)] }
      for _ in 0..<pick(6) { text += words[pick(words.count)] + (pick(4) == 0 ? "" : " ") }
      text += pick(12) == 0 ? "" : endings[pick(endings.count)]
    }
    return text
  }
}
