import InspectionModel

/// Finds percentages with a space before their sign in a report that mostly writes none.
struct PercentSignCheck: Check {
  let ids: [DiagnosticID] = [.percentSign]

  /// Each such sign.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    var spaced: [(Passage, Int)] = []
    var joined = 0
    for passage in manuscript.authored where passage.place.kind != .quotation {
      for place in passage.tokens.indices.dropFirst() {
        guard passage.tokens[place].text == "%", passage.tokens[place - 1].kind == .number else { continue }
        if passage.tokens[place].isSpaced { spaced.append((passage, place)) } else { joined += 1 }
      }
    }
    return joined > spaced.count ? spaced.map { .spaced($1, in: $0) } : []
  }
}

extension Diagnostic {
  fileprivate static func spaced(_ place: Int, in passage: Passage) -> Diagnostic {
    let number = passage.tokens[place - 1]
    let range = number.range.lowerBound..<passage.tokens[place].range.upperBound
    let gap = number.range.upperBound..<passage.tokens[place].range.lowerBound
    let mend = Suggestion("Write '\(number.text)%'", edits: [Edit(passage.source(of: gap), "")], isSafe: true)
    return Diagnostic(
      .percentSign, at: passage.source(of: range), "A space stands before the sign of '\(passage[range])'",
      explanation: "The report mostly writes percentages without one.",
      suggestions: passage.isVerbatim(range) ? [mend] : [])
  }
}
