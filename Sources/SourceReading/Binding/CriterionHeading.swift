import InspectionModel

/// What a heading that names no slot says in the file of a section or criterion.
enum CriterionHeading: Sendable {
  /// The id of the file's own section or criterion.
  case base
  /// The id of a criterion of the section.
  case child(ProgrammeNode)
  /// A number that is no criterion's, or a criterion's title without its id.
  case mistaken(meant: ProgrammeNode?)
  /// Nothing of the kind.
  case none

  /// What `heading` says in the file of `base`.
  init(_ heading: SlotHeading, in base: ProgrammeNode) {
    let (id, title) = Self.split(heading.text)
    if let child = base.children.first(where: { $0.id.text.lowercased() == id }) {
      self = .child(child)
      return
    }
    let folded = title.foldedForMatching
    let isOwnID = id == base.id.text.lowercased()
    if isOwnID, base.children.isEmpty || base.isTitled(folded) || folded.isEmpty {
      self = .base
      return
    }
    let isNumber = id.first?.isNumber ?? false
    let words = isNumber ? folded : heading.text.foldedForMatching
    let titled = base.children.first { $0.isTitled(words) } ?? Self.child(of: base, beginning: words)
    if let titled {
      self = .mistaken(meant: titled)
    } else if isNumber, !base.children.isEmpty {
      let numbered = "\(base.id.text).\(id)".lowercased()
      self = .mistaken(meant: base.children.first { $0.id.text.lowercased() == numbered })
    } else {
      self = isOwnID ? .base : .none
    }
  }

  /// Reports a title that is not the programme's.
  func checkTitle(of node: ProgrammeNode, under heading: SlotHeading, in binding: inout Binding) {
    let title = Self.split(heading.text).title
    guard !title.isEmpty else { return }
    let own = node.title.text(in: binding.language)
    guard !node.isTitled(title.foldedForMatching) else { return }
    binding.report(
      .titleDiffers(
        Located(title, at: heading.range), of: node, in: binding.language, mend: "\(node.id) \(own)"))
  }

  /// The first word, in lower case and without the full stop or colon after it, and what follows.
  private static func split(_ text: String) -> (id: String, title: String) {
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    var id = words.first?.lowercased() ?? ""
    while id.last == "." || id.last == ":" { id.removeLast() }
    return (id, words.count > 1 ? String(words[1]) : "")
  }

  /// The only criterion whose title begins with `words`.
  private static func child(of base: ProgrammeNode, beginning words: String) -> ProgrammeNode? {
    guard words.count > 3 else { return nil }
    let found = base.children.filter { node in
      node.title.allTexts.contains { $0.foldedForMatching.hasPrefix(words) }
    }
    return found.count == 1 ? found.first : nil
  }
}

extension ProgrammeNode {
  /// Whether `folded` is its title or short title, as titles are compared.
  func isTitled(_ folded: String) -> Bool {
    (title.allTexts + shortTitle.allTexts).contains { $0.foldedForMatching == folded }
  }
}

extension Diagnostic {
  /// A title in a file that is not the programme's, which is the one that prints.
  static func titleDiffers(
    _ title: Located<String>, of node: ProgrammeNode, in language: Language, mend: String
  ) -> Diagnostic {
    Diagnostic(
      .titleDiffers, at: title.range, "\(node.id) is called '\(node.title.text(in: language))'",
      explanation: "The programme's title is printed, not '\(title.value.shortened)'.",
      suggestions: [Suggestion("Write '\(mend)'", edits: [Edit(title.range, mend)], isSafe: true)])
  }
}
