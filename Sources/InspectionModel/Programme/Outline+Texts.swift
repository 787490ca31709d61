extension OutlineEntry {
  /// The standing texts that may stand in the part.
  public var texts: [TextChoice] { pieces.flatMap(\.texts) }
}

extension OutlineEntry.Piece {
  /// The standing texts that it may put there.
  public var texts: [TextChoice] {
    switch self {
    case .text(let choice): [choice]
    case .backCover(let name): [TextChoice(name)]
    case .sections(let layout): layout.pieces?.flatMap(\.texts) ?? []
    case .cover, .writing, .signature, .people, .contents, .glossary, .recommendations, .examples, .scoreChart,
      .dataChart, .resultTable, .threadTable, .benchmarkTable, .made, .heading, .statement, .scoreSentence, .slot,
      .criteria, .sectionRecommendations:
      []
    }
  }
}
