extension TextPlan {
  /// The plan with texts in `glyphs`, none longer than any drawing can show.
  func drawable(with glyphs: TextDrawing.Glyphs) -> TextPlan {
    func text(_ text: String) -> String { glyphs.text(PlainText.drawable(text)) }
    var plan = self
    plan.columns = columns.map { Column(head: text($0.head), before: $0.before, isOptional: $0.isOptional) }
    plan.legend = legend.map { ($0.glyph, text($0.name)) }
    plan.rows = rows.map { row in
      var row = row
      row.label = text(row.label)
      row.lines = row.lines.map { Line(cells: $0.cells.map(text), mark: $0.mark) }
      return row
    }
    return plan
  }

  /// The plan with the columns that it needs.
  func withoutOptionalColumns() -> TextPlan {
    var plan = self
    let kept = columns.indices.filter { !columns[$0].isOptional }
    plan.columns = kept.map { columns[$0] }
    plan.rows = rows.map { row in
      var row = row
      row.lines = row.lines.map { line in Line(cells: kept.map { line.cells[$0] }, mark: line.mark) }
      return row
    }
    return plan
  }

  /// How many cells each column of numbers fills, with what stands before it.
  var widths: [Int] {
    columns.indices.map { index in
      let cells = [columns[index].head] + rows.flatMap { $0.lines.map { $0.cells[index] } }
      return CharacterCells.count(columns[index].before) + (cells.map { CharacterCells.count($0) }.max() ?? 0)
    }
  }

  /// How wide the numbers of each column may be: as they are, but the widest are cut where all together pass `most`.
  func rooms(within most: Int) -> [Int] {
    let befores = columns.map { CharacterCells.count($0.before) }
    var rooms = zip(widths, befores).map { $0 - $1 }
    var over = rooms.reduce(befores.reduce(0, +), +) - most
    while over > 0, let widest = rooms.max(), widest > 4, let index = rooms.firstIndex(of: widest) {
      let next = rooms.filter { $0 < widest }.max() ?? 4
      let step = min(over, max(widest - max(next, 4), 1))
      rooms[index] -= step
      over -= step
    }
    return rooms
  }
}
