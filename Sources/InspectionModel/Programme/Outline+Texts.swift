extension OutlineEntry {
  /// The standing texts that may stand in the part.
  public var texts: [TextChoice] { pieces.flatMap(\.texts) }
}

extension OutlineEntry.Piece {
  /// The standing texts that it may put there.
  public var texts: [TextChoice] {
    switch self {
    case .text(let choice): [choice]
    case .cover, .writing, .signature, .people, .contents, .glossary, .recommendations, .examples, .scoreChart,
      .dataChart, .resultTable, .threadTable, .benchmarkTable, .sections:
      []
    }
  }
}
