/// Follows running text piece by piece, and knows whether the next one opens a sentence.
struct SentencePosition: Hashable, Sendable {
  /// Whether what comes next opens a sentence: nothing stands before it, or an end of sentence and a space.
  private(set) var isOpening = true
  /// Whether the sentence that is open began before the text: a list goes on with its lead-in.
  private var isContinuing = false
  /// Whether what comes next is the beginning of a sentence, and not of what goes on with one.
  var opensSentence: Bool { isOpening && !isContinuing }
  /// Whether a sentence has ended, and no space has followed yet.
  private var hasEnded = false
  /// Words in small letters, with a full stop that ends no sentence.
  private let abbreviations: Set<String>

  /// The beginning of a text.
  init(abbreviations: [String] = []) { self.abbreviations = Set(abbreviations.map { $0.lowercased() }) }

  /// Goes back to the beginning of a text.
  mutating func restart() {
    isOpening = true
    hasEnded = false
  }

  /// Lets the next text go on with a sentence that was begun before it.
  mutating func goOn() { isContinuing = true }

  /// Takes in the next piece of text. Only its ends are looked at, since all text of a report passes here.
  mutating func pass(_ text: String) {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let final = scalars.last else { return }
    isContinuing = false
    if first.properties.isWhitespace, hasEnded { isOpening = true }
    let last = ArraySlice(
      scalars.reversed().drop { $0.properties.isWhitespace }.prefix { !$0.properties.isWhitespace }.reversed())
    guard !last.isEmpty else {
      hasEnded = false
      return
    }
    let isMark = last.allSatisfy { $0.opens || $0.closes }
    let isAlone = isMark && scalars.allSatisfy { $0.opens || $0.closes || $0.properties.isWhitespace }
    // A bracket or quotation mark opens with what follows it.
    if isAlone, last.allSatisfy(\.opens), isOpening { return }
    // And one that closes belongs to what stands before it.
    let isClosing = isAlone && !first.properties.isWhitespace && last.allSatisfy(\.closes)
    let ends = isClosing ? hasEnded : endsSentence(last)
    let isFollowed = final.properties.isWhitespace
    isOpening = ends && isFollowed
    hasEnded = ends && !isFollowed
  }

  /// Whether a word closes a sentence. Neither an initial ("J.") nor an abbreviation with several full stops ("e.g.") does,
  /// nor one that the house style names ("para.").
  private func endsSentence(_ word: ArraySlice<UnicodeScalar>) -> Bool {
    var rest = word
    while let last = rest.last, last.closes { rest.removeLast() }
    switch rest.last {
    case "!", "?": return true
    case ".":
      let letters = rest.dropLast()
      guard letters.count != 1, !letters.contains(".") else { return false }
      return !abbreviations.contains(String(String.UnicodeScalarView(rest.drop(while: \.opens))).lowercased())
    default: return false
    }
  }
}

extension UnicodeScalar {
  fileprivate var opens: Bool { ["(", "[", "\"", "\u{201C}", "\u{2018}"].contains(self) }
  fileprivate var closes: Bool { [")", "]", "\"", "\u{201D}", "\u{2019}", "*", "_"].contains(self) }
}
