import InspectionModel
import ReportCharts

/// Data that charts are seldom given, in every kind.
enum HardCharts {
  /// Rows of numbers, and a line for them.
  struct Data: CustomStringConvertible, Sendable {
    let description: String
    let rows: [(label: String, numbers: [Int?])]
    var line: Int?
  }

  static let labels = [
    "<b>&\"'</b>]]>", "👩‍👩‍👧‍👦 🎉", "שלום עולם", "日本語の長い表示", "a<\u{338}&\u{301}",
    String(repeating: "supervision ", count: 17), String(repeating: "W", count: 200),
  ]

  static let data = [
    Data(description: "no rows", rows: []),
    Data(description: "no values", rows: [("A", [nil, nil, nil]), ("B", [nil, nil, nil])]),
    Data(description: "one row", rows: [("A", [10, 20, 30])]),
    Data(description: "one value", rows: [("A", [50, nil, nil])]),
    Data(description: "all equal", rows: [("A", [50, 50, 50]), ("B", [50, 50, 50])]),
    Data(description: "all zero", rows: [("A", [0, 0, 0]), ("B", [0, 0, 0])]),
    Data(description: "nothing and all", rows: [("A", [0, 100, 0]), ("B", [100, 0, 0]), ("C", [0, 0, 100])]),
    Data(description: "above 100", rows: [("A", [101, 250, 1_000_000]), ("B", [5, 10, 15])]),
    Data(description: "negative", rows: [("A", [-5, 20, 85]), ("B", [-1_000_000_000, -2, -3])]),
    Data(description: "unequal length", rows: [("A", [5]), ("B", [5, 6, 7, 8, 9]), ("C", [])]),
    Data(description: "nearly all", rows: [("A", [1, 99_999, 0]), ("B", [999_999, 1, 1])]),
    Data(description: "sixty rows", rows: (0..<60).map { ("Category \($0)", [$0, 60 - $0, 40]) }),
    Data(description: "hostile labels", rows: labels.map { ($0, [20, 30, 50]) }),
    Data(description: "line above", rows: [("A", [20, 30, 50])], line: 150),
    Data(description: "line below", rows: [("A", [20, 30, 50])], line: -1),
  ]

  static let kinds = ["bars", "clusters", "stacked", "proportion", "pie", "range", "change"]

  /// A chart of that kind, with names for the series that are hard as well.
  static func chart(_ data: Data, _ kind: String) -> Chart {
    let lines = data.line.map { [priorityLine($0)] } ?? []
    func value(_ number: Int?) -> ChartValue {
      ChartValue(number.map { Quantity($0) }, printed: number.map { "\($0)%" } ?? "not scored")
    }
    func series(_ names: [String]) -> SeriesChart {
      SeriesChart(
        series: names, rows: data.rows.map { SeriesRow(label: $0.label, values: $0.numbers.map(value)) }, lines: lines)
    }
    let names = ["First <&\">", String(repeating: "second ", count: 30), "שלישי 🎉"]
    let drawn: Chart.Kind =
      switch kind {
      case "clusters": .clusters(series(names))
      case "stacked": .parts(series(names), .stacked)
      case "proportion": .parts(series(names), .proportion)
      case "pie": .parts(series(names), .pie)
      case "range": .range(series(names))
      case "change": .change(series(Array(names.prefix(2))))
      default:
        .bars(
          BarChart(
            bars: data.rows.map { Bar(label: $0.label, value: value($0.numbers.first ?? nil)) }, lines: lines))
      }
    return Chart(kind: drawn, title: "\(kind), \(data.description)")
  }
}
