import InspectionModel
import ReportAssembly

/// Writes running text as it reads, with a map back to its source.
struct PassageWriter {
  private var wording: QuotationWording
  private let language: PassageLanguage
  private var text = ""
  private var length = 0
  private var pieces: [Passage.Piece] = []
  private var isLinked = false

  init(wording: QuotationWording, language: PassageLanguage) {
    self.wording = wording
    self.language = language
  }

  /// The passage that `inlines` read as; nil for one without a word.
  mutating func passage(_ inlines: [Inline], at place: Place) -> Passage? {
    text = ""
    length = 0
    pieces = []
    wording.restart(isInTable: place.kind == .tableCell || place.kind == .tableHead || place.kind == .chartText)
    write(inlines)
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
    return Passage(text: text, place: place, pieces: pieces, language: language)
  }

  private mutating func write(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .text(let text): append(text, from: inline.range, .verbatim)
      case .substituted(let text): append(text, from: inline.range, .substituted)
      case .softBreak, .lineBreak: append(" ", from: inline.range, .substituted)
      case .code: append(String(Tokenizer.object), from: inline.range, .substituted)
      case .emphasis(let inner), .strong(let inner), .image(_, _, let inner): write(inner)
      case .link(_, _, let inner): writeLink(inner)
      case .reference(_, let inner):
        if inner.isEmpty {
          append(String(Tokenizer.object), from: inline.range, .substituted)
        } else {
          writeLink(inner)
        }
      case .placeholder(let words):
        append(wording.text(words, at: inline.range) ?? String(Tokenizer.object), from: inline.range, .quoted(words))
      case .footnote, .html: break
      }
    }
  }

  private mutating func writeLink(_ inner: [Inline]) {
    isLinked = true
    write(inner)
    isLinked = false
  }

  private mutating func append(_ more: String, from source: SourceRange, _ kind: Passage.Piece.Kind) {
    guard !more.isEmpty else { return }
    if case .quoted = kind {} else { wording.pass(more) }
    text += more
    let end = length + more.utf8.count
    pieces.append(Passage.Piece(range: length..<end, source: source, kind: kind, isLinked: isLinked))
    length = end
  }
}
