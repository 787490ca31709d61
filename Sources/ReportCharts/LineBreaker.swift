/// Breaks a text into a few lines of limited width.
struct LineBreaker<Measure: TextMeasure> {
  /// How wide a line may be, in the unit of `measure`.
  let room: Int
  /// How many lines there may be.
  let most: Int
  /// What stands for the text that was cut off.
  let ellipsis: String
  /// How wide texts are.
  let measure: Measure

  /// The lines of `text`; a word wider than a line is broken, and what the last line cannot hold is cut off.
  func lines(of text: String) -> [String] {
    if text.utf8.count <= 400, measure.width(of: text[...]) <= room { return text.isEmpty ? [] : [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let width = measure.width(of: word)
      let gap = line.isEmpty ? 0 : measure.width(of: " " as Character)
      if used + gap + width <= room {
        line += line.isEmpty ? "" : " "
        line += word
        used += gap + width
        continue
      }
      if !line.isEmpty {
        lines.append(line)
        (line, used) = ("", 0)
      }
      for letter in word {
        let (character, step) = fitted(letter)
        if used + step > room, !line.isEmpty {
          lines.append(line)
          (line, used) = ("", 0)
        }
        if lines.count >= most { return cut(lines) }
        line.append(character)
        used += step
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// `text` on one line, cut off where it is wider than the room.
  func line(of text: String) -> String {
    guard measure.width(of: text[...]) > room else { return text }
    return shortened(text)
  }

  private func cut(_ lines: [String]) -> [String] {
    guard let last = lines.last else { return [] }
    return lines.dropLast() + [shortened(last)]
  }

  private func shortened(_ text: String) -> String {
    var short = ""
    var used = measure.width(of: ellipsis[...])
    for character in text {
      used += measure.width(of: character)
      if used > room { break }
      short.append(character)
    }
    while short.last == " " { short.removeLast() }
    return short + ellipsis
  }

  /// `character`, or the ellipsis where not even a line holds it: scripts that build syllables have no longest character.
  private func fitted(_ character: Character) -> (Character, Int) {
    let width = measure.width(of: character)
    guard width > room, let substitute = ellipsis.first else { return (character, width) }
    return (substitute, measure.width(of: substitute))
  }
}
