import InspectionModel

/// Reads the body of a findings file: headings become the slots of a section or criterion.
///
/// In the file of a section, a heading that begins with the id of a criterion turns to that criterion until a heading of
/// the same or a higher level follows.
struct SlotReader: Sendable {
  /// What the file is about.
  let base: ProgrammeNode
  /// Where the file says so.
  let origin: SourceRange

  /// The runs of `blocks` by heading; what no slot takes is reported and left out.
  func read(_ blocks: [Block], to binding: inout Binding) -> [SlotRun] {
    var reading = SlotReading(base: base, origin: origin, slots: binding.slots)
    for block in blocks {
      if case .heading(let level, let inlines) = block.kind {
        let heading = SlotHeading(
          level: level, text: inlines.plainText, range: inlines.range ?? block.range)
        reading.turn(to: heading, of: block, in: &binding)
      } else {
        reading.take(block)
      }
    }
    reading.close(in: &binding)
    return reading.runs
  }
}

/// Where in a findings file the reader is.
private struct SlotReading {
  private let base: ProgrammeNode
  private let origin: SourceRange
  private let slots: SlotIndex
  private(set) var runs: [SlotRun] = []
  /// The criterion of a section that the headings have turned to.
  private var criterion: (node: ProgrammeNode, heading: SlotHeading)?
  /// What takes the next block; nil when nothing does.
  private var run: SlotRun?
  /// Whether the author has heard already why nothing takes the next block.
  private var isUnderError = false
  /// Blocks that no slot takes, from the first to the last.
  private var stray: SourceRange?
  private var seenCriteria: [NodeID: SourceRange] = [:]

  init(base: ProgrammeNode, origin: SourceRange, slots: SlotIndex) {
    self.base = base
    self.origin = origin
    self.slots = slots
    open(base, at: origin)
  }

  /// Begins what stands before the first heading of a node.
  private mutating func open(_ node: ProgrammeNode, at range: SourceRange) {
    isUnderError = false
    run = slots.opening(of: node).map { slot in
      SlotRun(node: node, nodeOrigin: range, slot: slot, heading: nil, blocks: [])
    }
  }

  mutating func take(_ block: Block) {
    if run != nil {
      run?.blocks.append(block)
    } else if !isUnderError {
      stray = stray?.through(block.range) ?? block.range
    }
  }

  mutating func close(in binding: inout Binding) {
    if let stray { binding.report(.textInNoSlot(at: stray, known: headings)) }
    stray = nil
    if let run, run.heading != nil || !run.blocks.isEmpty { runs.append(run) }
    run = nil
  }

  mutating func turn(to heading: SlotHeading, of block: Block, in binding: inout Binding) {
    if let slot = slot(for: heading) {
      close(in: &binding)
      if let attributes = block.attributes { binding.report(.labelOnSlot(at: attributes.range)) }
      begin(slot.0, of: slot.1, under: heading, in: &binding)
    } else if isSubheading(heading) {
      take(block)
    } else {
      turn(toCriterion: CriterionHeading(heading, in: base), of: heading, block, in: &binding)
    }
  }

  /// The slot that a heading names, at the level where it stands or else at the other.
  private func slot(for heading: SlotHeading) -> (Slot, ProgrammeNode)? {
    let folded = heading.text.foldedForMatching
    let isInside = criterion.map { heading.level > $0.heading.level } ?? false
    let inner = criterion.map(\.node)
    let scopes = isInside ? [inner, base] : [base, inner]
    for case let node? in scopes {
      if let found = slots.slot(of: node, headed: folded) { return (found, node) }
    }
    return nil
  }

  /// Whether a heading that names no slot divides the running text of the slot above it. What stands before the first
  /// heading is divided only where its paragraphs are counted: elsewhere the heading is a mistyped slot.
  private func isSubheading(_ heading: SlotHeading) -> Bool {
    guard let run else { return false }
    return switch run.slot.content {
    case .prose, .conclusion: run.heading.map { heading.level > $0.level } ?? false
    case .paragraphs: heading.level > ((run.heading ?? criterion?.heading)?.level ?? 1)
    case .findings: false
    }
  }

  private mutating func begin(
    _ slot: Slot, of node: ProgrammeNode, under heading: SlotHeading, in binding: inout Binding
  ) {
    if node.id == base.id, base.level == .section { criterion = nil }
    let nodeOrigin = node.id == base.id ? origin : criterion?.heading.range ?? origin
    let earlier = runs.first { $0.node.id == node.id && $0.slot.id == slot.id }
    if let earlier {
      binding.report(.headingGivenTwice(heading, first: earlier.headingRange ?? earlier.nodeOrigin))
      isUnderError = true
      return
    }
    run = SlotRun(node: node, nodeOrigin: nodeOrigin, slot: slot, heading: heading, blocks: [])
  }

  private mutating func turn(
    toCriterion named: CriterionHeading, of heading: SlotHeading, _ block: Block, in binding: inout Binding
  ) {
    // The file's own id divides nothing: the reader goes on where it is.
    if case .base = named { return named.checkTitle(of: base, under: heading, in: &binding) }
    close(in: &binding)
    isUnderError = true
    switch named {
    case .base: break
    case .child(let node):
      named.checkTitle(of: node, under: heading, in: &binding)
      if let attributes = block.attributes { binding.report(.labelOnSlot(at: attributes.range)) }
      if let first = seenCriteria[node.id] {
        binding.report(.headingGivenTwice(heading, first: first))
        return
      }
      seenCriteria[node.id] = heading.range
      criterion = (node, heading)
      open(node, at: heading.range)
    case .mistaken(let meant):
      binding.report(.mistakenCriterion(heading, in: base, meant: meant, language: binding.language))
      if let meant {
        criterion = (meant, heading)
        open(meant, at: heading.range)
      }
    case .none:
      binding.report(.unknownSlot(heading, known: headings))
      resume(atSlotLike: heading, in: &binding)
    }
  }

  /// Reads on under a mistyped heading as under the one that was meant, so that nothing else is said to be missing.
  private mutating func resume(atSlotLike heading: SlotHeading, in binding: inout Binding) {
    guard let meant = NearMiss.nearest(to: heading.text, in: headings) else { return }
    let likely = SlotHeading(level: heading.level, text: meant, range: heading.range)
    guard let (slot, node) = slot(for: likely),
      !runs.contains(where: { $0.node.id == node.id && $0.slot.id == slot.id })
    else { return }
    begin(slot, of: node, under: likely, in: &binding)
  }

  /// The headings that may stand where the reader is, as the programme writes them.
  private var headings: [String] {
    ([criterion?.node, base].compactMap { $0 }).flatMap { slots.headings(of: $0) }
  }
}

extension Diagnostic {
  fileprivate static func textInNoSlot(at range: SourceRange, known: [String]) -> Diagnostic {
    Diagnostic(
      .strayContent, at: range, "Text before the first heading is not printed",
      explanation: (["Move it under a heading."] + [known.listed(after: "The headings are")].compactMap { $0 })
        .joined(separator: " "))
  }

  fileprivate static func headingGivenTwice(_ heading: SlotHeading, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateHeading, at: heading.range, "'\(heading.text.shortened)' is given twice",
      explanation: "Put what stands under both into one place.", notes: [Note(at: first, "First given here")])
  }

  /// A label on a heading that bears one already.
  static func labelOnSlot(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedAttributes, at: range, "This heading takes no label",
      explanation: "Refer to the section or criterion by its id, or put the label on a finding or a paragraph.",
      suggestions: [Suggestion("Take the label out", edits: [Edit(range, "")])])
  }

  fileprivate static func unknownSlot(_ heading: SlotHeading, known: [String]) -> Diagnostic {
    let written = Located(heading.text.trailingColonRemoved, at: heading.range)
    return .unknown(
      .unknownHeading, written, "No heading '\(heading.text.shortened)' can stand here", known: known,
      listing: "The headings are")
  }

  fileprivate static func mistakenCriterion(
    _ heading: SlotHeading, in section: ProgrammeNode, meant: ProgrammeNode?, language: Language
  ) -> Diagnostic {
    let explanation = section.children.map(\.id.text).listed(after: "The criteria of \(section.id) are")
    let headline = "'\(heading.text.shortened)' begins with the id of no criterion"
    guard let meant else {
      return Diagnostic(.unknownCriterion, at: heading.range, headline, explanation: explanation)
    }
    let title = meant.title.text(in: language)
    let marks = String(repeating: "#", count: heading.level)
    return Diagnostic(
      .unknownCriterion, at: heading.range, "\(headline); did you mean '\(marks) \(meant.id)'?",
      explanation: explanation,
      suggestions: [
        Suggestion("Write '\(marks) \(meant.id) \(title)'", edits: [Edit(heading.range, "\(meant.id) \(title)")])
      ])
  }
}

extension String {
  /// The text without a colon at its end.
  fileprivate var trailingColonRemoved: String { hasSuffix(":") ? String(dropLast()) : self }
}
