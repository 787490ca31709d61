import InspectionModel
import Testing

@testable import ReportPipeline

@Suite struct SourceExcerptTests {
  // 3,000 lines of characters of every width, and of bytes that are none; a place anywhere, also outside the line
  @Test func keepsToItsColumnsAndMarksThePlace() {
    var dice = Dice(seed: 2008)
    for _ in 0..<3000 {
      let bytes = dice.line()
      let lower = dice.roll(bytes.count + 1)
      let place = lower..<(lower + dice.roll(bytes.count + 1 - lower))
      let columns = 20 + dice.roll(60)
      let excerpt = SourceExcerpt(of: bytes, line: 0..<bytes.count, place: place, columns: columns)
      #expect(width(of: excerpt.text) <= columns)
      #expect(excerpt.marks.contains("^") && excerpt.marks.utf8.count <= columns + 1)
      #expect(!excerpt.text.unicodeScalars.contains { $0 == "\t" || ControlCharacter.isInvisible($0) })
    }
  }

  @Test func showsEveryMendWhateverItTouches() {
    var dice = Dice(seed: 1997)
    for _ in 0..<1000 {
      var table = SourceFileTable()
      let file = table.add(path: "a", bytes: dice.line() + [0x0D, 0x0A] + dice.line() + [0x0A])
      let lower = dice.roll(file.bytes.count + 1)
      let range = SourceRange(file: file.id, lower..<(lower + dice.roll(file.bytes.count + 1 - lower)))
      let edits = [Diagnostic.Edit(range, ["", "x", "one\ntwo", "\r\n"][dice.roll(4)])]
      let mended = MendedLines(edits, in: file, index: LineIndex(file), columns: 40)
      #expect(mended.map { (1...6).contains($0.lines.count) } == true)
      #expect(mended?.lines.allSatisfy { width(of: $0.text) <= 40 } == true)
    }
  }

  @Test func refusesEditsThatOverlap() {
    var table = SourceFileTable()
    let file = table.add(path: "a", bytes: Array("abcdef".utf8))
    let edits = [0..<3, 2..<4].map { Diagnostic.Edit(SourceRange(file: file.id, $0), "x") }
    #expect(MendedLines(edits, in: file, index: LineIndex(file), columns: 40) == nil)
  }

  private func width(of text: String) -> Int {
    DisplayCell.cells(of: Array(text.utf8)[...]).reduce(0) { $0 + $1.width }
  }
}

/// Numbers that look like chance and are the same in every run (Numerical Recipes' generator).
private struct Dice {
  private var state: UInt32

  init(seed: UInt32) { state = seed }

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 1_664_525 &+ 1_013_904_223
    return Int(state >> 8) % max(1, sides)
  }

  mutating func line() -> [UInt8] {
    let characters = ["a", "b ", "é", "日", "e\u{301}", "\t", "\u{1B}", "\u{202E}", "😀", "…"]
    var bytes: [UInt8] = []
    for _ in 0..<roll(120) {
      let index = roll(characters.count + 1)
      bytes += index < characters.count ? Array(characters[index].utf8) : [UInt8(0x80 + roll(128))]
    }
    return bytes
  }
}
