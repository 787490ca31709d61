/// Draws charts as lines of text of one width, for terminals and Markdown.
public struct TextDrawing: Sendable {
  private let words: ChartWords

  /// Draws with these words.
  public init(words: ChartWords) { self.words = words }

  /// A chart as text.
  public struct Drawing: Hashable, Sendable {
    /// Its lines, each ended by a line feed.
    public let text: String
    /// Whether it prints every number and label of the chart whole, so that nobody needs the table beside it.
    public let isComplete: Bool
  }

  /// The lines of `chart`, each ended by a line feed.
  ///
  /// - Parameters:
  ///   - width: how many cells a line may fill, cut to 60 to 120.
  ///   - glyphs: the characters to draw with.
  ///   - standalone: whether title and subtitle stand above, base, notes and source below.
  public func draw(
    _ chart: Chart, width: Int = 78, glyphs: Glyphs = .blocks, standalone: Bool = false
  ) -> String {
    drawing(of: chart, width: width, glyphs: glyphs, standalone: standalone).text
  }

  /// The same, with what is known of it.
  public func drawing(
    of chart: Chart, width: Int = 78, glyphs: Glyphs = .blocks, standalone: Bool = false
  ) -> Drawing {
    let width = min(max(width, 60), 120)
    func paragraphs(_ texts: [String]) -> [String] {
      let breaker = LineBreaker(room: width, most: 12, ellipsis: glyphs.ellipsis, measure: CharacterCells())
      return texts.flatMap { breaker.lines(of: glyphs.text(PlainText.drawable($0))) }
    }
    var layout = plan(of: chart.kind, glyphs: glyphs).map {
      TextLayout($0, width: width, glyphs: glyphs, words: words)
    }
    let drawn = layout?.lines() ?? paragraphs([nothing(in: chart.kind)])
    let above = standalone ? paragraphs([chart.title, chart.subtitle]) : []
    let below = standalone ? paragraphs(words.remarks(of: chart)) : []
    let blocks = [above, drawn, below].filter { !$0.isEmpty }
    return Drawing(
      text: blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n"),
      isComplete: layout?.isComplete ?? true)
  }

  /// What the chart consists of; nil where there is nothing to draw.
  private func plan(of kind: Chart.Kind, glyphs: Glyphs) -> TextPlan? {
    let plan: TextPlan
    switch kind {
    case .bars(let chart): plan = TextPlan(chart, words: words)
    case .clusters(let chart): plan = TextPlan(clusters: chart, words: words, glyphs: glyphs)
    case .parts(let chart, .stacked) where chart.series.count == 2:
      plan = TextPlan(halves: chart, words: words, glyphs: glyphs)
    case .parts(let chart, _): plan = TextPlan(parts: chart, words: words)
    case .range(let chart): plan = TextPlan(range: chart, words: words, glyphs: glyphs)
    case .change(let chart): plan = TextPlan(change: chart, words: words, glyphs: glyphs)
    case .absent: return nil
    }
    return plan.rows.isEmpty ? nil : plan
  }

  private func nothing(in kind: Chart.Kind) -> String {
    if case .absent(let reason) = kind { reason } else { words[.nothing].filled() }
  }
}
