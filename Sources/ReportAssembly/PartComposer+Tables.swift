import InspectionModel
import InspectionScoring

extension PartComposer {
  /// The results of sections or criteria, one column for each round; what bears no result has no row.
  func resultTable(_ design: ResultTableDesign, as made: ReferenceIndex.Made) -> ReportTable {
    let sections = design.sections.compactMap(programme.node)
    let nodes: [ProgrammeNode]
    let rows: [ReportTable.Row]
    switch design.rows {
    case .criteria:
      nodes = sections.flatMap(\.children).filter(\.bearsResult)
      rows = nodes.map(row)
    case .sections:
      nodes = sections.filter(\.bearsResult)
      rows = nodes.map(row)
    case .all:
      nodes = sections.flatMap { [$0] + $0.children }
      rows = sections.flatMap(self.rows)
    }
    let first = design.firstHeading.map(filled) ?? label(design.rows == .sections ? .scoreChartColumnGroup : .criterion)
    let head = resultHead(first: first, over: design.resultHeading.map(filled), word: resultWord(for: nodes))
    return madeTable(caption: design.caption, as: made, head: head, rows: rows)
  }

  private func row(of node: ProgrammeNode) -> ReportTable.Row {
    .init([[link(to: node)]] + results.allRounds(of: .node(node.id)).map { [.text($0)] })
  }

  /// A section as a heading, its criteria, and its score where it bears one.
  private func rows(of section: ProgrammeNode) -> [ReportTable.Row] {
    let printed = results.allRounds(of: .node(section.id))
    let number = programme.number(ofSection: section.id, language)
    let title = link(to: section, as: "\(number) \(section.title.text(in: language))")
    let heading = ReportTable.Row([[title]] + printed.map { _ in [] }, isHeading: true)
    let criteria = section.children.filter(\.bearsResult).map(row)
    if criteria.isEmpty, !section.bearsResult { return [] }
    guard section.bearsResult else { return [heading] + criteria }
    let words = programme.labels[.sectionScore].text(
      in: language, filling: ["id": section.id.text, "title": section.title.text(in: language)])
    let score = ReportTable.Row(([words] + printed).map { $0.isEmpty ? [] : [.strong([.text($0)])] })
    return [heading] + criteria + [score]
  }

  /// The rounds under what stands over them, or one word where there is one round.
  private func resultHead(first: String, over: String?, word: LabelKey) -> [[ReportTable.HeadCell]] {
    let rounds = programme.rounds.map { ReportTable.HeadCell([.text($0.label.text(in: language))]) }
    if rounds.isEmpty { return [[.init([.text(first)]), .init([.text(over ?? label(word))])]] }
    guard let over else { return [[.init([.text(first)])] + rounds] }
    return [[.init([.text(first)], rows: 2), .init([.text(over)], columns: rounds.count)], rounds]
  }

  private func resultWord(for nodes: [ProgrammeNode]) -> LabelKey {
    switch (nodes.contains { $0.result == .score }, nodes.contains { $0.result == .grade }) {
    case (true, true): .result
    case (false, true): .grade
    case (_, false): .score
    }
  }

  func threadTable(caption: Wording, thread: String, as made: ReferenceIndex.Made, anchor: Anchor?) -> ReportTable {
    let title = programme.labels[.threadScore].text(in: language, filling: ["thread": results.title(ofThread: thread)])
    let row = ReportTable.Row([[.text(title)], [.text(results.thread(thread)?.printed ?? "")]])
    return madeTable(caption: caption, as: made, head: [], rows: [row], anchor: anchor)
  }

  /// Some scores beside the lowest, highest and average of other inspections.
  func benchmarkTable(_ design: BenchmarkTableDesign, as made: ReferenceIndex.Made) -> ReportTable {
    let rows = design.subjects.map { subject -> ReportTable.Row in
      let benchmark = results.scorecard.benchmarks[subject]
      let compared = [benchmark?.lowest, benchmark?.highest, benchmark?.average].map { $0?.description ?? "" }
      let own = results.scorecard[subject]?.score?.description ?? label(.noScore)
      return .init(([results.shortTitle(of: subject)] + compared + [own]).map { [.text($0)] })
    }
    let head = ["", label(.lowest), label(.highest), label(.average), inspection.facts.subject]
    var table = madeTable(
      caption: design.caption, as: made, head: [head.map { .init($0.isEmpty ? [] : [.text($0)]) }], rows: rows)
    table.notes = design.note.map { [[.text(filled($0))]] } ?? []
    return table
  }

  /// The id and title of a section or criterion, as a link where the report has something about it.
  func link(to node: ProgrammeNode, as words: String? = nil) -> ReportInline {
    index.link(to: node.id, as: words ?? results.title(of: .node(node.id)))
  }

  func label(_ key: LabelKey) -> String { programme.labels[key].text(in: language) }

  /// A table with a number, its first column on the left and the others as `alignment` says.
  func madeTable(
    caption: Wording, as made: ReferenceIndex.Made, head: [[ReportTable.HeadCell]], rows: [ReportTable.Row],
    anchor: Anchor? = nil, alignment: Table.Alignment = .right
  ) -> ReportTable {
    let columns = max(head.first.map { $0.reduce(0) { $0 + $1.columns } } ?? 0, rows.first?.cells.count ?? 0)
    return ReportTable(
      anchor: anchor ?? made.anchor, number: made.number, caption: [.text(filled(caption))],
      alignments: [.left] + Array(repeating: alignment, count: max(0, columns - 1)), head: head, rows: rows)
  }

  /// The words of a programme with the inspection's values in them.
  func filled(_ wording: Wording) -> String {
    wording.text(in: language, quoting: writer.values)
  }
}

extension ProgrammeNode {
  fileprivate var bearsResult: Bool { result != .none }
}

extension Wording {
  /// The words with the inspection's values in them; one that stands first begins with a capital.
  func text(in language: Language, quoting values: [String: String]) -> String {
    let text = text(in: language)
    let filled = TextTemplate(text).filled { values[$0] }
    return text.first == "{" ? filled.capitalisedFirst : filled
  }
}
