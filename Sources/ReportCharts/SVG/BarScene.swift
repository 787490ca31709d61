/// What a bar chart is made of, from the ground up.
enum BarLayer: Int, CaseIterable {
  case grid, totals, bars, zero, halo, line, head, label, valueInside, valueInsideEnd, value
  case firstTick, tick, lastTick, lineLabel, lineLabelMiddle, lineLabelEnd

  /// How it looks.
  func style(_ measures: BarMeasures) -> Scene.Style {
    switch self {
    case .grid: .stroked(.grid, width: 1)
    case .totals: .filled(.total)
    case .bars: .filled(.bar)
    case .zero: .stroked(.axis, width: 1)
    // A white seam under the dashes keeps them visible on bars, and in black and white.
    case .halo: .stroked(.white, width: 5)
    case .line: .stroked(.line, width: 2, dashes: [5, 3])
    case .head: .text(Scene.TextStyle(face: .bold, size: measures.labelSize))
    case .label: .text(Scene.TextStyle(size: measures.labelSize))
    case .valueInside: .text(Scene.TextStyle(colour: .white, face: .bold, size: measures.valueSize))
    case .valueInsideEnd: .text(Scene.TextStyle(colour: .white, face: .bold, size: measures.valueSize, anchor: .end))
    case .value: .text(Scene.TextStyle(face: .bold, size: measures.valueSize))
    case .firstTick: .text(Scene.TextStyle(colour: .softInk, size: measures.smallSize))
    case .tick: .text(Scene.TextStyle(colour: .softInk, size: measures.smallSize, anchor: .middle))
    case .lastTick: .text(Scene.TextStyle(colour: .softInk, size: measures.smallSize, anchor: .end))
    case .lineLabel: .text(Scene.TextStyle(colour: .line, face: .bold, size: measures.smallSize))
    case .lineLabelMiddle: .text(Scene.TextStyle(colour: .line, face: .bold, size: measures.smallSize, anchor: .middle))
    case .lineLabelEnd: .text(Scene.TextStyle(colour: .line, face: .bold, size: measures.smallSize, anchor: .end))
    }
  }
}

/// The marks of a bar chart, layer by layer.
struct BarScene {
  private var marks = [[Scene.Mark]](repeating: [], count: BarLayer.allCases.count)

  /// Adds a mark to a layer.
  mutating func add(_ mark: Scene.Mark, to layer: BarLayer) { marks[layer.rawValue].append(mark) }

  /// Adds one line of text, none where it is empty.
  mutating func add(_ text: String, x: Length, y: Length, to layer: BarLayer) {
    if !text.isEmpty { add(.text(x: x, y: y, lines: [text], pitch: 0), to: layer) }
  }

  /// All layers on a canvas of that height.
  func finished(_ measures: BarMeasures, height: Length) -> Scene {
    let layers = BarLayer.allCases.map { Scene.Layer(style: $0.style(measures), marks: marks[$0.rawValue]) }
    return Scene(width: measures.width, height: height, layers: layers)
  }
}
