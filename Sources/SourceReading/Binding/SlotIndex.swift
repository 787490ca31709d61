import InspectionModel

/// The slots of a programme by what authors write above them.
struct SlotIndex: Sendable {
  private let headed: [NodeLevel: [String: [Slot]]]
  private let unheaded: [NodeLevel: [Slot]]
  private let inOrder: [NodeLevel: [Slot]]
  /// The section of each criterion.
  private let sections: [NodeID: NodeID]
  private let language: Language

  /// The slots of `programme`, whose headings are listed in `language`.
  init(_ programme: Programme, language: Language) {
    var headed: [NodeLevel: [String: [Slot]]] = [:]
    var unheaded: [NodeLevel: [Slot]] = [:]
    var inOrder: [NodeLevel: [Slot]] = [:]
    for slot in programme.slots {
      inOrder[slot.level, default: []].append(slot)
      guard let heading = slot.heading else {
        unheaded[slot.level, default: []].append(slot)
        continue
      }
      for text in Set(heading.allTexts.map(\.foldedForMatching)) {
        headed[slot.level, default: [:]][text, default: []].append(slot)
      }
    }
    self.headed = headed
    self.unheaded = unheaded
    self.inOrder = inOrder
    self.language = language
    sections = Dictionary(
      programme.sections.flatMap { section in section.children.map { ($0.id, section.id) } }, uniquingKeysWith: { $1 })
  }

  /// The slot of a node under a heading, which is folded for matching.
  func slot(of node: ProgrammeNode, headed folded: String) -> Slot? {
    headed[node.level]?[folded]?.first { mayStand($0, under: node) }
  }

  /// The slot of a node for what stands before the first heading.
  func opening(of node: ProgrammeNode) -> Slot? { unheaded[node.level]?.first { mayStand($0, under: node) } }

  /// The headings that may stand under a node, as the programme writes them.
  func headings(of node: ProgrammeNode) -> [String] {
    (inOrder[node.level] ?? []).filter { mayStand($0, under: node) }.compactMap { $0.heading?.text(in: language) }
  }

  private func mayStand(_ slot: Slot, under node: ProgrammeNode) -> Bool {
    slot.sections.isEmpty || slot.sections.contains(sections[node.id] ?? node.id)
  }
}
