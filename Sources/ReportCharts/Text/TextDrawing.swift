/// Draws charts as lines of text of one width, for terminals and Markdown.
public struct TextDrawing: Sendable {
  private let words: ChartWords

  /// Draws with these words.
  public init(words: ChartWords) { self.words = words }

  /// The lines of `chart`, each ended by a line feed.
  ///
  /// - Parameters:
  ///   - width: how many cells a line may fill, cut to 60 to 120.
  ///   - glyphs: the characters to draw with.
  ///   - standalone: whether title and subtitle stand above, notes and source below.
  public func draw(
    _ chart: Chart, width: Int = 78, glyphs: Glyphs = .blocks, standalone: Bool = false
  ) -> String {
    let width = min(max(width, 60), 120)
    var blocks: [[String]] = []
    switch chart.kind {
    case .clusters, .parts, .range, .change, .absent: break
    case .bars(let bars): blocks = [BarText(chart: bars, words: words, width: width, glyphs: glyphs).lines()]
    }
    if standalone {
      let breaker = LineBreaker(room: width, most: 12, ellipsis: glyphs.ellipsis, measure: CharacterCells())
      func paragraphs(_ texts: [String]) -> [String] {
        texts.flatMap { breaker.lines(of: glyphs.text(PlainText.drawable($0))) }
      }
      blocks.insert(paragraphs([chart.title, chart.subtitle]), at: 0)
      blocks.append(paragraphs(chart.notes + [chart.source]))
    }
    return blocks.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }
}
