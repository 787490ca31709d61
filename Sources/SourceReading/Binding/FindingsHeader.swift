import InspectionModel

/// What the front matter of a findings file says.
struct FindingsHeader: Sendable {
  /// The section or criterion that the file is about.
  let node: ProgrammeNode
  /// Where the file says so.
  let origin: SourceRange
  /// The results that it enters, right or wrong.
  var results: [ResultKey: ListedResult] = [:]
  /// The ratings of the criterion's items; nil when it gives none, or wrong ones.
  var ratings: ItemRatings?

  /// The header of `document`; nil when the programme has nothing that the file could be about.
  static func read(_ document: SourceDocument, to binding: inout Binding) -> FindingsHeader? {
    guard document.frontMatter != nil else {
      binding.report(.noFrontMatter(at: document.start))
      return nil
    }
    var keys = KeyDecoder(document, keys: FindingsKeys.all)
    let header = read(&keys, at: document.factsPlace, to: &binding)
    binding.report(keys.diagnostics)
    return header
  }

  private static func read(
    _ keys: inout KeyDecoder, at place: SourceRange, to binding: inout Binding
  ) -> FindingsHeader? {
    let title = keys.read(FindingsKeys.title)
    guard let (node, origin) = node(&keys, at: place, to: &binding) else { return nil }
    if let title, !node.isTitled(title.value.foldedForMatching) {
      binding.report(
        .titleDiffers(title, of: node, in: binding.language, mend: node.title.text(in: binding.language)))
    }
    var header = FindingsHeader(node: node, origin: origin)
    switch node.level {
    case .criterion:
      header.results = CriterionResult(node: node).read(&keys, to: &binding)
      let ratings = ItemRatingsReader(node: node).read(&keys, to: &binding)
      header.ratings = ratings.value
      if ratings.isWrong {
        // What was reported is not missing as well.
        let key = ResultKey(.node(node.id), round: binding.programme.currentRound?.id)
        header.results[key] = header.results[key] ?? ListedResult(result: nil, range: origin)
      }
    case .section:
      for key in FindingsKeys.ofCriterion {
        if let stray = keys.place(of: key) { binding.report(.resultOfSection(node, at: stray)) }
      }
    }
    return header
  }

  private static func node(
    _ keys: inout KeyDecoder, at place: SourceRange, to binding: inout Binding
  ) -> (ProgrammeNode, SourceRange)? {
    switch (keys.read(FindingsKeys.criterion), keys.read(FindingsKeys.section)) {
    case (let criterion?, nil): return found(criterion, .criterion, to: &binding).map { ($0, criterion.range) }
    case (nil, let section?): return found(section, .section, to: &binding).map { ($0, section.range) }
    case (let criterion?, let section?):
      binding.report(.criterionAndSection(at: max(criterion.range, section.range)))
    case (nil, nil):
      let written = keys.place(of: FindingsKeys.criterion.name) ?? keys.place(of: FindingsKeys.section.name)
      binding.report(.neitherCriterionNorSection(at: written ?? place))
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
    let ids = binding.nodes.ids(of: level)
    return .unknown(
      .unknownCriterion, written, "The programme has no \(level.rawValue) '\(written.value.shortened)'",
      meant: NodeIndex.meant(by: written.value, among: ids), known: ids, listing: "Its \(level.plural) are")
  }
}
