import InspectionModel

/// Splits the writing of a part by its headings: those of the authors, or those that name sections and threads.
struct WritingBinder: Sendable {
  /// What the headings of a part may say.
  enum Headings: Sendable {
    /// Anything.
    case authored
    /// The title or id of a section or thread, or one of `others`.
    case nodes(others: [Wording])

    /// What the outline says for `source`; authored where a part has no writing of its own.
    init(_ source: WritingSource?) {
      switch source {
      case .nodes(_, let others, _): self = .nodes(others: others)
      case .file, .foreword, nil: self = .authored
      }
    }
  }

  /// The deepest level of heading that begins a section of its own; what is deeper stands inside one.
  private static let sectionLevel = 2

  /// What the headings may say.
  let headings: Headings

  /// The sections of `blocks`: what stands before the first heading, when something does, and one for each heading.
  func sections(of blocks: [Block], to binding: inout Binding) -> [WritingSection] {
    var sections: [WritingSection] = []
    var current = WritingSection(heading: .none, blocks: [])
    var place: SourceRange?
    var seen: [String: SourceRange] = [:]
    for block in blocks {
      guard case .heading(let level, let inlines) = block.kind, level <= Self.sectionLevel else {
        current.blocks.append(block)
        continue
      }
      close(current, at: place, into: &sections, to: &binding)
      let range = inlines.range ?? block.range
      current = WritingSection(heading: heading(inlines, of: block, to: &binding), blocks: [])
      place = range
      if case .authored = headings { continue }
      let key = current.heading.key
      if let first = seen[key] { binding.report(.sectionGivenTwice(inlines.plainText, at: range, first: first)) }
      seen[key] = seen[key] ?? range
    }
    close(current, at: place, into: &sections, to: &binding)
    return sections
  }

  private func close(
    _ section: WritingSection, at place: SourceRange?, into sections: inout [WritingSection], to binding: inout Binding
  ) {
    if let place, section.blocks.isEmpty {
      binding.report(
        Diagnostic(
          .emptySlot, at: place, "Nothing stands under '\(section.heading.words(in: binding).shortened)'",
          explanation: "Write what belongs there, or take the heading out."))
    }
    if place != nil || !section.blocks.isEmpty { sections.append(section) }
  }

  private func heading(_ inlines: [Inline], of block: Block, to binding: inout Binding) -> WritingSection.Heading {
    switch headings {
    case .authored: return .authored(inlines, block.attributes)
    case .nodes(let others):
      let text = inlines.plainText
      if let named = named(text, in: binding.programme) {
        if let attributes = block.attributes { binding.report(.labelOnSlot(at: attributes.range)) }
        return named
      }
      let folded = text.foldedForMatching
      if !others.contains(where: { $0.allTexts.contains { $0.foldedForMatching == folded } }) {
        let written = Located(text, at: inlines.range ?? block.range)
        binding.report(unknown(written, others: others, in: binding))
      }
      return .authored(inlines, block.attributes)
    }
  }

  /// The section or thread that a heading names by its title or id, or a section by both.
  private func named(_ text: String, in programme: Programme) -> WritingSection.Heading? {
    let folded = text.foldedForMatching
    for section in programme.sections {
      let id = section.id.text.foldedForMatching
      if folded == id || section.isTitled(folded) { return .node(section.id) }
      let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).map { String($0).foldedForMatching }
      if words.count == 2, words[0] == id, section.isTitled(words[1]) { return .node(section.id) }
    }
    let thread = programme.threads.first { thread in
      thread.id.foldedForMatching == folded
        || (thread.title.allTexts + thread.shortTitle.allTexts).contains { $0.foldedForMatching == folded }
    }
    return thread.map { .thread($0.id) }
  }

  private func unknown(_ written: Located<String>, others: [Wording], in binding: Binding) -> Diagnostic {
    let language = binding.language
    let known =
      binding.programme.sections.map { $0.title.text(in: language) }
      + binding.programme.threads.map { $0.title.text(in: language) } + others.map { $0.text(in: language) }
    return .unknown(
      .unknownHeading, written, "'\(written.value.shortened)' names no section or thread", known: known,
      listing: "The headings of this part are")
  }
}

extension WritingSection.Heading {
  /// What two headings of a part that say the same have in common.
  fileprivate var key: String {
    switch self {
    case .none: ""
    case .node(let id): "node \(id)"
    case .thread(let id): "thread \(id)"
    case .authored(let inlines, _): "words \(inlines.plainText.foldedForMatching)"
    }
  }
}

extension Diagnostic {
  fileprivate static func sectionGivenTwice(_ text: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateHeading, at: range, "'\(text.shortened)' is given twice",
      explanation: "Put what stands under both into one place.", notes: [Note(at: first, "First given here")])
  }
}

extension WritingSection.Heading {
  /// The heading as a reader sees it.
  fileprivate func words(in binding: Binding) -> String {
    switch self {
    case .none: ""
    case .node(let id): binding.programme.node(id)?.title.text(in: binding.language) ?? id.text
    case .thread(let id): binding.programme.threads.first { $0.id == id }?.title.text(in: binding.language) ?? id
    case .authored(let text, _): text.plainText
    }
  }
}
