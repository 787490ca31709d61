import InspectionModel

/// Finds the sentence in which a place stands, as its author wrote it.
struct SentenceFinder: Sendable {
  /// How many characters are shown at most.
  private static let most = 160

  /// Words in small letters whose full stop ends no sentence.
  private let abbreviations: Set<String>

  init(abbreviations: [String]) { self.abbreviations = Set(abbreviations.map { $0.lowercased() }) }

  /// The sentence around `place` in the text at `whole`, on one line; a long one is cut between ellipses.
  func sentence(around place: SourceRange, in whole: SourceRange, of file: SourceFile) -> String {
    let before = words(file.text(in: SourceRange(file: file.id, lower: whole.lower, upper: place.lower)))
    let quoted = file.text(in: place)
    let after = words(
      file.text(in: SourceRange(file: file.id, lower: place.upper, upper: max(place.upper, whole.upper))))
    let start = before.text.isEmpty ? 0 : (before.words.dropLast().lastIndex(where: endsSentence).map { $0 + 1 } ?? 0)
    // Where white space parts the last word from the place, that word may be the end of the sentence before.
    let isEnded = before.endsInSpace && before.words.last.map(endsSentence) ?? false
    let head = isEnded ? [] : Array(before.words[min(start, before.words.count)...])
    let end = after.words.firstIndex(where: endsSentence).map { $0 + 1 } ?? after.words.count
    let tail = Array(after.words[..<end])
    let room = max(0, Self.most - quoted.count)
    let left = cut(head, to: room * 2 / 3, keepingEnd: true)
    let right = cut(tail, to: room - left.count, keepingEnd: false)
    return left + (before.endsInSpace && !left.isEmpty ? " " : "") + quoted
      + (after.beginsWithSpace && !right.isEmpty ? " " : "") + right
  }

  private struct Words {
    let text: String
    var words: [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
    var endsInSpace: Bool { text.last?.isWhitespace ?? false }
    var beginsWithSpace: Bool { text.first?.isWhitespace ?? false }
  }

  private func words(_ text: String) -> Words { Words(text: text) }

  private func endsSentence(_ word: String) -> Bool {
    var rest = Substring(word)
    while let last = rest.last, [")", "\"", "\u{201D}", "\u{2019}", "*", "_"].contains(last) { rest.removeLast() }
    guard let last = rest.last, [".", "!", "?"].contains(last) else { return false }
    // Neither an initial nor "e.g." ends one.
    guard last == "." else { return true }
    let letters = rest.dropLast()
    return letters.count != 1 && !letters.contains(".") && !abbreviations.contains(rest.lowercased())
  }

  private func cut(_ words: [String], to room: Int, keepingEnd: Bool) -> String {
    var kept: [String] = []
    var used = 0
    for word in keepingEnd ? words.reversed() : words {
      used += word.count + 1
      if used > room, !kept.isEmpty || room <= 0 {
        kept.append("\u{2026}")
        break
      }
      kept.append(word)
    }
    return (keepingEnd ? kept.reversed() : kept).joined(separator: " ")
  }
}
