import InspectionModel

/// The slots of a programme by what authors write above them.
struct SlotIndex: Sendable {
  private let headed: [NodeLevel: [String: Slot]]
  private let unheaded: [NodeLevel: Slot]
  private let headings: [NodeLevel: [String]]

  /// The slots of `programme`, whose headings are listed in `language`.
  init(_ programme: Programme, language: Language) {
    var headed: [NodeLevel: [String: Slot]] = [:]
    var unheaded: [NodeLevel: Slot] = [:]
    var headings: [NodeLevel: [String]] = [:]
    for slot in programme.slots {
      guard let heading = slot.heading else {
        unheaded[slot.level] = unheaded[slot.level] ?? slot
        continue
      }
      headings[slot.level, default: []].append(heading.text(in: language))
      for text in heading.allTexts { headed[slot.level, default: [:]][text.foldedForMatching] = slot }
    }
    self.headed = headed
    self.unheaded = unheaded
    self.headings = headings
  }

  /// The slot of a level under a heading, which is folded for matching.
  func slot(of level: NodeLevel, headed folded: String) -> Slot? { headed[level]?[folded] }

  /// The slot of a level for what stands before the first heading.
  func opening(of level: NodeLevel) -> Slot? { unheaded[level] }

  /// The headings of a level, as the programme writes them.
  func headings(of level: NodeLevel) -> [String] { headings[level] ?? [] }
}
