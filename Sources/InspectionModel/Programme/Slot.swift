/// A heading in a findings file and what it holds.
public struct Slot: Hashable, Sendable {
  /// Its name in the programme's files.
  public let id: String
  /// Under which nodes it may stand.
  public let level: NodeLevel
  /// In which sections and their criteria it may stand; empty for all.
  public let sections: [NodeID]
  /// What authors write and reports print above it; nil for what stands before the first heading.
  public let heading: Wording?
  /// What reports print instead of it, with `{id}` and `{title}` of the node; nil to print what authors write.
  public let printedHeading: Wording?
  /// What may stand in it.
  public let content: Content
  /// Whether a report is unfinished without it.
  public let isRequired: Bool

  /// A slot of `level`.
  public init(
    id: String, level: NodeLevel, sections: [NodeID] = [], heading: Wording?, printedHeading: Wording? = nil,
    content: Content, isRequired: Bool
  ) {
    self.id = id
    self.level = level
    self.sections = sections
    self.heading = heading
    self.printedHeading = printedHeading
    self.content = content
    self.isRequired = isRequired
  }

  /// What a slot holds.
  public enum Content: Hashable, Sendable {
    /// Lists whose items are findings, counted in one sequence.
    case findings(FindingStyle)
    /// Running text whose paragraphs directly under the node are findings, counted with its number: "1.1", "1.2".
    case paragraphs(ItemReference)
    /// Running text.
    case prose
    /// The sentence that the node's band gives; an author may replace it.
    case conclusion
  }
}

/// How the findings of a slot are counted, referred to and set.
public struct FindingStyle: Hashable, Sendable {
  /// What stands before an item.
  public let number: NumberStyle
  /// What a reference to an item says: "strength {node}({number})".
  public let reference: ItemReference
  /// How the page sets it apart.
  public let tone: Tone

  /// A style of findings.
  public init(number: NumberStyle, reference: ItemReference, tone: Tone) {
    self.number = number
    self.reference = reference
    self.tone = tone
  }

  /// Which side of the judgement a finding is on.
  public enum Tone: String, Hashable, Sendable, CaseIterable { case positive, negative, neutral }
}

/// What a reference to a finding says, with `{node}`, `{section}` and `{number}` in it.
public struct ItemReference: Hashable, Sendable {
  /// In the section where the finding stands: "paragraph {number}".
  public let near: Wording
  /// Anywhere else: "Outcome {section}, paragraph {number}"; nil for the same words.
  public let far: Wording?

  /// Words for a reference.
  public init(_ near: Wording, elsewhere far: Wording? = nil) {
    self.near = near
    self.far = far
  }
}

/// How items are counted.
public enum NumberStyle: String, Hashable, Sendable, CaseIterable {
  /// a, b … z, aa, ab …
  case letters
  /// 1, 2, 3 …
  case numbers
  /// Not at all.
  case bullets

  /// The mark of the item at `index`, from 0; empty for bullets.
  public func mark(at index: Int) -> String {
    switch self {
    case .bullets: return ""
    case .numbers: return String(index + 1)
    case .letters:
      var rest = index
      var letters = ""
      repeat {
        letters = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26))) + letters
        rest = rest / 26 - 1
      } while rest >= 0
      return letters
    }
  }
}

/// A kind of `:::` box that a programme knows.
public struct BoxKind: Hashable, Sendable {
  /// The word after the colons.
  public let id: String
  /// What prints above its title; may be absent.
  public let label: Wording?

  /// A kind of box.
  public init(id: String, label: Wording?) {
    self.id = id
    self.label = label
  }
}
