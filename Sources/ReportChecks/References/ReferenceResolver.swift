import InspectionModel
import ReportAssembly

/// Finds what a typed reference means.
struct ReferenceResolver {
  private let manuscript: Manuscript
  private let vocabulary: ReferenceVocabulary
  private let register: FindingRegister
  private let numbering: ReportNumbering
  private let orders: [SourceRange: Int]

  init(
    _ manuscript: Manuscript, _ vocabulary: ReferenceVocabulary, _ register: FindingRegister,
    _ numbering: ReportNumbering
  ) {
    self.manuscript = manuscript
    self.vocabulary = vocabulary
    self.register = register
    self.numbering = numbering
    var orders: [SourceRange: Int] = [:]
    for node in manuscript.programme.nodes {
      for finding in register.findings[node.id.text] ?? [] { orders[finding.item.range] = finding.order }
    }
    self.orders = orders
  }

  /// What a reference comes to.
  enum Resolution {
    /// Another document, or nobody can tell.
    case elsewhere
    /// Something that the report does not have, with what it has.
    case missing(String)
    /// Something with a label, or that can be given one; and what a reference to it prints.
    case thing(label: String?, target: String)
    /// One finding, and the others of its node but that in which the reference stands.
    case finding(FindingRegister.Finding, others: [FindingRegister.Finding])
    /// Findings of several lists.
    case ambiguous([FindingRegister.Finding])
  }

  /// What `reference` means in `passage`.
  func resolve(_ reference: TypedReference, in passage: Passage) -> Resolution {
    switch reference.target {
    case .node(let id, let isSure): return node(id, isSure: isSure)
    case .item(let id, let slots, let mark):
      guard let node = id ?? passage.place.node?.text else { return .elsewhere }
      return item(mark, of: node, in: slots, reference, from: passage)
    case .paragraph(let section, let mark):
      let own = passage.place.node.map { manuscript.programme.section(of: $0)?.id ?? $0 }?.text
      guard let section = section ?? own else { return .elsewhere }
      guard let finding = register.paragraphs["\(section) \(mark)"] else {
        return .missing("section \(section) has no paragraph \(mark)")
      }
      return .finding(finding, others: [])
    case .table(let number): return numbered(number, of: numbering.tables, .table, "tables")
    case .chart(let number): return numbered(number, of: numbering.charts, .chart, "charts")
    case .appendix(let number): return numbered(number, of: numbering.appendices, .appendix, "appendices")
    case .recommendation(let number):
      let most = manuscript.inspection.recommendations.map(\.items.count).max() ?? 0
      return numbered(number, of: most, .recommendationReference, "recommendations")
    }
  }

  private func node(_ id: String, isSure: Bool) -> Resolution {
    let programme = manuscript.programme
    if let node = programme.node(NodeID(id)) {
      let term = programme.terms.nodeReference.text(in: manuscript.language, filling: ["id": node.id.text])
      return .thing(label: id, target: term)
    }
    guard let dot = id.firstIndex(of: "."), id[id.index(after: dot)...].allSatisfy(\.isNumber) else {
      return .elsewhere
    }
    guard let section = programme.node(NodeID(String(id[..<dot]))) else {
      return isSure ? .missing("the programme has no \(id)") : .elsewhere
    }
    guard let last = section.children.last else { return .elsewhere }
    return .missing("section \(section.id) ends with \(last.id)")
  }

  private func numbered(_ number: Int, of count: Int, _ key: LabelKey, _ plural: String) -> Resolution {
    guard number <= count else {
      return .missing(count == 0 ? "the report has no \(plural)" : "the report has \(count) \(plural)")
    }
    let text = manuscript.programme.labels[key].text(in: manuscript.language, filling: ["number": String(number)])
    return .thing(label: numbering.label(printing: text), target: text)
  }

  private func item(
    _ mark: String, of node: String, in slots: [String], _ reference: TypedReference, from passage: Passage
  ) -> Resolution {
    let all = (register.findings[node] ?? []).filter { finding in
      slots.isEmpty || slots.contains(finding.slot)
    }
    var candidates = all.filter { $0.mark == mark }
    if candidates.isEmpty {
      guard let last = all.last else { return .missing("\(node) has no such findings") }
      return .missing("\(all.count == 1 ? "the only one is" : "the last is") \(last.reference)")
    }
    if candidates.count > 1, let direction = reference.direction, passage.place.node?.text == node,
      let own = orders[passage.place.origin]
    {
      let fitting = candidates.filter { direction == .above ? $0.order < own : $0.order > own }
      if !fitting.isEmpty { candidates = fitting }
    }
    guard candidates.count == 1, let finding = candidates.first else { return .ambiguous(candidates) }
    let others = (register.findings[node] ?? []).filter {
      $0.item.range != finding.item.range && $0.item.range != passage.place.origin
    }
    return .finding(finding, others: others)
  }
}
