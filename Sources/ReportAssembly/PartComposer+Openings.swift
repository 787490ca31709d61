import InspectionModel
import InspectionScoring

extension PartComposer {
  /// What heads a section in a part about all of them: its title alone where the words ask for a score that it cannot
  /// have.
  func heading(of node: ProgrammeNode, _ opening: SectionOpening) -> [ReportInline] {
    let title = node.title.text(in: language)
    guard let words = opening.heading else { return [.text(title)] }
    let score = score(of: node)
    if score == nil, words.names.contains("score") { return [.text(title)] }
    let text = words.text(in: language, filling: ["id": node.id.text, "title": title, "score": Self.place])
    return filled(text, with: score)
  }

  /// The sentence that tells the score of a section; nil where there is none to tell.
  func scoreSentence(of node: ProgrammeNode) -> ReportBlock? {
    guard let sentence = node.scoreSentence, let score = score(of: node) else { return nil }
    return ReportBlock(.paragraph(filled(sentence.text(in: language, filling: ["score": Self.place]), with: score)))
  }

  /// The score as text quotes it, an ellipsis while nobody knows it; nil where there can be none.
  private func score(of node: ProgrammeNode) -> FigureUse? {
    guard node.result == .score else { return nil }
    let result = results.scorecard[.node(node.id)]
    if let result, result.score == nil { return nil }
    return FigureUse(
      text: result?.score?.description ?? FigureWriter.unknown, quotation: "score \(node.id)",
      origin: writer.figures.origin(of: node.id.text, round: nil))
  }

  /// Stands in a text for the score, which stays a piece of its own: a character that no file can hold.
  private static let place = "\u{0}"

  private func filled(_ text: String, with score: FigureUse?) -> [ReportInline] {
    var inlines: [ReportInline] = []
    for (offset, piece) in text.split(separator: Self.place, omittingEmptySubsequences: false).enumerated() {
      if offset > 0, let score { inlines.append(.figure(score)) }
      if !piece.isEmpty { inlines.append(.text(String(piece))) }
    }
    return inlines
  }
}
