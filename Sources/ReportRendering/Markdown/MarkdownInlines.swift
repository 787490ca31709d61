import InspectionModel
import ReportAssembly

/// Writes running text as CommonMark on as many lines as it has line breaks.
struct MarkdownInlines: Sendable {
  /// What footnotes are called in the file.
  let footnotes: MarkdownFootnotes

  /// The lines of a paragraph.
  func lines(_ inlines: [ReportInline]) -> String {
    written(inlines, isInCell: false).map { MarkdownText.protectingStart(of: $0) }.joined(separator: "\\\n")
  }

  /// All of it on one line, for headings and captions; `isInCell` for cells of tables.
  func line(_ inlines: [ReportInline], isInCell: Bool = false) -> String {
    written(inlines, isInCell: isInCell).joined(separator: " ")
  }

  /// What stands on each line, without the empty ones and without spaces at their ends, which would mean something.
  private func written(_ inlines: [ReportInline], isInCell: Bool) -> [String] {
    var writer = MarkdownInlineWriter(escaping: MarkdownText(isInCell: isInCell), footnotes: footnotes)
    writer.write(MarkdownRuns(inlines).runs)
    return writer.text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let start = line.drop { $0 == UInt8(ascii: " ") }
      guard let end = start.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return nil }
      return String(Substring(start[...end]))
    }
  }
}

/// Collects running text, and sees to what stands beside what.
///
/// It looks at bytes: a combining mark would hide what is before it from a comparison of characters.
private struct MarkdownInlineWriter {
  let escaping: MarkdownText
  let footnotes: MarkdownFootnotes
  private(set) var text = ""

  init(escaping: MarkdownText, footnotes: MarkdownFootnotes) {
    self.escaping = escaping
    self.footnotes = footnotes
  }

  mutating func write(_ inlines: [ReportInline]) {
    var isBehindFootnote = false
    for inline in inlines {
      switch inline {
      case .text(let plain):
        // Behind the mark of a footnote, these would make it the beginning of one, or of a link.
        if isBehindFootnote, let first = plain.unicodeScalars.first, first == ":" || first == "(" { text += "\\" }
        text += escaping.escape(plain)
      case .figure(let use): text += escaping.escape(use.text)
      case .lineBreak: text += "\n"
      case .code(let code): text += self.code(code)
      case .emphasis(let inner): mark("*", inner)
      case .strong(let inner): mark("**", inner)
      case .crossReference(_, let inner, _): write(inner)
      case .link(let url, let inner): link(to: url, inner)
      // The readers of Markdown number footnotes anew, and a sign prints as it is.
      case .footnote(let use) where use.isSign: text += escaping.escape(use.mark)
      case .footnote(let use): open("[^\(footnotes.name(of: use.target))]")
      }
      isBehindFootnote = if case .footnote(let use) = inline, !use.isSign { true } else { false }
    }
  }

  /// Adds what begins with a bracket, which an exclamation mark before it would make an image.
  private mutating func open(_ piece: String) {
    if text.utf8.last == UInt8(ascii: "!") {
      text.unicodeScalars.removeLast()
      text += "\\!"
    }
    text += piece
  }

  private mutating func mark(_ mark: String, _ inner: [ReportInline]) {
    text += mark
    write(inner)
    text += mark
  }

  private func code(_ code: String) -> String {
    let plain = String(String.UnicodeScalarView(code.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    let fence = String(repeating: "`", count: plain.longestRun(of: "`") + 1)
    let scalars = plain.unicodeScalars
    let needsSpace = scalars.first == "`" || scalars.last == "`" || (scalars.first == " " && scalars.last == " ")
    // A bar ends a cell even in code, and a backslash before it is taken away.
    let content = escaping.isInCell ? plain.escapingBars : plain
    return needsSpace ? "\(fence) \(content) \(fence)" : fence + content + fence
  }

  private mutating func link(to url: String, _ inner: [ReportInline]) {
    if url == inner.plainText, !escaping.isInCell, url.isAutolink {
      text += "<\(url)>"
      return
    }
    open("[")
    write(inner)
    text += "](<\(Self.destination(url, isInCell: escaping.isInCell))>)"
  }

  /// An address as it can stand between pointed brackets.
  private static func destination(_ url: String, isInCell: Bool) -> String {
    let bytes = url.utf8
    var result = ""
    for index in url.unicodeScalars.indices {
      switch url.unicodeScalars[index] {
      case "<": result += "%3C"
      case ">": result += "%3E"
      case "\\": result += "%5C"
      case "|" where isInCell: result += "%7C"
      case "&" where MarkdownText.isEntity(bytes[bytes.index(after: index)...]): result += "\\&"
      case "\u{0}"..." ", "\u{7F}": result += "%20"
      default: result.unicodeScalars.append(url.unicodeScalars[index])
      }
    }
    return result
  }
}

extension String {
  /// How often `scalar` stands behind itself at most.
  func longestRun(of scalar: UnicodeScalar) -> Int {
    var longest = 0
    var run = 0
    for other in unicodeScalars {
      run = other == scalar ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  fileprivate var escapingBars: String {
    String(String.UnicodeScalarView(unicodeScalars.flatMap { $0 == "|" ? ["\\", "|"] : [$0] }))
  }

  /// Whether it can stand between pointed brackets alone.
  fileprivate var isAutolink: Bool {
    let scheme = unicodeScalars.prefix { $0 != ":" }
    guard (2...32).contains(scheme.count), scheme.endIndex < unicodeScalars.endIndex else { return false }
    return scheme.allSatisfy { ("a"..."z").contains($0) }
      && unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F && $0 != "<" && $0 != ">" }
  }
}
