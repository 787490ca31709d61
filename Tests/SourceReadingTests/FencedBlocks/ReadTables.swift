import InspectionModel

@testable import SourceReading

/// A table, and what there is to tell of it.
struct ReadTable {
  /// The table; nil when none was read.
  let table: Table?
  /// What there is to tell, as `path:line:column-column id`; of the page itself without a path.
  let told: [String]
  /// The same whole.
  let diagnostics: [Diagnostic]

  /// The cells of each row as they read, a footnote as its mark: "Orders|95%[^*]".
  var rows: [String] {
    (table?.rows ?? []).map { row in row.cells.map { words($0.content) }.joined(separator: "|") }
  }

  private func words(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      if case .footnote(let name) = inline.kind { "[^\(name)]" } else { [inline].plainText }
    }.joined()
  }
}

/// The table in a fenced block, whose first line is the second of its file, with its rows in `data/met.csv`.
func table(_ block: String, _ rows: String) -> ReadTable {
  let main = file("```table\n\(block)\n```\n")
  let data = SourceFile(id: FileID(1), path: "met.csv", bytes: Array(rows.utf8))
  let parsed = SourceParser().parse(main)
  let filled = FencedBlockReader().fill(parsed.value, of: main) { _ in Diagnosed(data) }
  let diagnostics = parsed.diagnostics + filled.diagnostics
  let told = diagnostics.map { diagnostic in
    guard let range = diagnostic.range else { return "- \(diagnostic.id.rawValue)" }
    let isData = range.file == data.id
    return "\(isData ? "met.csv:" : "")\(place(range, in: isData ? data : main)) \(diagnostic.id.rawValue)"
  }
  let tables = filled.value.blocks.compactMap { block in
    if case .table(let table) = block.kind { table } else { nil }
  }
  return ReadTable(table: tables.first, told: told, diagnostics: diagnostics)
}
