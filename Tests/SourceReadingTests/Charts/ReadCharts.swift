import InspectionModel

@testable import SourceReading

/// A chart, and what there is to tell of it.
struct ReadChart {
  /// The chart; nil when none was read.
  let chart: ChartDefinition?
  /// What there is to tell, as `line:column-column id`; of another file with its path before it.
  let told: [String]
  /// The same whole.
  let diagnostics: [Diagnostic]
  /// The file with the block.
  let file: SourceFile

  /// Where a text stands in the file, as `line:column-column`.
  func place(_ text: Located<String>?) -> String? {
    text.map { SourceReadingTests.place($0.range, in: file) }
  }

  /// The text of the file after the first mend.
  var mended: String { diagnostics.first.map { SourceReadingTests.mended(file, by: $0) } ?? "nothing told" }

  /// Label and numbers of each line: "Exeter: 62, -".
  var lines: [String] {
    guard case .values(let lines, let unit) = chart?.data else { return [] }
    return lines.map { line in
      let numbers = line.numbers.map { $0.value.map(unit.print) ?? "-" }.joined(separator: ", ")
      return "\(line.label.value): \(numbers)"
    }
  }

  /// The names of the columns.
  var series: [String] { chart?.series.map(\.value) ?? [] }
}

/// The chart in a fenced block, whose first line is the second of the file; `title: T` is added as its last line
/// unless it has one. Other files stand by their paths.
func chart(_ block: String, files: [String: String] = [:]) -> ReadChart {
  let titled = block.contains("title:") ? block : block + "\ntitle: T"
  return document("```chart\n\(titled)\n```\n", files: files)
}

/// The first chart of a Markdown file.
func document(_ text: String, files: [String: String] = [:]) -> ReadChart {
  let main = file(text)
  var others: [FileID: SourceFile] = [:]
  let parsed = SourceParser().parse(main)
  let filled = FencedBlockReader().fill(parsed.value, of: main) { named in
    guard let content = files[named.value] else {
      return Diagnosed(nil, [Diagnostic(.cannotRead, at: named.range, "There is no file '\(named.value)'")])
    }
    let other = SourceFile(id: FileID(1), path: named.value, bytes: Array(content.utf8))
    others[other.id] = other
    return Diagnosed(other)
  }
  let diagnostics = parsed.diagnostics + filled.diagnostics
  let told = diagnostics.map { diagnostic in
    guard let range = diagnostic.range else { return "- \(diagnostic.id.rawValue)" }
    let other = others[range.file]
    return "\(other.map { "\($0.path):" } ?? "")\(place(range, in: other ?? main)) \(diagnostic.id.rawValue)"
  }
  return ReadChart(
    chart: ProseInventory(filled.value.blocks).charts.first, told: told, diagnostics: diagnostics, file: main)
}
