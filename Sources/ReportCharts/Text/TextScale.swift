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

  /// - Parameters:
  ///   - lines: where the lines stand on the axis, in ascending order.
  ///   - values: of all bars; lines fall between two cells where they part these best.
  init(axis: ChartAxis, cells: Int, partsOfCell: Int, lines: [Quantity], values: [Quantity]) {
    self.axis = axis
    self.cells = cells
    self.partsOfCell = partsOfCell
    func parts(_ value: Quantity) -> Int { Self.parts(of: value, axis, cells, partsOfCell) }
    var marks: [Int] = []
    for line in lines {
      let floor = axis.cut(line).thousandths * cells / axis.maximum.thousandths
      let choices = floor < cells ? [floor, floor + 1] : [floor]
      let wrongs = choices.map { mark in
        values.count { $0 < line ? parts($0) > mark * partsOfCell : parts($0) < mark * partsOfCell }
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

  /// How many columns cells and marks fill together.
  var columns: Int { cells + Set(marks).count }

  /// In which column the mark stands.
  func column(ofMark index: Int) -> Int { marks[index] + Set(marks[..<index].filter { $0 < marks[index] }).count }

  /// In which column the cell begins that `value` falls into.
  func column(of value: Quantity) -> Int {
    let cell = axis.cut(value).thousandths * cells / axis.maximum.thousandths
    return cell + Set(marks.filter { $0 <= cell }).count
  }

  /// A bar of `value`, and the marks.
  func bar(of value: Quantity, isTotal: Bool, _ glyphs: TextDrawing.Glyphs) -> String {
    let parts = Self.parts(of: value, axis, cells, partsOfCell)
    var bar = ""
    for cell in 0...cells {
      if marks.contains(cell) { bar.append(glyphs.line) }
      if cell < cells { bar.append(glyphs.cell(filled: parts - cell * partsOfCell, isTotal: isTotal)) }
    }
    return bar
  }
}
