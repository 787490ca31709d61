/// A place in a line as libcmark counts while it looks for block marks: a byte and a column, tabs stopping at every
/// fourth.
struct LinePosition {
  var offset: Int
  var column = 0
  /// Columns of the tab at `offset` that are still to come when a mark has used up its beginning; otherwise 0.
  var tabRemainder = 0

  init(offset: Int) { self.offset = offset }

  private static func columnsToTabStop(from column: Int) -> Int { 4 - column % 4 }

  /// Goes forward by `count` columns, perhaps into the middle of a tab.
  mutating func advance(columns count: Int, in bytes: ByteView, upTo end: Int) {
    var count = count
    while count > 0, offset < end {
      if bytes[offset] == ASCII.tab {
        let width = Self.columnsToTabStop(from: column)
        let step = min(count, width)
        column += step
        count -= step
        tabRemainder = width - step
        if tabRemainder == 0 { offset += 1 }
      } else {
        offset += 1
        column += 1
        count -= 1
        tabRemainder = 0
      }
    }
  }

  /// The first place that holds no blank.
  func firstNonBlank(in bytes: ByteView, upTo end: Int) -> LinePosition {
    var position = self
    while position.offset < end, bytes[position.offset].isBlank {
      position.column += bytes[position.offset] == ASCII.tab ? Self.columnsToTabStop(from: position.column) : 1
      position.offset += 1
      position.tabRemainder = 0
    }
    return position
  }
}
