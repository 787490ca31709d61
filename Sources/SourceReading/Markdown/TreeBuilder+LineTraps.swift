import InspectionModel

/// Traps that a line's first bytes betray: text that looks like mark-up and is none.
extension TreeBuilder {
  /// Looks at the beginning of every line of a paragraph.
  mutating func checkLines(_ leaf: [Cursor.Line]) {
    for (index, line) in leaf.enumerated() where line.lower < line.upper {
      let range = masked.trimmed(span(line.lower, line.upper))
      checkLine(range, isFirst: index == 0)
    }
  }

  private mutating func checkLine(_ line: Range<Int>, isFirst: Bool) {
    let lower = line.lowerBound
    switch masked[lower] {
    case ASCII.hash:
      checkNumberSigns(line)
    case ASCII.hyphen:
      guard startsWord(lower + 1) else { return }
      reportBullet(without: lower + 1, line: line)
    case ASCII.colon:
      guard mask.fence(at: lower) != nil else { return }
      report(
        .malformedBox, at: line, "A line of `:::` must begin at the margin of what it stands in",
        explanation: "Four spaces and more make it text. Take them away.")
    case 0xC2, 0xE2, 0xEF, UInt8(ascii: "o"):
      checkPastedBullet(line)
    case 0x30...0x39 where isFirst:
      checkNumberWithoutSpace(line)
    default:
      break
    }
  }

  /// Whether a letter, of whatever alphabet, stands at a place.
  private func startsWord(_ offset: Int) -> Bool {
    masked[offset].isLetter || masked[offset] >= 0xC3 && masked[offset] != 0xE2
  }

  private mutating func checkNumberSigns(_ line: Range<Int>) {
    var end = line.lowerBound
    while end < line.upperBound, masked[end] == ASCII.hash { end += 1 }
    let count = end - line.lowerBound
    // `#1` and `#tag` are words; two signs and more never are
    guard count <= 6, end < line.upperBound, count > 1 || masked[end].isUpperCase else { return }
    let mended = source.string(span(line.lowerBound, end)) + " " + source.string(span(end, line.upperBound))
    report(
      .headingWithoutSpace, at: span(line.lowerBound, end), "A space must stand between `#` and a heading",
      explanation: "Without it the line is ordinary text. Write `\(Self.shortened(mended))`.",
      suggestions: [
        Diagnostic.Suggestion("Write `\(Self.shortened(mended))`", edits: [edit(span(end, end), " ")])
      ])
  }

  private mutating func reportBullet(without space: Int, line: Range<Int>) {
    let mended = source.string(span(line.lowerBound, space)) + " " + source.string(span(space, line.upperBound))
    report(
      .bulletWithoutSpace, at: span(line.lowerBound, space), "A space must stand between a list mark and its text",
      explanation: "Without it the line is ordinary text. Write `\(Self.shortened(mended))`.",
      suggestions: [
        Diagnostic.Suggestion("Write `\(Self.shortened(mended))`", edits: [edit(span(space, space), " ")])
      ])
  }

  /// `1.First`: figures such as `1.5` and words such as `4x4` are left alone.
  private mutating func checkNumberWithoutSpace(_ line: Range<Int>) {
    var end = line.lowerBound
    while masked[end].isDigit { end += 1 }
    guard end - line.lowerBound <= 3, masked[end] == ASCII.period, masked[end + 1].isUpperCase else { return }
    reportBullet(without: end + 1, line: line)
  }

  private mutating func checkPastedBullet(_ line: Range<Int>) {
    guard let bullet = Self.bullets.first(where: { masked.holds($0, at: line.lowerBound) }) else { return }
    let end = line.lowerBound + bullet.utf8CodeUnitCount
    guard end <= line.upperBound else { return }
    let text = masked.trimmed(span(end, line.upperBound))
    let isInItem = isAfterListMark(line.lowerBound)
    let mended = (isInItem ? "" : "- ") + source.string(text)
    let range = span(line.lowerBound, text.lowerBound)
    report(
      .pastedBullet, at: range, "A list item begins with `- `, not with a bullet",
      explanation:
        "A bullet copied from elsewhere makes no list. Write `\(Self.shortened(isInItem ? "- " + mended : mended))`.",
      suggestions: [
        Diagnostic.Suggestion(
          "Write `\(Self.shortened(isInItem ? "- " + mended : mended))`", edits: [edit(range, isInItem ? "" : "- ")])
      ])
  }

  /// Bullets as Word and its like paste them: • · ▪ ‣ ● ○ ◦ ■ □, two signs of symbol fonts, and `o` before a tab.
  private static var bullets: [StaticString] {
    [
      "\u{2022}", "\u{B7}", "\u{25AA}", "\u{2023}", "\u{25CF}", "\u{25CB}", "\u{25E6}", "\u{25A0}", "\u{25A1}",
      "\u{F0B7}", "\u{F0A7}", "o\t",
    ]
  }

  /// Whether nothing but blanks stands between a list mark and a place on the same line.
  private func isAfterListMark(_ offset: Int) -> Bool {
    var before = offset - 1
    while before >= 0, parsed[before].isBlank { before -= 1 }
    let byte = before < 0 ? ASCII.newline : parsed[before]
    return byte == ASCII.hyphen || byte == ASCII.plus || byte == ASCII.asterisk || byte == ASCII.period
      || byte == ASCII.closeParenthesis
  }
}
