@testable import ReportCharts

/// A drawing in text, read back.
struct ReadText {
  let lines: [String]
  /// The cell at which the marks begin: that of the axis's zero.
  let plotColumn: Int

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    let axis = lines.last ?? ""
    plotColumn = axis.prefix { $0 == " " }.count
  }

  /// The marks of each line above the axis that has any.
  var plots: [String] {
    lines.dropLast().map { line in
      var cells = 0
      return String(
        line.drop { character in
          defer { cells += CharacterCells.count(character) }
          return cells < plotColumn
        })
    }
  }

  /// The length of the bar in a plot in eighths of a cell; `fill` is the character of its whole cells.
  static func eighths(of plot: String, fill: Character) -> Int {
    plot.reduce(0) { $0 + ($1 == fill ? 8 : part($1)) }
  }

  private static func part(_ character: Character) -> Int {
    switch character {
    case "▉": 7
    case "▊": 6
    case "▋": 5
    case "▌": 4
    case "▍": 3
    case "▎": 2
    case "▏": 1
    default: 0
    }
  }
}
