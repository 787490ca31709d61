import InspectionModel

/// A paragraph, heading, cell or other run of text as it reads: without mark-up, its figures printed, with a map back to
/// the source, and split into tokens, sentences and numbers once for all checks.
///
/// All offsets in it count the bytes of `text` in UTF-8, from 0.
public struct Passage: Hashable, Sendable {
  /// As it reads. What cannot be read here, such as code or a reference without words, is one U+FFFC.
  public let text: String
  /// Where it stands in the report.
  public let place: Place
  /// What it is made of, in order; together they cover `text`.
  public let pieces: [Piece]
  /// Words, numbers and signs, in order.
  public let tokens: [Token]
  /// Its sentences, in order; together they hold every token.
  public let sentences: [Sentence]
  /// The expressions of number in it, in order; none overlaps another.
  public let numbers: [NumberExpression]
  /// What stands between double quotation marks: the words of somebody else.
  private let speech: [Range<Int>]
  private let bytes: [UInt8]

  init(text: String, place: Place, pieces: [Piece], language: PassageLanguage) {
    self.text = text
    self.place = place
    self.pieces = pieces
    bytes = Array(text.utf8)
    tokens = Tokenizer().tokens(of: text)
    speech = Self.speech(in: tokens)
    sentences = SentenceSplitter(abbreviations: language.abbreviations).sentences(of: tokens)
    numbers = NumberReader(tokens: tokens, pieces: pieces, phrases: language.proportionPhrases).expressions()
  }

  /// A stretch of the text that comes from one place of the source.
  public struct Piece: Hashable, Sendable {
    /// In the text.
    public let range: Range<Int>
    /// In the file.
    public let source: SourceRange
    /// What the text is beside its source.
    public let kind: Kind
    /// Whether it is the text of a link or reference, which says by itself where it leads.
    public var isLinked = false

    /// What a stretch of text is beside its source.
    public enum Kind: Hashable, Sendable {
      /// The bytes of its source.
      case verbatim
      /// What an escape, a line end or a reference reads as.
      case substituted
      /// What a placeholder reads as: "82%" for `{{percent PSR1}}`; the words between the braces.
      case quoted(String)
    }
  }

  /// The bytes of a stretch as text.
  public subscript(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Where a stretch of the text stands in its file. One that begins or ends inside a quoted figure takes in the whole of it.
  public func source(of range: Range<Int>) -> SourceRange {
    guard let first = piece(at: range.lowerBound), let last = piece(at: max(range.lowerBound, range.upperBound - 1)),
      first.source.file == last.source.file
    else { return pieces.first?.source ?? place.origin }
    let lower =
      first.kind == .verbatim
      ? Int(first.source.lower) + range.lowerBound - first.range.lowerBound : Int(first.source.lower)
    let upper =
      last.kind == .verbatim
      ? Int(last.source.lower) + range.upperBound - last.range.lowerBound : Int(last.source.upper)
    return SourceRange(file: first.source.file, min(lower, upper)..<max(lower, upper))
  }

  /// Whether a stretch of the text was typed as it reads, in one go: nothing in it is quoted, linked, escaped or marked up.
  public func isVerbatim(_ range: Range<Int>) -> Bool {
    guard let piece = piece(at: range.lowerBound) else { return false }
    return piece.kind == .verbatim && !piece.isLinked && range.upperBound <= piece.range.upperBound
  }

  /// Whether any part of a stretch is quoted from a figure or value, or stands in a link.
  public func isQuotedOrLinked(_ range: Range<Int>) -> Bool {
    pieces[index(ofPieceAt: range.lowerBound)...].prefix { $0.range.lowerBound < range.upperBound }
      .contains { $0.isLinked || $0.kind.isQuoted }
  }

  /// Whether any part of a stretch is quoted from a figure or value.
  public func isQuoted(_ range: Range<Int>) -> Bool {
    pieces[index(ofPieceAt: range.lowerBound)...].prefix { $0.range.lowerBound < range.upperBound }
      .contains { $0.kind.isQuoted }
  }

  /// Whether a byte of the text stands between double quotation marks, or the whole is a quotation.
  public func isSpeech(_ offset: Int) -> Bool {
    guard place.kind != .quotation else { return true }
    var (lower, upper) = (0, speech.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if speech[middle].upperBound <= offset { lower = middle + 1 } else { upper = middle }
    }
    return lower < speech.count && speech[lower].contains(offset)
  }

  /// The stretches between double quotation marks that open and close.
  private static func speech(in tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for token in tokens where token.kind == .sign && ["\"", "\u{201C}", "\u{201D}"].contains(token.text) {
      if let open = start, token.text != "\u{201C}" {
        result.append(open..<token.range.upperBound)
        start = nil
      } else if token.text != "\u{201D}" {
        start = token.range.lowerBound
      }
    }
    return result
  }

  /// The bytes of a range of tokens.
  public func range(ofTokens range: Range<Int>) -> Range<Int> {
    guard let first = tokens[range].first, let last = tokens[range].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The piece that a byte of the text belongs to.
  func piece(at offset: Int) -> Piece? {
    let place = index(ofPieceAt: offset)
    return place < pieces.count ? pieces[place] : pieces.last
  }

  /// The first piece that ends behind a byte of the text, found by halving.
  private func index(ofPieceAt offset: Int) -> Int {
    var lower = 0
    var upper = pieces.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if pieces[middle].range.upperBound <= offset { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}

/// What has to be known of a language and a house to read a passage.
struct PassageLanguage: Hashable, Sendable {
  /// Words whose full stop ends no sentence, in small letters, without it.
  let abbreviations: Set<String>
  /// Words for proportions, each split at its spaces, in small letters: "almost", "all".
  let proportionPhrases: [[String]]
}
