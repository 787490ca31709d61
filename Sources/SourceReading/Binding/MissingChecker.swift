import InspectionModel

/// Reports what the programme asks for and nobody has written yet: criteria, slots and parts.
struct MissingChecker: Sendable {
  /// Reports what `inspection` lacks, given what its findings files begin; an empty slot is theirs to report.
  func check(_ inspection: Inspection, _ findings: FindingsBinder.Findings, to binding: inout Binding) {
    for node in binding.programme.nodes where isReported(node, of: inspection, in: binding.programme) {
      let slots = binding.programme.slots(of: node)
      let place = findings.covered[node.id]
      if place == nil, node.level == .criterion, !slots.isEmpty {
        binding.report(.noFindings(node, at: inspection.facts.origin))
        continue
      }
      let begun = findings.begun[node.id] ?? []
      for slot in slots where slot.isRequired && !begun.contains(slot.id) {
        let heading = slot.heading?.text(in: binding.language)
        binding.report(.noSlot(heading, of: node, at: place ?? inspection.facts.origin))
      }
    }
    let begun = Set(binding.diagnostics.filter { $0.id == .missingPart }.compactMap(\.subject))
    for part in binding.programme.outline
    where part.isRequired && !begun.contains(part.id.text) && !isWritten(part, in: inspection) {
      let values = ["subject": inspection.facts.subject, "body": inspection.facts.body]
      let title = TextTemplate(part.title?.text(in: binding.language) ?? part.id.text).filled { values[$0] }
      binding.report(.noPart(part, titled: title, at: inspection.facts.origin))
    }
  }

  /// Whether something is to be written about a node: not about what the current round did not assess.
  private func isReported(_ node: ProgrammeNode, of inspection: Inspection, in programme: Programme) -> Bool {
    inspection.results[ResultKey(.node(node.id), round: programme.currentRound?.id)]?.value != .notAssessed
  }

  /// Whether everything that authors write for a part is there; what the program makes by itself always is.
  private func isWritten(_ part: OutlineEntry, in inspection: Inspection) -> Bool {
    if inspection.writings.contains(where: { $0.part == part.id }) { return true }
    return part.pieces.allSatisfy { piece in
      switch piece {
      case .writing: false
      case .recommendations: !inspection.recommendations.isEmpty
      case .examples: !inspection.examples.isEmpty
      case .people: !inspection.facts.team.isEmpty
      case .glossary: !inspection.glossary.isEmpty
      case .cover, .text, .signature, .contents, .scoreChart, .dataChart, .resultTable, .threadTable,
        .benchmarkTable, .made, .backCover, .heading, .sections, .statement, .scoreSentence, .slot, .criteria,
        .sectionRecommendations:
        true
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func noFindings(_ criterion: ProgrammeNode, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingCriterion, at: range, "Criterion \(criterion.id) has no findings",
      explanation: "Write them in a file of 'findings' that begins with `criterion: \(criterion.id)`.",
      subject: criterion.id.text)
  }

  fileprivate static func noSlot(_ heading: String?, of node: ProgrammeNode, at range: SourceRange) -> Diagnostic {
    let what = heading.map { "nothing under '\($0)'" } ?? "nothing before the first heading"
    return Diagnostic(
      .emptySlot, at: range, "\(node.level == .section ? "Section" : "Criterion") \(node.id) has \(what)",
      explanation: heading.map { "Write it below a heading `## \($0)`." }
        ?? "Write it between the front matter and the first heading.", subject: node.id.text)
  }

  fileprivate static func noPart(_ part: OutlineEntry, titled title: String, at range: SourceRange) -> Diagnostic {
    let place: String =
      switch (part.writingSource, part.writingPath) {
      case (_, let path?): "Write it in '\(path)'."
      case (.foreword, nil): "Write it below the front matter of inspection.md."
      case (.file(let folder), nil), (.nodes(let folder, _, _), nil):
        "Write it in a file of '\(folder)' that begins with `part: \(part.id)`."
      case (nil, nil): "`inspect-report parts` says where it is written."
      }
    return Diagnostic(
      .missingPart, at: range, "The part '\(title)' is still to be written", explanation: place, subject: part.id.text)
  }
}
