import Testing

@testable import ReportCharts

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("a\u{0}b\u{1B}[31mc\u{7F}", "ab[31mc"),
    (" a \n\t b\r\n", "a b"),
    ("a\u{2028}b\u{85}c", "a b c"),
    ("\u{202E}abc\u{202C}\u{2066}d\u{200F}", "abcd"),
    ("so\u{AD}ft\u{FEFF}", "soft"),
    ("\u{301}a", "a"),
    ("Ŵy 日本語 👩‍👧", "Ŵy 日本語 👩‍👧"),
    ("", ""),
  ])
  func cleans(_ text: String, _ expected: String) {
    #expect(PlainText.clean(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32]) func dropsNoncharacters(
    _ value: UInt32
  ) throws {
    let scalar = Character(try #require(Unicode.Scalar(value)))
    #expect(PlainText.clean("a\(scalar)b") == "ab")
  }

  @Test func drawsNoMoreThanAThousandScalars() {
    #expect(PlainText.drawable(String(repeating: "é", count: 2000)).unicodeScalars.count == 1000)
    #expect(PlainText.drawable("short") == "short")
  }

  @Test func keepsFourMarksOnALetter() {
    let tower = "a" + String(repeating: "\u{301}", count: 100) + "b"
    #expect(PlainText.clean(tower).unicodeScalars.count == 6)
  }
}

@Suite struct CharacterCellsTests {
  @Test(arguments: [
    ("abc", 3), ("Ŵŷ", 2), ("日本", 4), ("한", 2), ("e\u{301}", 1), ("👩‍👩‍👧", 2), ("🇬🇧", 2), ("☂\u{FE0F}", 2), ("ｶ", 1),
    ("│█", 2), ("\u{200E}", 0), ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2),
  ])
  func counts(_ text: String, _ cells: Int) {
    #expect(CharacterCells.count(text) == cells)
  }
}

@Suite struct TypefaceTests {
  @Test func measuresByAdvanceWidths() {
    // H 722 and i 222 thousandths, each with 8% on top and cut: 779 + 239 = 1,018; at 10 px 10.18 px.
    #expect(Typeface.regular.width(of: "Hi", size: 10) == Length(hundredths: 1018))
    // H 722 and i 278 in bold: 779 + 300 = 1,079
    #expect(Typeface.bold.width(of: "Hi", size: 10) == Length(hundredths: 1079))
  }

  @Test(arguments: [("ŵ", "w"), ("Ŷ", "Y"), ("é", "e"), ("ẅ", "w"), ("e\u{301}", "e")])
  func accentsDoNotWiden(_ accented: String, _ plain: String) {
    #expect(Typeface.regular.width(of: accented, size: 15) == Typeface.regular.width(of: plain, size: 15))
  }

  @Test func everyWidthOfTheTableIsALettersWidth() {
    for value in Array(UInt32(0x20)...0x7E) + Array(UInt32(0xA0)...0xFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for face in [Typeface.regular, .bold] {
        #expect((190...1100).contains(face.width(of: Character(scalar))))
      }
    }
    // The last entries of the table: ÿ is as wide as y, ~ is 584 (630 with the allowance).
    #expect(Typeface.bold.width(of: "ÿ" as Character) == Typeface.bold.width(of: "y" as Character))
    #expect(Typeface.regular.width(of: "~" as Character) == 630)
  }
}

@Suite struct LineBreakerTests {
  private func lines(_ text: String, room: Int, most: Int = 3) -> [String] {
    LineBreaker(room: room, most: most, ellipsis: "…", measure: CharacterCells()).lines(of: text)
  }

  @Test func breaksBetweenWords() {
    #expect(lines("Assessment of risk of harm", room: 13) == ["Assessment of", "risk of harm"])
  }

  @Test func breaksAWordThatNoLineHolds() {
    #expect(lines("a reoffending b", room: 5) == ["a", "reoff", "endi…"])
    #expect(lines("reoffending b", room: 6) == ["reoffe", "nding", "b"])
  }

  @Test func cutsWhatTheLastLineCannotHold() {
    #expect(lines("one two three four", room: 5, most: 2) == ["one", "two…"])
    #expect(lines("one two three", room: 7, most: 1) == ["one tw…"])
  }

  @Test func breaksBetweenWideCharacters() {
    #expect(lines("日本語日本", room: 4) == ["日本", "語日", "本"])
  }

  @Test func breaksNothingOutOfNothing() {
    #expect(lines("", room: 5).isEmpty)
    #expect(lines("abc", room: 0) == ["…", "…", "…"])
  }
}
