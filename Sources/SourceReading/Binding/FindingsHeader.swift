import InspectionModel

/// What the front matter of a findings file says.
struct FindingsHeader: Sendable {
  /// The section or criterion that the file is about.
  let node: ProgrammeNode
  /// Where the file says so.
  let origin: SourceRange
  /// The result that it enters, right or wrong; nil when it enters none.
  let result: ListedResult?

  private enum Key: String, CaseIterable { case criterion, section, score, grade, why, title }

  /// The header of `document`; nil when the programme has nothing that the file could be about.
  static func read(_ document: SourceDocument, to binding: inout Binding) -> FindingsHeader? {
    guard document.frontMatter != nil else {
      binding.report(.noFrontMatter(at: document.start))
      return nil
    }
    let header = Header(document, known: Key.allCases.map(\.rawValue), to: &binding)
    func text(_ key: Key) -> Located<String>? { header.text(key.rawValue) }
    guard let (node, origin) = node(header, to: &binding) else { return nil }
    if let title = text(.title), !node.isTitled(title.value.foldedForMatching) {
      binding.report(
        .titleDiffers(title, of: node, in: binding.language, mend: node.title.text(in: binding.language)))
    }
    guard node.level == .criterion else {
      for case let stray? in [text(.score), text(.grade), text(.why)] {
        binding.report(.resultOfSection(node, at: stray.range))
      }
      return FindingsHeader(node: node, origin: origin, result: nil)
    }
    let entry = ResultEntry(score: text(.score), grade: text(.grade), why: text(.why))
    let given = text(.score) ?? text(.grade)
    let result = entry.result(of: node, to: &binding)
    return FindingsHeader(
      node: node, origin: origin, result: given.map { ListedResult(result: result, range: $0.range) })
  }

  private static func node(
    _ header: Header, to binding: inout Binding
  ) -> (ProgrammeNode, SourceRange)? {
    switch (header.text(Key.criterion.rawValue), header.text(Key.section.rawValue)) {
    case (let criterion?, nil): return found(criterion, .criterion, to: &binding).map { ($0, criterion.range) }
    case (nil, let section?): return found(section, .section, to: &binding).map { ($0, section.range) }
    case (let criterion?, let section?):
      binding.report(.criterionAndSection(at: max(criterion.range, section.range)))
    case (nil, nil):
      binding.report(.neitherCriterionNorSection(at: header.range.start))
    }
    return nil
  }

  private static func found(
    _ written: Located<String>, _ level: NodeLevel, to binding: inout Binding
  ) -> ProgrammeNode? {
    if let node = binding.nodes.node(named: written.value.withoutFinalStop) {
      if node.level != level { binding.report(.otherLevel(node, at: written.range)) }
      return node.level == level ? node : nil
    }
    binding.report(.unknownNode(written, level, in: binding))
    return nil
  }
}

extension String {
  /// "1.2." as writers copy it from a heading.
  fileprivate var withoutFinalStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension NodeLevel {
  fileprivate var plural: String {
    switch self {
    case .section: "sections"
    case .criterion: "criteria"
    }
  }
}

extension Diagnostic {
  fileprivate static func noFrontMatter(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .frontMatterMissing, at: range, "A findings file begins with the criterion it is about",
      explanation: "Write three lines at its top: `---`, `criterion: ` with the criterion's id, and `---`.")
  }

  fileprivate static func neitherCriterionNorSection(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingKey, at: range, "The file names neither a criterion nor a section",
      explanation: "Write `criterion: ` with its id, or `section: ` for a file about all of a section.")
  }

  fileprivate static func criterionAndSection(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .conflictingKeys, at: range, "A findings file is about a criterion or about a section, not about both",
      explanation:
        "Keep `criterion:` for the findings of one criterion; a file with `section:` may hold all of its criteria.")
  }

  fileprivate static func otherLevel(_ node: ProgrammeNode, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownCriterion, at: range, "'\(node.id)' is a \(node.level.rawValue)",
      explanation: "Write `\(node.level.rawValue): \(node.id)`.", subject: node.id.text)
  }

  fileprivate static func resultOfSection(_ node: ProgrammeNode, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .conflictingKeys, at: range, "The result of a section does not stand in its findings file",
      explanation: "Enter it in inspection.md, under `scores:`, as `\(node.id): ` and the percentage.",
      subject: node.id.text)
  }

  /// An id that no section or criterion has.
  static func unknownNode(_ written: Located<String>, _ level: NodeLevel, in binding: Binding) -> Diagnostic {
    .unknown(
      .unknownCriterion, written, "The programme has no \(level.rawValue) '\(written.value)'",
      known: binding.nodes.ids(of: level), listing: "Its \(level.plural) are")
  }
}
