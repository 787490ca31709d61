import InspectionModel

/// What is drawn in one line beside its numbers.
enum TextMark {
  /// Only the reference lines.
  case none
  /// A bar from zero.
  case bar(Quantity, TextFill)
  /// A bar of the whole axis, of which the first part ends at a value.
  case split(Quantity)
  /// Points; `isJoined` where a stroke runs from the first to the last of them.
  case points([(TextPoint, Quantity)], isJoined: Bool)

  /// The marks of a range: the later ones cover the earlier where they meet.
  static func range(_ values: [ChartValue]) -> TextMark {
    let order: [(TextPoint, Int)] = [(.lowest, 0), (.highest, 2), (.average, 1), (.own, 3)]
    let points = order.compactMap { point, index in
      values.indices.contains(index) ? values[index].number.map { (point, $0) } : nil
    }
    let ends = points.count { $0.0 == .lowest || $0.0 == .highest }
    return .points(points, isJoined: ends == 2)
  }

  /// The marks of a change.
  static func change(_ values: [ChartValue]) -> TextMark {
    let points = zip([TextPoint.start, .end], values).compactMap { point, value in value.number.map { (point, $0) } }
    return .points(points, isJoined: points.count == 2)
  }

  /// The values whose side of a reference line can be seen, each as the end of a bar or as a point.
  var places: [TextScale.Place] {
    switch self {
    case .none: []
    case .bar(let value, _), .split(let value): [.end(value)]
    case .points(let points, _): points.map { .point($0.1) }
    }
  }
}

extension TextScale {
  /// The cells of `mark`, and the reference lines between them.
  func draw(_ mark: TextMark, _ glyphs: TextDrawing.Glyphs) -> String {
    let drawn = cells(of: mark, glyphs)
    var text = ""
    for cell in 0...cells {
      if marks.contains(cell) { text.append(glyphs.line) }
      if cell < cells { text.append(drawn[cell]) }
    }
    return text
  }

  private func cells(of mark: TextMark, _ glyphs: TextDrawing.Glyphs) -> [Character] {
    switch mark {
    case .none: return Array(repeating: " ", count: cells)
    case .bar(let value, let fill):
      let parts = parts(of: value)
      return (0..<cells).map { glyphs.cell(filled: parts - $0 * partsOfCell, fill) }
    case .split(let value):
      let parts = parts(of: value)
      return (0..<cells).map {
        let filled = parts - $0 * partsOfCell
        return filled < 1 ? glyphs.full(.rest) : glyphs.cell(filled: filled, .plain)
      }
    case .points(let points, let isJoined): return self.cells(of: points, isJoined: isJoined, glyphs)
    }
  }

  private func cells(
    of points: [(TextPoint, Quantity)], isJoined: Bool, _ glyphs: TextDrawing.Glyphs
  ) -> [Character] {
    var drawn = Array(repeating: Character(" "), count: cells)
    let ends = points.filter { [.lowest, .highest, .start, .end].contains($0.0) }.map { cell(of: $0.1) }
    if isJoined, let first = ends.min(), let last = ends.max() {
      for cell in first..<last { drawn[cell] = glyphs.stroke }
    }
    for (point, value) in points { drawn[cell(of: value)] = glyphs.point(point) }
    if glyphs == .ascii, isJoined, points.last?.0 == .end, ends.count == 2, abs(ends[0] - ends[1]) > 1 {
      drawn[ends[1] + (ends[1] > ends[0] ? -1 : 1)] = ends[1] > ends[0] ? ">" : "<"
    }
    return drawn
  }
}
