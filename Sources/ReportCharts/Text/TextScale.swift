import InspectionModel

/// An axis laid over cells, with a column of its own for each reference line between two of them.
struct TextScale {
  /// The axis.
  let axis: ChartAxis
  /// How many cells a bar of the axis's maximum fills.
  let cells: Int
  /// How many parts of a cell a bar can fill.
  let partsOfCell: Int
  /// Before which cell each line stands, 0 to `cells`, in ascending order; lines before one cell share a column.
  let marks: [Int]

  /// Where a value is drawn.
  enum Place {
    /// At the end of a bar.
    case end(Quantity)
    /// In the cell that it falls into.
    case point(Quantity)
  }

  /// - Parameters:
  ///   - lines: where the lines stand on the axis, in ascending order.
  ///   - places: of all values; lines fall between two cells where they part these best.
  init(axis: ChartAxis, cells: Int, partsOfCell: Int, lines: [Quantity], places: [Place]) {
    self.axis = axis
    self.cells = cells
    self.partsOfCell = partsOfCell
    // In halves of the parts of a cell: a point stands in the middle of its own.
    let drawn = places.map { place in
      switch place {
      case .end(let value): (value, Self.parts(of: value, axis, cells, partsOfCell) * 2)
      case .point(let value): (value, (Self.cell(of: value, axis, cells) * 2 + 1) * partsOfCell)
      }
    }
    var marks: [Int] = []
    for line in lines {
      let floor = axis.cut(line).thousandths * cells / axis.maximum.thousandths
      let choices = floor < cells ? [floor, floor + 1] : [floor]
      let wrongs = choices.map { mark in
        let bound = mark * partsOfCell * 2
        return drawn.count { $0.0 < line ? $0.1 > bound : $0.1 < bound }
      }
      let best = wrongs.count == 2 && wrongs[1] < wrongs[0] ? floor + 1 : floor
      marks.append(max(best, marks.last ?? 0))
    }
    self.marks = marks
  }

  private static func parts(of value: Quantity, _ axis: ChartAxis, _ cells: Int, _ partsOfCell: Int) -> Int {
    let whole = axis.maximum.thousandths
    return (axis.cut(value).thousandths * cells * partsOfCell * 2 + whole) / (whole * 2)
  }

  private static func cell(of value: Quantity, _ axis: ChartAxis, _ cells: Int) -> Int {
    min(axis.cut(value).thousandths * cells / axis.maximum.thousandths, cells - 1)
  }

  /// How many parts of cells a bar of `value` fills, rounded to the nearest.
  func parts(of value: Quantity) -> Int { Self.parts(of: value, axis, cells, partsOfCell) }

  /// The cell that `value` falls into; the last one for the maximum.
  func cell(of value: Quantity) -> Int { Self.cell(of: value, axis, cells) }

  /// How many columns cells and marks fill together.
  var columns: Int { cells + Set(marks).count }

  /// In which column the mark stands.
  func column(ofMark index: Int) -> Int { marks[index] + Set(marks[..<index].filter { $0 < marks[index] }).count }

  /// In which column the cell begins that `value` falls into, or the end for the maximum.
  func column(of value: Quantity) -> Int {
    let cell = axis.cut(value).thousandths * cells / axis.maximum.thousandths
    return cell + Set(marks.filter { $0 <= cell }).count
  }
}
