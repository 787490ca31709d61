import InspectionModel

/// Finds what the house of the programme writes otherwise.
struct HouseStyleCheck: Check {
  let ids: [DiagnosticID] = [.houseStyle]

  /// Each spelling that the house avoids, as whole words, in any case; not in what somebody else said.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let list = SpellingList(manuscript.programme.review.spellings)
    guard !list.isEmpty else { return [] }
    var diagnostics: [Diagnostic] = []
    for passage in manuscript.authored {
      for found in list.matches(in: passage.tokens) {
        let bytes = passage.range(ofTokens: found.tokens)
        guard !passage.isQuoted(bytes), !passage.isSpeech(bytes.lowerBound) else { continue }
        diagnostics.append(
          .avoided(
            passage[bytes], write: found.preferred, at: passage.source(of: bytes), canMend: passage.isVerbatim(bytes)))
      }
    }
    return diagnostics
  }
}

/// The spellings of a house, found by their first word.
private struct SpellingList {
  private var avoided: [String: [Spelling]] = [:]

  private struct Spelling {
    let words: [String]
    let preferred: String
    /// The words of what is preferred.
    let wanted: [String]
  }

  struct Match {
    let tokens: Range<Int>
    let preferred: String
  }

  var isEmpty: Bool { avoided.isEmpty }

  init(_ spellings: [PreferredSpelling]) {
    for spelling in spellings {
      let wanted = Self.words(of: spelling.preferred)
      for text in spelling.avoided {
        let words = Self.words(of: text)
        guard let first = words.first, words != wanted || text != spelling.preferred else { continue }
        avoided[first, default: []].append(Spelling(words: words, preferred: spelling.preferred, wanted: wanted))
      }
    }
    for key in avoided.keys { avoided[key]?.sort { $0.words.count > $1.words.count } }
  }

  func matches(in tokens: [Token]) -> [Match] {
    var result: [Match] = []
    var place = 0
    while place < tokens.count {
      let found = avoided[tokens[place].folded]?.first { spelling in
        stands(spelling.words, at: place, in: tokens) && !isPart(of: spelling, at: place, in: tokens)
      }
      guard let found else {
        place += 1
        continue
      }
      let range = place..<place + found.words.count
      result.append(Match(tokens: range, preferred: Self.cased(found.preferred, like: tokens[place].text)))
      place = range.upperBound
    }
    return result
  }

  /// Whether what stands here is a part of what the house writes: "premises" in "approved premises".
  private func isPart(of spelling: Spelling, at place: Int, in tokens: [Token]) -> Bool {
    guard spelling.wanted.count >= spelling.words.count else { return false }
    return (0...spelling.wanted.count - spelling.words.count).contains { offset in
      Array(spelling.wanted[offset..<offset + spelling.words.count]) == spelling.words && place >= offset
        && stands(spelling.wanted, at: place - offset, in: tokens)
    }
  }

  private func stands(_ words: [String], at place: Int, in tokens: [Token]) -> Bool {
    place + words.count <= tokens.count && words.indices.allSatisfy { tokens[place + $0].folded == words[$0] }
  }

  /// `text` with a capital where `first` has one, or all in capitals.
  private static func cased(_ text: String, like first: String) -> String {
    guard let letter = first.first, letter.isUppercase, text == text.lowercased() else { return text }
    if first.count > 1, first.allSatisfy({ !$0.isLowercase }) { return text.uppercased() }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func words(of text: String) -> [String] { Tokenizer().tokens(of: text).map(\.folded) }
}

extension Diagnostic {
  fileprivate static func avoided(
    _ words: String, write preferred: String, at range: SourceRange, canMend: Bool
  ) -> Diagnostic {
    Diagnostic(
      .houseStyle, at: range, "The house writes '\(preferred)', not '\(words.shortened)'",
      explanation: "The programme lists it in the `house-style` of its `review`.",
      suggestions: canMend
        ? [Suggestion("Write '\(preferred)'", edits: [Edit(range, preferred)], isSafe: true)] : [])
  }
}
