import InspectionModel

/// Compares the parts of a report with the number of pages that the programme leaves them.
struct PartLengthChecker {
  let programme: Programme
  let inspection: Inspection

  /// That `part`, which prints what was `planned`, is too long; nothing where it is not, and where authors can do nothing
  /// about it, because none of it is theirs.
  func check(_ planned: PlannedPart, as part: ReportPart) -> [Diagnostic] {
    guard let pages = planned.pages, let place = planned.elements.lazy.compactMap(firstPlace).first else { return [] }
    let (words, most) = (part.wordCount, pages * programme.proseStyle.wordsPerPage)
    return words > most ? [.tooLong(part, at: place, pages: pages, words: words, most: most)] : []
  }

  /// Where the first thing stands that authors wrote.
  private func firstPlace(in element: PlannedElement) -> SourceRange? {
    switch element {
    case .writing(let sections, _): sections.lazy.compactMap(\.place).first
    case .recommendations:
      inspection.recommendations.lazy.compactMap { group in
        group.heading?.range ?? group.leadIn.first?.range ?? group.items.first?.range
      }.first
    case .examples: inspection.examples.first?.title.range
    default: nil
    }
  }
}

extension WritingSection {
  /// Where its own heading stands, or else what it begins with.
  fileprivate var place: SourceRange? {
    if case .authored(let heading, _) = heading, let range = heading.range { return range }
    return blocks.first?.range
  }
}

extension Diagnostic {
  fileprivate static func tooLong(
    _ part: ReportPart, at range: SourceRange, pages: Int, words: Int, most: Int
  ) -> Diagnostic {
    Diagnostic(
      .partTooLong, at: range,
      "The part '\(part.title)' is longer than \(pages == 1 ? "one page" : "\(pages) pages")",
      explanation: "It has \(words) words, and may have \(most). Take some of it out.", subject: part.id.text)
  }
}
