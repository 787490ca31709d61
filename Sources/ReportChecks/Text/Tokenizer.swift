/// Splits text into words, numbers and signs, in one walk over its characters.
struct Tokenizer: Sendable {
  /// What stands for something that cannot be read.
  static let object: Unicode.Scalar = "\u{FFFC}"

  /// The tokens of `text` in order; white space belongs to none.
  func tokens(of text: String) -> [Token] {
    var walk = Walk(Array(text.unicodeScalars))
    return walk.tokens()
  }

  private struct Walk {
    let scalars: [Unicode.Scalar]
    var place = 0
    var offset = 0

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    mutating func tokens() -> [Token] {
      var tokens: [Token] = []
      tokens.reserveCapacity(scalars.count / 5)
      var isSpaced = true
      while place < scalars.count {
        let scalar = scalars[place]
        if scalar.isSpace {
          advance()
          isSpaced = true
          continue
        }
        let start = (place, offset)
        let kind = take(scalar)
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[start.0..<place])
        tokens.append(
          Token(
            kind: kind, range: start.1..<offset, text: text, folded: Self.folded(text, scalars[start.0..<place]),
            isSpaced: isSpaced))
        isSpaced = false
      }
      return tokens
    }

    /// The text in small letters with straight apostrophes; most words are so already.
    private static func folded(_ text: String, _ scalars: ArraySlice<Unicode.Scalar>) -> String {
      if scalars.allSatisfy({ $0.isASCII && !(0x41...0x5A).contains($0.value) }) { return text }
      let small = text.lowercased()
      return scalars.contains("\u{2019}") ? small.replacing("\u{2019}", with: "'") : small
    }

    /// Takes one token that begins with `scalar`.
    private mutating func take(_ scalar: Unicode.Scalar) -> Token.Kind {
      if scalar == Tokenizer.object {
        advance()
        return .object
      }
      if scalar.isDigit { return takeNumber() }
      if scalar.isLetter {
        takeWord()
        return .word
      }
      advance()
      return .sign
    }

    private mutating func takeNumber() -> Token.Kind {
      while let next = peek(0) {
        if next.isDigit {
          advance()
        } else if next == "." || next == ",", let after = peek(1), after.isDigit,
          next == "." || (peek(2)?.isDigit == true && peek(3)?.isDigit == true && peek(4)?.isDigit != true)
        {
          advance()
        } else {
          break
        }
      }
      guard let next = peek(0), next.isLetter else { return .number }
      takeWord()
      return .mixed
    }

    /// Letters and digits, with hyphens, apostrophes and points between two of them.
    private mutating func takeWord() {
      while let next = peek(0) {
        if next.isLetter || next.isDigit {
          advance()
        } else if next.joins, let after = peek(1), after.isLetter {
          advance()
        } else {
          return
        }
      }
    }

    private func peek(_ distance: Int) -> Unicode.Scalar? {
      place + distance < scalars.count ? scalars[place + distance] : nil
    }

    private mutating func advance() {
      offset += UTF8.width(scalars[place])
      place += 1
    }
  }
}

/// Puts tokens together to sentences.
struct SentenceSplitter: Sendable {
  /// Words whose full stop ends no sentence, in small letters, without it.
  let abbreviations: Set<String>

  /// The sentences of a passage.
  func sentences(of tokens: [Token]) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    for place in tokens.indices where place >= start && ends(place, of: tokens) {
      var end = place + 1
      while end < tokens.count, !tokens[end].isSpaced, tokens[end].closes { end += 1 }
      guard end == tokens.count || tokens[end].isSpaced else { continue }
      sentences.append(Sentence(tokens: start..<end))
      start = end
    }
    if start < tokens.count { sentences.append(Sentence(tokens: start..<tokens.count)) }
    return sentences
  }

  private func ends(_ place: Int, of tokens: [Token]) -> Bool {
    switch tokens[place].text {
    case "!", "?": return true
    case ".":
      guard place > 0, !tokens[place].isSpaced else { return true }
      let word = tokens[place - 1]
      guard word.kind == .word else { return true }
      return word.text.count > 1 && !word.text.contains(".") && !abbreviations.contains(word.folded)
    default: return false
    }
  }
}

extension Token {
  /// Whether it closes what stands before it: a bracket or quotation mark.
  fileprivate var closes: Bool { [")", "]", "\"", "'", "\u{201D}", "\u{2019}"].contains(text) }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { value < 0x80 ? value == 0x20 || (9...13).contains(value) : properties.isWhitespace }

  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }

  fileprivate var isLetter: Bool {
    value < 0x80
      ? (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
      : properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  /// Whether it can stand inside a word.
  fileprivate var joins: Bool {
    switch self {
    case "-", "'", "\u{2019}", ".", "\u{2010}", "\u{2011}": true
    default: false
    }
  }
}
