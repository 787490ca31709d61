import InspectionModel
import InspectionScoring

extension PartComposer {
  /// The criteria of some sections with their results, one column for each round.
  func resultTable(caption: Wording, sections: [NodeID], as made: ReferenceIndex.Made) -> ReportTable {
    let nodes = sections.compactMap(programme.node).flatMap(\.children)
    let rows = nodes.map { node in
      let title: ReportInline = .crossReference(
        Anchor(node.id.text), [.text("\(node.id) \(node.title.text(in: language))")], isPage: false)
      return [[title]] + results.allRounds(of: .node(node.id)).map { [.text($0)] }
    }
    let result = label(nodes.contains { $0.result == .grade } ? .grade : .score)
    let rounds = programme.rounds.map { $0.label.text(in: language) }
    return madeTable(
      caption: caption, as: made, head: [label(.criterion)] + (rounds.isEmpty ? [result] : rounds), rows: rows)
  }

  func threadTable(caption: Wording, thread: String, as made: ReferenceIndex.Made) -> ReportTable {
    let title = programme.labels[.threadScore].text(in: language, filling: ["thread": results.title(ofThread: thread)])
    let row: [[ReportInline]] = [[.text(title)], [.text(results.thread(thread)?.printed ?? "")]]
    return madeTable(caption: caption, as: made, head: [], rows: [row], anchor: index.targets[thread]?.anchor)
  }

  /// Some scores beside the lowest, highest and average of other inspections.
  func benchmarkTable(
    caption: Wording, subjects: [ResultKey.Subject], as made: ReferenceIndex.Made
  ) -> ReportTable {
    let rows = subjects.map { subject -> [[ReportInline]] in
      let benchmark = results.scorecard.benchmarks[subject]
      let compared = [benchmark?.lowest, benchmark?.highest, benchmark?.average].map { $0?.description ?? "" }
      let own = results.scorecard[subject]?.score?.description ?? label(.noScore)
      return ([results.title(of: subject)] + compared + [own]).map { [.text($0)] }
    }
    return madeTable(
      caption: caption, as: made,
      head: ["", label(.lowest), label(.highest), label(.average), inspection.facts.subject], rows: rows)
  }

  private func label(_ key: LabelKey) -> String { programme.labels[key].text(in: language) }

  private func madeTable(
    caption: Wording, as made: ReferenceIndex.Made, head: [String], rows: [[[ReportInline]]], anchor: Anchor? = nil
  ) -> ReportTable {
    let columns = max(head.count, rows.first?.count ?? 0)
    return ReportTable(
      anchor: anchor ?? made.anchor, number: made.number, caption: [.text(filled(caption))],
      alignments: [.left] + Array(repeating: .right, count: max(0, columns - 1)),
      head: head.isEmpty ? [] : [head.map { .init([.text($0)]) }], rows: rows.map { ReportTable.Row($0) })
  }

  /// The words of a programme with the inspection's values in them.
  func filled(_ wording: Wording) -> String {
    let values = writer.values
    let text = wording.text(in: language)
    let filled = TextTemplate(text).filled { values[$0] }
    return text.first == "{" ? filled.capitalisedFirst : filled
  }
}
