import InspectionModel

/// The head of a table before its text is read: which cells stand in which row, over how many columns.
struct TableHead {
  private struct Cell {
    let range: Range<Int>
    var columns = 1
    var rows = 1
  }

  private var rows: [[Cell]] = []

  /// A head without rows.
  init() {}

  /// One row of plain cells.
  init(_ cells: [Range<Int>]) {
    rows = [cells.map { Cell(range: $0) }]
  }

  /// Two rows: neighbours with an equal part above share one cell, and cells without one run through both rows.
  init(_ cells: [(over: Range<Int>?, under: Range<Int>)], areEqual: (Range<Int>, Range<Int>) -> Bool) {
    var top: [Cell] = []
    var bottom: [Cell] = []
    var last: Range<Int>?
    for cell in cells {
      if let over = cell.over {
        if let last, areEqual(last, over), !top.isEmpty {
          top[top.count - 1].columns += 1
        } else {
          top.append(Cell(range: over))
        }
        bottom.append(Cell(range: cell.under))
      } else {
        top.append(Cell(range: cell.under, rows: 2))
      }
      last = cell.over
    }
    rows = [top, bottom]
  }

  /// Where the cells stand, row by row.
  var ranges: [Range<Int>] { rows.flatMap { $0.map(\.range) } }

  /// The head, its cells made one after another in the order of `ranges`.
  func build(_ cell: (Range<Int>) -> Table.Cell) -> [[Table.HeadCell]] {
    rows.map { row in row.map { Table.HeadCell(cell($0.range), columns: $0.columns, rows: $0.rows) } }
  }
}

extension TreeBuilder {
  /// How the cells of a header row are laid out; no rows when all are empty.
  func headLayout(_ cells: [Range<Int>]) -> TableHead {
    guard !cells.allSatisfy(\.isEmpty) else { return TableHead() }
    let syntax = TableSyntax(bytes: masked)
    let parts = cells.map { cell in syntax.parts(of: cell).map { (over: Optional($0.over), under: $0.under) } }
    guard parts.contains(where: { $0 != nil }) else { return TableHead(cells) }
    let all = zip(parts, cells).map { part, cell in part ?? (over: nil, under: cell) }
    return TableHead(all) { left, right in
      source[left].stands(in: source, at: right.lowerBound) && left.count == right.count
    }
  }
}
