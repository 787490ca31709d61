import InspectionModel
import Yams

/// Leads from the lines and columns of composed YAML back to the bytes of the file.
struct YAMLLineMap: Sendable {
  /// What is given to the parser.
  let text: String
  /// The lines as they stand in the file.
  let lines: [Located<String>]
  /// Stands for what lies outside the lines.
  let origin: SourceRange
  /// Where the last column was found: marks come in the order of the text, so that long lines are walked once.
  private var last: (line: Int, column: Int, index: String.UnicodeScalarIndex)?

  /// A map of `lines`; `origin` stands for what lies outside them.
  init(_ lines: [Located<String>], origin: SourceRange) {
    self.lines = lines
    self.origin = origin
    text = lines.map { $0.value.withoutForeignLineEnds }.joined(separator: "\n")
  }

  /// Where a mark stands.
  mutating func place(of mark: Mark) -> YAMLPlace { place(line: mark.line, column: mark.column) }

  /// Where a line and column, both from 1, stand; the end of the text for what lies behind it.
  mutating func place(line number: Int, column wanted: Int) -> YAMLPlace {
    guard lines.indices.contains(number - 1) else {
      return YAMLPlace(line: Located("", at: lines.last?.range.end ?? origin), rest: "")
    }
    let line = lines[number - 1]
    let scalars = line.value.unicodeScalars
    var column = 1
    var index = scalars.startIndex
    if let last, last.line == number, last.column <= wanted { (column, index) = (last.column, last.index) }
    while column < wanted, index < scalars.endIndex {
      index = scalars.index(after: index)
      column += 1
    }
    last = (number, column, index)
    return YAMLPlace(line: line, rest: line.value[index...])
  }
}

/// A place in a line of YAML, with what follows it there.
struct YAMLPlace: Sendable {
  /// The whole line.
  let line: Located<String>
  /// From the place to the end of the line.
  let rest: Substring

  /// The place itself.
  var start: SourceRange { line.slice(rest.prefix(0)).range }

  /// The first bytes of the rest, as many as `text` has.
  func extent(of text: some StringProtocol) -> SourceRange {
    let start = self.start
    return SourceRange(file: start.file, lower: start.lower, upper: start.lower + UInt32(clamping: text.utf8.count))
  }

  /// The rest of the line without white space at its ends.
  var toLineEnd: SourceRange { line.slice(rest).trimmed.range }
}

extension String {
  /// The text with the three characters that YAML takes for line ends and editors do not, as spaces.
  fileprivate var withoutForeignLineEnds: String {
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(["\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) ? " " : scalar)
    }
    return String(result)
  }
}
