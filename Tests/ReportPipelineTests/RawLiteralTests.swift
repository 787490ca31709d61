import Testing

@testable import embed_templates

@Suite struct RawLiteralTests {
  @Test(arguments: [
    ("plain", "#\"\"\"\nplain\n\"\"\"#"),
    // A literal of one sign would end at the signs of the text, and would read \#( as an interpolation
    ("end \"\"\"# and \\#(x)", "##\"\"\"\nend \"\"\"# and \\#(x)\n\"\"\"##"),
    ("### Heading", "####\"\"\"\n### Heading\n\"\"\"####"),
    // What the compiler would take for a line end, or refuse
    ("a\r\nb\u{0}\u{FEFF}\tc", "#\"\"\"\na\\#u{d}\nb\\#u{0}\\#u{feff}\tc\n\"\"\"#"),
    ("", "#\"\"\"\n\n\"\"\"#"),
  ])
  func holdsAnyText(text: String, literal: String) {
    #expect(RawLiteral(text).description == literal)
  }
}
