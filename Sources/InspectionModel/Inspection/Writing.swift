/// What stands under one section or criterion.
public struct NodeFindings: Hashable, Sendable {
  /// The section or criterion.
  public var node: NodeID
  /// Where its file or heading names it.
  public var origin: SourceRange
  /// By slot, in the programme's order; a slot without content is left out.
  public var slots: [SlotContent]

  /// What stands under `node`.
  public init(node: NodeID, origin: SourceRange, slots: [SlotContent]) {
    self.node = node
    self.origin = origin
    self.slots = slots
  }
}

/// What an author wrote under one heading of a findings file.
public struct SlotContent: Hashable, Sendable {
  /// The slot's id.
  public var slot: String
  /// The heading as written; nil for what stands before the first heading.
  public var heading: SourceRange?
  /// The findings and what stands between them.
  public var entries: [Entry]

  /// The content of a slot.
  public init(slot: String, heading: SourceRange?, entries: [Entry]) {
    self.slot = slot
    self.heading = heading
    self.entries = entries
  }

  /// A finding, or other prose in a slot.
  public enum Entry: Hashable, Sendable {
    /// One finding; what stands between lists belongs to the item before it.
    case finding(ListItem)
    /// Prose of a slot that holds no findings, or before its first finding.
    case prose(Block)
  }
}

/// What the authors wrote for a part of the outline.
public struct PartWriting: Hashable, Sendable {
  /// The part.
  public var part: PartID
  /// Replaces the outline's title; nil to keep it.
  public var title: Located<String>?
  /// Where it begins.
  public var origin: SourceRange
  /// What stands before the first heading, and under each.
  public var sections: [WritingSection]

  /// The writing of `part`.
  public init(part: PartID, title: Located<String>?, origin: SourceRange, sections: [WritingSection]) {
    self.part = part
    self.title = title
    self.origin = origin
    self.sections = sections
  }
}

/// Prose under one `##` heading of a part.
public struct WritingSection: Hashable, Sendable {
  /// What heads it.
  public var heading: Heading
  /// The prose.
  public var blocks: [Block]

  /// Prose under `heading`.
  public init(heading: Heading, blocks: [Block]) {
    self.heading = heading
    self.blocks = blocks
  }

  /// What stands above a piece of prose.
  public enum Heading: Hashable, Sendable {
    /// Nothing: it opens the part.
    case none
    /// The title of a section or criterion.
    case node(NodeID)
    /// The title of a thread.
    case thread(String)
    /// The authors' own words.
    case authored([Inline], Attributes?)
  }
}

/// A part that the authors add after one of the outline.
public struct AddedPart: Hashable, Sendable {
  /// Its name: the file's name without its ending.
  public var id: PartID
  /// As printed.
  public var title: Located<String>
  /// The part it follows.
  public var after: PartID
  /// Whether it is an appendix.
  public var isAppendix: Bool
  /// What it says.
  public var sections: [WritingSection]

  /// A part after `after`.
  public init(id: PartID, title: Located<String>, after: PartID, isAppendix: Bool, sections: [WritingSection]) {
    self.id = id
    self.title = title
    self.after = after
    self.isAppendix = isAppendix
    self.sections = sections
  }
}

/// Recommendations under one heading.
public struct RecommendationGroup: Hashable, Sendable {
  /// The heading; nil for the recommendations that stand under none.
  public var heading: [Inline]?
  /// The paragraphs before the list; where there are none, the programme's lead-in prints.
  public var leadIn: [Block]
  /// The recommendations, numbered from 1 in each group.
  public var items: [ListItem]

  /// A group of recommendations.
  public init(heading: [Inline]?, leadIn: [Block], items: [ListItem]) {
    self.heading = heading
    self.leadIn = leadIn
    self.items = items
  }
}

/// An example of good practice.
public struct Example: Hashable, Sendable {
  /// As its author wrote it.
  public var title: Located<String>
  /// The criterion it illustrates.
  public var criterion: NodeID
  /// The name of its file without the ending; its label.
  public var name: String
  /// What it says.
  public var blocks: [Block]
  /// Whether the names of people in it are not their own; nil where its author says nothing.
  public var namesAreChanged: Bool?

  /// An example under `criterion`.
  public init(
    title: Located<String>, criterion: NodeID, name: String, blocks: [Block], namesAreChanged: Bool? = nil
  ) {
    self.title = title
    self.criterion = criterion
    self.name = name
    self.blocks = blocks
    self.namesAreChanged = namesAreChanged
  }
}

/// A footnote where it is defined; names belong to their file.
public struct FootnoteDefinition: Hashable, Sendable {
  /// The name between `[^` and `]`.
  public var name: Located<String>
  /// What it says.
  public var blocks: [Block]

  /// The footnote `name`.
  public init(name: Located<String>, blocks: [Block]) {
    self.name = name
    self.blocks = blocks
  }
}
