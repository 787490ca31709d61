import InspectionModel
import InspectionScoring

extension PartComposer {
  /// What the program makes out of the programme's tree, scales and threads.
  mutating func compose(_ piece: MadePiece, in part: PlannedPart) -> [ReportElement] {
    switch piece {
    case .headlineScores(let threads): threads.compactMap { headline($0, in: part) }.map { .headline($0) }
    case .criteriaList(let design): criteriaList(design, in: part)
    case .criteriaMatrix(let design): [.table(criteriaMatrix(design, as: nextTable()))]
    case .weightsTable(let caption, let section): [.table(weightsTable(caption, of: section, as: nextTable()))]
    case .scale(let name): [.prose([definitions(of: name)])]
    case .proportionsTable(let caption): [.table(proportionsTable(caption, as: nextTable()))]
    }
  }

  private mutating func headline(_ id: String, in part: PlannedPart) -> ReportHeadline? {
    guard let thread = programme.threads.first(where: { $0.id == id }) else { return nil }
    return ReportHeadline(
      anchor: place(ofThread: id) ?? Anchor("\(part.id):score:\(id)"), title: thread.title.text(in: language),
      explanation: thread.explanation?.text(in: language), result: results.thread(id))
  }

  private func criteriaList(_ design: CriteriaListDesign, in part: PlannedPart) -> [ReportElement] {
    let sections = design.sections.compactMap(programme.node)
    let groups: [(name: String, heading: [ReportInline], criteria: [ProgrammeNode])]
    switch design.grouping {
    case .section: groups = sections.map { ($0.id.text, [link(to: $0)], $0.children) }
    case .process:
      groups = programme.processes.map { process in
        let criteria = sections.flatMap(\.children).filter { $0.process == process.id }
        return (process.id, [.text(process.title.text(in: language))], criteria)
      }
    }
    return groups.filter { !$0.criteria.isEmpty }.map { group in
      let items = group.criteria.map { [ReportBlock(.paragraph([link(to: $0)]))] }
      // Prose, so that headings of a text that follows do not stand under the last of these.
      return .prose([
        ReportBlock(.heading(depth: 1, group.heading)),
        ReportBlock(.list(start: nil, isTight: true, items)),
      ])
    }
  }

  /// A row for each section, a column for each process that any of its criteria belongs to.
  private func criteriaMatrix(_ design: CriteriaMatrixDesign, as made: ReferenceIndex.Made) -> ReportTable {
    let sections = design.sections.compactMap(programme.node)
    let processes = programme.processes.filter { process in
      sections.contains { $0.children.contains { $0.process == process.id } }
    }
    let rows = sections.map { section in
      ReportTable.Row(
        [[link(to: section)]]
          + processes.map { process in
            let links = section.children.filter { $0.process == process.id }.map { link(to: $0) }
            return Array(links.map { [$0] }.joined(separator: [.text("; ")]))
          })
    }
    let first = design.sectionHeading.map { [ReportInline.text(filled($0))] } ?? []
    let titles = processes.map { ReportTable.HeadCell([.text($0.title.text(in: language))]) }
    let head: [[ReportTable.HeadCell]] =
      if let over = design.processHeading, !processes.isEmpty {
        [[.init(first, rows: 2), .init([.text(filled(over))], columns: processes.count)], titles]
      } else {
        [[.init(first)] + titles]
      }
    return madeTable(caption: design.caption, as: made, head: head, rows: rows, alignment: .left)
  }

  private func weightsTable(_ caption: Wording, of section: NodeID, as made: ReferenceIndex.Made) -> ReportTable {
    let rows = (programme.node(section)?.children ?? []).map { criterion in
      ReportTable.Row([[link(to: criterion)], criterion.weight.map { [.text($0.capitalisedFirst)] } ?? []])
    }
    return madeTable(
      caption: caption, as: made, head: [[.init([.text(label(.criterion))]), .init([.text(label(.weight))])]],
      rows: rows, alignment: .left)
  }

  /// A row for each step: its words, and the printed percentages that they stand for.
  private func proportionsTable(_ caption: Wording, as made: ReferenceIndex.Made) -> ReportTable {
    let words = inspection.proportionWords(of: programme)
    let rows = words.steps.enumerated().map { place, step in
      ReportTable.Row([
        [.text(step.words(in: language).joined(separator: ", "))],
        [.text(percentages(of: step, isHighest: place == 0, in: words))],
      ])
    }
    var table = madeTable(
      caption: caption, as: made,
      head: [[.init([.text(label(.proportionWord))]), .init([.text(label(.proportionRange))])]],
      rows: rows, alignment: .left)
    var sources: [String] = []
    for source in words.steps.compactMap(\.source) where !sources.contains(source) { sources.append(source) }
    if !sources.isEmpty { table.source = [.text(sources.joined(separator: "; "))] }
    return table
  }

  private func percentages(
    of step: ProportionWords.Step, isHighest: Bool, in words: ProportionWords
  ) -> String {
    switch (step.bound, isHighest) {
    case (.over(let percentage), true):
      return programme.labels[.percentagesOver].text(in: language, filling: ["percentage": "\(percentage)"])
    case (.from(let percentage), true):
      return programme.labels[.percentagesFrom].text(in: language, filling: ["percentage": "\(percentage)"])
    case (_, false):
      let range = words.range(of: step) ?? 0...0
      return programme.labels[.percentagesBetween].text(
        in: language, filling: ["lowest": "\(range.lowerBound)", "highest": "\(range.upperBound)"])
    }
  }

  private func definitions(of scale: ScaleName) -> ReportBlock {
    let steps = scale == .bands ? programme.bands.steps : programme.grades.steps
    let items = steps.compactMap { step in
      step.definition.map { definition in
        [
          ReportBlock(
            .paragraph([
              .strong([.text(step.label.text(in: language))]), .text(": " + definition.text(in: language)),
            ]))
        ]
      }
    }
    return ReportBlock(.list(start: nil, isTight: true, items))
  }
}
