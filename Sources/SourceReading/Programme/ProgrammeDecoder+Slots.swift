import InspectionModel

extension ProgrammeDecoder {
  /// What may stand under the nodes of the tree.
  mutating func slots(_ nodes: [YAMLNode]) -> [Slot] {
    var ids: [String: SourceRange] = [:]
    var headings: [String: SourceRange] = [:]
    return nodes.compactMap { node in
      var keys = KeyDecoder(node, form: "a slot", keys: SlotKeys.all)
      let id = keys.read(SlotKeys.id)
      let level = keys.read(SlotKeys.level)?.value
      let heading = keys.read(SlotKeys.heading)
      let holds = keys.read(SlotKeys.holds)?.value
      let isRequired = keys.read(SlotKeys.isRequired)?.value ?? false
      let style = style(holds, in: &keys, slot: id)
      report(keys.diagnostics)
      guard let id, isNew(id, among: &ids), let level, let holds else { return nil }
      checkHeading(heading, of: id, level: level, among: &headings)
      let content: Slot.Content
      switch holds {
      case .prose: content = .prose
      case .conclusion: content = .conclusion
      case .findings:
        guard let style else { return nil }
        content = .findings(style)
      }
      return Slot(id: id.value, level: level, heading: heading?.value, content: content, isRequired: isRequired)
    }
  }

  /// How findings are counted; reports what only findings have where there are none, and the reverse.
  private mutating func style(
    _ holds: SlotKeys.Holding?, in keys: inout KeyDecoder, slot: Located<String>?
  ) -> FindingStyle? {
    let number = keys.read(SlotKeys.number)
    let reference = keys.read(SlotKeys.reference)
    let tone = keys.read(SlotKeys.tone)
    checkPlaces(reference, known: ["node", "number"])
    guard let holds, let slot else { return nil }
    if holds == .findings {
      if number == nil || reference == nil {
        let name = number == nil ? SlotKeys.number.name : SlotKeys.reference.name
        report(slot.range, "The slot '\(slot.value)' holds findings, and lacks '\(name)'")
      }
      guard let number, let reference else { return nil }
      return FindingStyle(number: number.value, reference: reference.value, tone: tone?.value ?? .neutral)
    }
    for (name, range) in [
      (SlotKeys.number.name, number?.range), (SlotKeys.reference.name, reference?.range),
      (SlotKeys.tone.name, tone?.range),
    ] {
      if let range { report(range, "'\(name)' belongs to a slot that holds findings") }
    }
    return nil
  }

  /// Whether a heading, in each of its words, or the want of one, tells the slot from the others of its level.
  private mutating func checkHeading(
    _ heading: Located<Wording>?, of slot: Located<String>, level: NodeLevel, among known: inout [String: SourceRange]
  ) {
    let texts = heading.map { Set($0.value.allTexts.map(\.foldedForMatching)).sorted() } ?? [""]
    let place = heading?.range ?? slot.range
    for text in texts {
      let name = "\(level.rawValue) \(text)"
      if let first = known[name] {
        let summary = heading == nil ? "Two slots of one level have no heading" : "Two slots have the same heading"
        report([Diagnostic(.invalidProgramme, at: place, summary, notes: [.init(at: first, "first here")])])
        return
      }
      known[name] = place
    }
  }
}
