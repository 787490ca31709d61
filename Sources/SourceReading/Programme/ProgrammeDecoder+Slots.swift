import InspectionModel

extension ProgrammeDecoder {
  /// What may stand under the nodes of the tree.
  mutating func slots(_ nodes: [YAMLNode]) -> [Slot] {
    var ids: [String: SourceRange] = [:]
    var headings = SlotHeadings()
    return nodes.compactMap { node -> Slot? in
      var keys = KeyDecoder(node, form: "a slot", keys: SlotKeys.all)
      let id = keys.read(SlotKeys.id)
      let level = keys.read(SlotKeys.level)?.value
      let sections = keys.read(SlotKeys.sections)?.value ?? []
      let heading = keys.read(SlotKeys.heading)
      let printedHeading = keys.read(SlotKeys.printedHeading)
      let holds = keys.read(SlotKeys.holds)?.value
      let isRequired = keys.read(SlotKeys.isRequired)?.value ?? false
      let content = self.content(holds, in: &keys, slot: id)
      report(keys.diagnostics)
      checkPlaces(printedHeading, known: ["id", "title"])
      guard let id, isNew(id, among: &ids), let level, holds != nil else { return nil }
      let own = self.sections(sections)
      if let told = headings.take(heading, of: id, level: level, sections: own) { report([told]) }
      guard let content else { return nil }
      known.slots.append((id.value, level))
      return Slot(
        id: id.value, level: level, sections: own, heading: heading?.value, printedHeading: printedHeading?.value,
        content: content, isRequired: isRequired)
    }
  }

  /// What a slot holds, with how its findings are counted; reports what only findings have where there are none, and what
  /// they lack.
  private mutating func content(
    _ holds: SlotKeys.Holding?, in keys: inout KeyDecoder, slot: Located<String>?
  ) -> Slot.Content? {
    let number = keys.read(SlotKeys.number)
    let near = keys.read(SlotKeys.reference)
    let far = keys.read(SlotKeys.referenceElsewhere)
    let tone = keys.read(SlotKeys.tone)
    for words in [near, far] { checkPlaces(words, known: ["node", "section", "number"]) }
    let reference = near.map { ItemReference($0.value, elsewhere: far?.value) }
    guard let holds else { return nil }
    func lacks(_ name: String) {
      guard let slot else { return }
      report(slot.range, "The slot '\(slot.value)' holds \(holds.rawValue), and lacks '\(name)'")
    }
    func refuse(_ given: [(name: String, range: SourceRange?)]) {
      for case (let name, let range?) in given { report(range, "'\(name)' belongs to a slot that holds findings") }
    }
    switch holds {
    case .findings:
      if number == nil { lacks(SlotKeys.number.name) } else if near == nil { lacks(SlotKeys.reference.name) }
      guard let number, let reference else { return nil }
      return .findings(FindingStyle(number: number.value, reference: reference, tone: tone?.value ?? .neutral))
    case .paragraphs:
      if near == nil { lacks(SlotKeys.reference.name) }
      refuse([(SlotKeys.number.name, number?.range), (SlotKeys.tone.name, tone?.range)])
      return reference.map { .paragraphs($0) }
    case .prose, .conclusion:
      refuse([
        (SlotKeys.number.name, number?.range), (SlotKeys.reference.name, near?.range),
        (SlotKeys.referenceElsewhere.name, far?.range), (SlotKeys.tone.name, tone?.range),
      ])
      return holds == .prose ? .prose : .conclusion
    }
  }
}

/// What authors write above slots, by which each is told from the others that may stand under the same node.
private struct SlotHeadings {
  private var known: [String: [(sections: [NodeID], place: SourceRange)]] = [:]

  /// Takes in the heading of a slot, in each of its words, or the want of one; told is that another has the same.
  mutating func take(
    _ heading: Located<Wording>?, of slot: Located<String>, level: NodeLevel, sections: [NodeID]
  ) -> Diagnostic? {
    let texts = heading.map { Set($0.value.allTexts.map(\.foldedForMatching)).sorted() } ?? [""]
    let place = heading?.range ?? slot.range
    for text in texts {
      let name = "\(level.rawValue) \(text)"
      let first = known[name]?.first { other in
        sections.isEmpty || other.sections.isEmpty || !Set(sections).isDisjoint(with: other.sections)
      }
      if let first {
        let summary = heading == nil ? "Two slots of one level have no heading" : "Two slots have the same heading"
        return Diagnostic(.invalidProgramme, at: place, summary, notes: [.init(at: first.place, "first here")])
      }
      known[name, default: []].append((sections, place))
    }
    return nil
  }
}
