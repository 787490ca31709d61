import InspectionModel

/// A table as its cells read.
struct CellTable {
  /// The cells by row and column; an empty cell is not there.
  private let cells: [[Int: Passage]]
  /// The words over the columns.
  let head: [Int: Passage]
  /// Rows of the body.
  var rows: Range<Int> { cells.indices }
  /// Columns of the widest row.
  let columns: Range<Int>

  /// The tables of a manuscript in order.
  static func all(in manuscript: Manuscript) -> [CellTable] {
    let cells = manuscript.authored.filter { $0.place.cell != nil }
    var tables: [CellTable] = []
    var start = 0
    for place in cells.indices where cells[place].place.cell?.table != cells[start].place.cell?.table {
      tables.append(CellTable(cells[start..<place]))
      start = place
    }
    if start < cells.count { tables.append(CellTable(cells[start...])) }
    return tables
  }

  private init(_ passages: ArraySlice<Passage>) {
    var rows: [[Int: Passage]] = []
    var head: [Int: Passage] = [:]
    var width = 0
    for passage in passages {
      guard let cell = passage.place.cell else { continue }
      width = max(width, cell.column + 1)
      guard cell.row >= 0 else {
        head[cell.column] = passage
        continue
      }
      while rows.count <= cell.row { rows.append([:]) }
      rows[cell.row][cell.column] = passage
    }
    cells = rows
    self.head = head
    columns = 0..<width
  }

  /// The cell in a row and column; nil for an empty one.
  subscript(row: Int, column: Int) -> Passage? { rows.contains(row) ? cells[row][column] : nil }

  /// The words of a row's first cell, in small letters; none in a row without.
  func label(ofRow row: Int) -> [String] {
    self[row, 0]?.tokens.map(\.folded).filter { $0.first?.isLetter == true || $0 == "not" } ?? []
  }

  /// The whole number in a cell; nil for anything else.
  func count(row: Int, column: Int) -> Int? {
    guard let cell = self[row, column], cell.tokens.count == 1, let number = cell.tokens.first, number.kind == .number
    else { return nil }
    return number.text.contains(".") ? nil : Int(number.text.replacing(",", with: ""))
  }

  /// The percentage in a cell, its sign in the cell, in the label of the row or over the column; nil for anything else.
  func percent(row: Int, column: Int) -> PrintedPercent? {
    guard let cell = self[row, column], let number = cell.tokens.first, number.kind == .number else { return nil }
    switch cell.tokens.count {
    case 1:
      let labels = [self[row, 0], head[column]].compactMap(\.self)
      return labels.contains { $0.text.contains("%") } ? PrintedPercent(number.text) : nil
    case 2: return cell.tokens[1].text == "%" ? PrintedPercent(number.text) : nil
    default: return nil
    }
  }

  /// Where a cell stands in its file.
  func source(row: Int, column: Int) -> SourceRange? {
    self[row, column].map { $0.source(of: 0..<$0.text.utf8.count) }
  }
}
