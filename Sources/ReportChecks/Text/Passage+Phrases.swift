import InspectionModel

extension Passage {
  /// Whether the words stand at a token and behind it; they are given in small letters.
  func stands(_ words: [String], at place: Int) -> Bool {
    guard place >= 0, place + words.count <= tokens.count else { return false }
    return words.indices.allSatisfy { tokens[place + $0].folded == words[$0] }
  }

  /// A token in small letters; empty where there is none.
  func folded(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].folded : "" }

  /// Whether the token stands at the one before it, without white space.
  func touches(_ place: Int) -> Bool { place > 0 && tokens.indices.contains(place) && !tokens[place].isSpaced }

  /// The tokens that stand between quotation marks, the marks included, from left to right.
  ///
  /// A mark that nothing closes opens nothing. Single marks count where no apostrophe can be meant.
  func spokenTokens() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: (mark: String, place: Int)?
    for place in tokens.indices where tokens[place].kind == .sign {
      let mark = tokens[place].text
      if let start = open {
        guard QuotationMark.closing[start.mark] == mark, mark != "\u{2019}" || endsQuotation(place) else { continue }
        ranges.append(start.place..<place + 1)
        open = nil
      } else if QuotationMark.closing[mark] != nil {
        open = (mark, place)
      }
    }
    return ranges
  }

  /// Whether a raised comma at a word's end can close a quotation: no letter stands behind it.
  private func endsQuotation(_ place: Int) -> Bool {
    !touches(place + 1) || tokens[place + 1].kind == .sign
  }
}

/// The marks of quotations.
enum QuotationMark {
  /// What closes a quotation, by what opens it.
  static let closing: [String: String] = ["\u{201C}": "\u{201D}", "\"": "\"", "\u{2018}": "\u{2019}"]
}
