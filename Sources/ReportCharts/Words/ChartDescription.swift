/// Says in a few sentences what a chart shows: facts from its numbers, no judgement.
public struct ChartDescription: Sendable {
  private let words: ChartWords

  /// Describes in these words.
  public init(words: ChartWords) { self.words = words }

  /// What is shown, highest and lowest, what is equal, what rose and fell, how many lie under each line, and what has
  /// no value; of a chart without one, why.
  public func describe(_ chart: Chart) -> String {
    sentences(on: chart.kind).map(PlainText.clean).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func sentences(on kind: Chart.Kind) -> [String] {
    switch kind {
    case .bars(let chart):
      let bars = BarSentences(chart: chart, words: words)
      return bars.isEmpty ? [words[.nothing].filled()] : bars.sentences()
    case .absent(let reason): return [reason]
    case .clusters(let chart), .parts(let chart, _), .range(let chart), .change(let chart):
      let series = SeriesSentences(chart: chart, words: words)
      guard !series.isEmpty else { return [words[.nothing].filled()] }
      return sentences(on: kind, series) + [series.missing()]
    }
  }

  private func sentences(on kind: Chart.Kind, _ series: SeriesSentences) -> [String] {
    switch kind {
    case .bars, .absent: []
    case .clusters: series.clusters()
    case .parts(_, let form): series.parts(form)
    case .range: series.range()
    case .change: series.change()
    }
  }
}
