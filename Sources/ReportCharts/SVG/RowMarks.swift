/// What is drawn at one row, placed across and ready to be put at its height.
protocol RowMarks {
  /// How high it is, with its texts.
  var height: Length { get }
  /// The middle of its mark, measured from its top: labels beside it are centred there.
  var middle: Length { get }
  /// How thick its mark is; reference lines and the grid run over so much in the layout with labels above.
  var thickness: Length { get }

  /// Draws it.
  func draw(from top: Length, into canvas: inout Canvas)
}

extension RowMarks {
  var middle: Length { thickness / 2 }
  var height: Length { thickness }
}

/// A bar, or several one below the other, each with its value.
struct StripMarks: RowMarks {
  /// The bars, from top to bottom.
  let strips: [PlotRow.Strip]
  /// Where their values stand.
  let places: [ValuePlacer.Place]
  /// Where values lie.
  let plot: Plot
  /// The measures of the layout.
  let measures: RowMeasures

  /// Between two bars.
  private let seam: Length = 1

  var thickness: Length {
    strips.reduce(0) { $0 + $1.thickness } + seam * max(0, strips.count - 1)
  }

  func draw(from top: Length, into canvas: inout Canvas) {
    var top = top
    for (strip, place) in zip(strips, places) {
      let number = strip.value.number ?? .zero
      canvas.add(strip.fill, x: plot.start, y: top, width: plot.length(of: number), height: strip.thickness)
      if number > plot.axis.maximum {
        // A bar that goes on beyond the axis is cut through near its end.
        canvas.add(.upright(x: plot.end - 5, top: top, bottom: top + strip.thickness), .seam, at: .seam)
      }
      canvas.add(place.text, x: place.x, y: top + strip.thickness / 2 + 5, style(of: place, on: strip.fill))
      top += strip.thickness + seam
    }
  }

  private func style(of place: ValuePlacer.Place, on fill: Fill) -> Scene.TextStyle {
    switch place.side {
    case .insideStart: fill.text(size: measures.valueSize)
    case .insideEnd: fill.text(size: measures.valueSize, anchor: .end)
    case .beside: Scene.TextStyle(face: .bold, size: measures.valueSize)
    }
  }
}
