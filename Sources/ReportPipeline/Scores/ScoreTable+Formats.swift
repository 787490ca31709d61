import InspectionModel
import InspectionScoring
import ReportRendering

extension ScoreTable {
  /// The forms in which scores can be printed.
  public enum Form: String, Sendable, CaseIterable {
    /// Columns for the terminal.
    case text
    /// Comma-separated values, as spreadsheets and scripts read them.
    case csv
    /// Objects, with exact fractions.
    case json
    /// A table of pipes.
    case markdown
  }

  /// The table in one of its forms, every line ended.
  public func text(as form: Form) -> String {
    switch form {
    case .text: lines(columns)
    case .csv:
      ([head] + cells).map {
        $0.map { CSVCell.text($0 == ScoreWords.nothing ? "" : $0) }.joined(separator: ",") + "\r\n"
      }.joined()
    case .json: json.text
    case .markdown:
      lines(
        ([head, head.map { _ in "---" }] + cells).map { row in
          "| " + row.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
        })
    }
  }

  /// Columns without those that say nothing, and an empty line between sections.
  private var columns: [String] {
    let filled = head.indices.filter { column in cells.contains { !$0[column].isEmpty } }
    let lines = TextColumns.lines(([head] + cells).map { row in filled.map { row[$0] } })
    var result = Array(lines.prefix(1))
    var group: String?
    for (row, line) in zip(rows, lines.dropFirst()) {
      if group != nil, group != row.group { result.append("") }
      group = row.group
      result.append(line)
    }
    return result
  }

  private func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private var hasBenchmarks: Bool { !scorecard.benchmarks.isEmpty }

  private var head: [String] {
    let earlier = rounds.dropLast().map { $0?.id ?? "" }
    let current = rounds.last.flatMap { $0?.id } ?? "result"
    return ["id", "title"] + earlier + [current, "band", "exact", "from"]
      + (hasBenchmarks ? ["lowest", "highest", "average"] : [])
  }

  private var cells: [[String]] {
    rows.map { row in
      let results = zip(row.results, rounds).map { words.printed($0, in: $1?.id) }
      let current = row.results.last ?? nil
      let compared = [row.benchmark?.lowest, row.benchmark?.highest, row.benchmark?.average]
      return [row.id, row.title] + results + [words.band(of: current), words.exact(current)]
        + [origin(of: row, current, in: rounds.last ?? nil)]
        + (hasBenchmarks ? compared.map { $0?.description ?? "" } : [])
    }
  }

  private var json: JSONValue {
    .array(
      rows.map { row in
        .object([
          ("id", .string(row.id)), ("title", .string(row.title)), ("level", .string(row.level)),
          (
            "results",
            .array(zip(row.results, rounds).map { json(of: $0, in: $1, of: row) })
          ),
          ("benchmark", row.benchmark.map(json(of:)) ?? .null),
        ])
      })
  }

  private func json(of result: Scorecard.Result?, in round: Round?, of row: Row) -> JSONValue {
    let band = words.band(of: result)
    let exact: JSONValue? =
      if case .computed(let reckoning)? = result?.origin { .string(reckoning.mean.description) } else { nil }
    return .object([
      "round": round.map { .string($0.id) },
      "printed": result == nil ? .null : .string(words.printed(result, in: round?.id)),
      "score": result?.score.map { .integer($0.value) },
      "band": band.isEmpty ? nil : .string(band),
      "exact": exact,
      "from": result == nil ? nil : .string(origin(of: row, result, in: round)),
    ])
  }

  private func json(of benchmark: Benchmark) -> JSONValue {
    .object([
      "lowest": .integer(benchmark.lowest.value), "highest": .integer(benchmark.highest.value),
      "average": .integer(benchmark.average.value),
    ])
  }
}
