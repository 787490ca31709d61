import InspectionModel

/// Binds the files of `findings/`: which section or criterion each is about, its result, and its slots.
struct FindingsBinder: Sendable {
  /// What the files of `findings/` say.
  struct Findings: Sendable {
    /// By node; slots in the programme's order.
    var nodes: [NodeFindings] = []
    /// The results that the files enter, right or wrong.
    var results: [ResultKey: ListedResult] = [:]
    /// The ratings of items, by criterion.
    var ratings: [NodeID: ItemRatings] = [:]
    /// Where the files name the criteria they cover, by criterion.
    var covered: [NodeID: SourceRange] = [:]
    /// The slots that have a heading or content, by node, empty ones too.
    var begun: [NodeID: Set<String>] = [:]
  }

  /// Binds `documents`, which come in the order of their paths.
  func bind(_ documents: [SourceDocument], to binding: inout Binding) -> Findings {
    var findings = Findings()
    var merger = SlotMerger()
    for document in documents {
      guard let header = FindingsHeader.read(document, to: &binding) else { continue }
      if header.node.level == .criterion {
        if let first = findings.covered[header.node.id] {
          binding.report(.fileGivenTwice(header.node, at: header.origin, first: first))
          continue
        }
        findings.covered[header.node.id] = header.origin
      }
      findings.results.merge(header.results) { first, _ in first }
      findings.ratings[header.node.id] = header.ratings
      let reader = SlotReader(base: header.node, origin: header.origin)
      for run in reader.read(document.printedBlocks, to: &binding) {
        if run.node.level == .criterion, findings.covered[run.node.id] == nil {
          findings.covered[run.node.id] = run.nodeOrigin
        }
        findings.begun[run.node.id, default: []].insert(run.slot.id)
        merger.add(run, to: &binding)
      }
    }
    findings.nodes = merger.findings(in: binding)
    return findings
  }
}

/// Puts together the slots of a node that stand in several files.
private struct SlotMerger {
  private var nodes: [NodeID: NodeFindings] = [:]

  mutating func add(_ run: SlotRun, to binding: inout Binding) {
    var findings = nodes[run.node.id] ?? NodeFindings(node: run.node.id, origin: run.nodeOrigin, slots: [])
    let content = run.content(to: &binding)
    if let content {
      if let first = findings.slots.first(where: { $0.slot == content.slot }) {
        binding.report(.slotGivenTwice(run, content, first: first))
      } else {
        findings.slots.append(content)
      }
    }
    nodes[run.node.id] = findings
  }

  func findings(in binding: Binding) -> [NodeFindings] {
    binding.programme.nodes.compactMap { node in
      guard var findings = nodes[node.id] else { return nil }
      let order = binding.programme.slots(of: node.level).map(\.id)
      findings.slots = order.compactMap { slot in findings.slots.first { $0.slot == slot } }
      return findings
    }
  }
}

extension Diagnostic {
  fileprivate static func fileGivenTwice(_ node: ProgrammeNode, at range: SourceRange, first: SourceRange) -> Diagnostic
  {
    Diagnostic(
      .duplicateCriterion, at: range, "Criterion \(node.id) has two files",
      explanation: "Put both into one file, or name another criterion here; nothing of this file is read.",
      notes: [Note(at: first, "First given here")])
  }

  fileprivate static func slotGivenTwice(_ run: SlotRun, _ content: SlotContent, first: SlotContent) -> Diagnostic {
    let place = run.headingRange ?? content.entries.first?.range ?? run.nodeOrigin
    let firstPlace = first.heading ?? first.entries.first?.range ?? run.nodeOrigin
    return Diagnostic(
      .duplicateCriterion, at: place, "This part of \(run.node.id) already stands in another file",
      explanation: "What stands under one heading of a criterion or section is written in one file.",
      notes: [Note(at: firstPlace, "First given here")])
  }
}

extension SlotContent.Entry {
  /// Where the entry stands.
  var range: SourceRange {
    switch self {
    case .finding(let item): item.range
    case .prose(let block): block.range
    }
  }
}
