/// Draws charts as SVG.
public struct SVGDrawing: Sendable {
  /// Which of the two drawings of a chart.
  public enum Layout: String, Hashable, Sendable, CaseIterable {
    /// Labels beside their bars; 560 px wide, text of 12 px or more where it is shown at least 480 px wide.
    case wide
    /// Labels above their bars; 320 px wide, text of 12 px or more where it is shown at least 275 px wide.
    case narrow
  }

  /// The size of texts that have no other.
  static let textSize = 14

  private let words: ChartWords

  /// Draws with these words.
  public init(words: ChartWords) { self.words = words }

  /// The `<svg>` element of `chart`, of class `chart-wide` or `chart-narrow`.
  ///
  /// - Parameters:
  ///   - idPrefix: begins the ids in the drawing and must differ between the charts of a page; letters, digits, `-`
  ///     and `_`, anything else becomes `-`.
  ///   - standalone: whether it is a file of its own, with title, subtitle, base, notes and source drawn inside.
  public func draw(_ chart: Chart, layout: Layout, idPrefix: String, standalone: Bool = false) -> String {
    var scene = arrange(chart, layout)
    if standalone { scene = Caption(width: scene.width, chart: chart, words: words).framing(scene) }
    let id = Self.id(idPrefix) + (layout == .wide ? "-w" : "-n")
    var writer = SVGWriter(id: id)
    var attributes: [(StaticString, String)] = [("class", "chart-\(layout.rawValue)")]
    if standalone {
      attributes = [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", "\(scene.width)"), ("height", "\(scene.height)"),
      ]
    }
    attributes += [
      ("role", "img"), ("aria-labelledby", "\(id)t"), ("aria-describedby", "\(id)d"),
      ("viewBox", "0 0 \(scene.width) \(scene.height)"), ("direction", "ltr"), ("font-family", Typeface.families),
      ("font-size", "\(Self.textSize)"), ("fill", Colour.ink.rawValue),
    ]
    writer.element("svg", attributes) { writer in
      writer.element("title", [("id", "\(id)t")]) { $0.text(chart.title) }
      writer.element("desc", [("id", "\(id)d")]) { $0.text(ChartDescription(words: words).describe(chart)) }
      if standalone { writer.ground() }
      writer.scene(scene)
    }
    return writer.svg
  }

  private func arrange(_ chart: Chart, _ layout: Layout) -> Scene {
    let measures = layout == .wide ? RowMeasures.wide : .narrow
    let rows = RowArranger(measures: measures, words: words)
    switch chart.kind {
    case .bars(let bars): return rows.arrange(RowChart(bars, measures))
    case .clusters(let series): return rows.arrange(.clusters(series, measures))
    case .parts(let series, .stacked): return rows.arrange(.stacked(series))
    case .parts(let series, .proportion):
      return RowArranger(measures: measures.withLabelsAbove, words: words).arrange(.proportion(series))
    case .parts(let series, .pie): return PieArranger(measures: measures, words: words).arrange(series)
    case .range(let series): return rows.arrange(.range(series))
    case .change(let series): return rows.arrange(.change(series))
    case .absent(let reason): return Message(measures: measures).scene(of: reason)
    }
  }

  /// `prefix` as the beginning of an id in XML, which takes no digit in front.
  private static func id(_ prefix: String) -> String {
    let safe = prefix.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      default: "-"
      }
    }
    guard let first = safe.first, first.isLetter || first == "_" else { return "c" + String(safe) }
    return String(safe)
  }
}
