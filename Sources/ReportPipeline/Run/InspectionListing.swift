import InspectionModel
import ReportAssembly

/// Lists what an inspection has: its parts, its labels, and where everything comes out.
public struct InspectionListing: Sendable {
  private let run: ReportRun

  /// The listings of a run that got as far as the programme.
  public init(_ run: ReportRun) { self.run = run }

  /// The parts of the report in order, with the files that fill them; nil when there is no report.
  public var outline: [String]? {
    guard let report = run.report else { return nil }
    let sources = sourcesByPart
    return TextColumns.lines(
      report.parts.flatMap { part -> [[String]] in
        let title = part.number.map { "\($0)  \(part.title)" } ?? part.title
        let head = [title, sources[part.id.text] ?? ""]
        return [head]
          + part.elements.compactMap { element in
            guard case .node(let node) = element else { return nil }
            return ["  \(node.number)  \(node.title)", sources[node.number] ?? "(not yet written)"]
          }
      })
  }

  /// The parts that the programme has, and how each is filled; nil when there is no programme.
  public var parts: [String]? {
    guard let programme = run.programme else { return nil }
    let language = programme.ownLanguage
    let rows = programme.outline.map { entry in
      [entry.id.text, entry.title?.text(in: language) ?? "", entry.filling]
    }
    let note =
      programme.outline.allSatisfy(\.texts.isEmpty)
      ? [] : ["", "The programme has the files of texts/; one of your own takes the place of its."]
    return TextColumns.lines([["part", "title", "filled by"]] + rows) + note
  }

  /// Every label with what a reference to it prints, and where it was given; nil when there is no inspection.
  public var labels: [String]? {
    guard let programme = run.programme, let inspection = run.inspection else { return nil }
    let labels = Assembler(programme: programme, language: programme.ownLanguage)
      .labels(of: inspection, run.published?.figures ?? run.figures)
    let rows = labels.map { label in
      ["#" + label.label, label.reference, label.range.flatMap(place) ?? ""]
    }
    return TextColumns.lines([["label", "prints as", "given at"]] + rows)
  }

  private func place(of range: SourceRange) -> String? {
    run.files[range.file].map { "\($0.path):\($0.location(at: range.lower).line)" }
  }

  /// Which file each part, section and criterion takes its content from.
  private var sourcesByPart: [String: String] {
    guard let inspection = run.inspection else { return [:] }
    var sources: [String: [String]] = [:]
    func add(_ name: String, _ range: SourceRange) {
      guard let path = run.files[range.file]?.path, sources[name]?.contains(path) != true else { return }
      sources[name, default: []].append(path)
    }
    for findings in inspection.findings { add(findings.node.text, findings.origin) }
    for writing in inspection.writings { add(writing.part.text, writing.origin) }
    for part in inspection.addedParts { add(part.id.text, part.title.range) }
    for entry in run.programme?.outline ?? [] {
      for piece in entry.pieces {
        switch piece {
        case .recommendations:
          for item in inspection.recommendations.flatMap(\.items) { add(entry.id.text, item.range) }
        case .examples: for example in inspection.examples { add(entry.id.text, example.title.range) }
        case .signature, .people: add(entry.id.text, inspection.facts.origin)
        case .text(let choice):
          // A file of the inspection that takes the place of the programme's text.
          let text = choice.name(for: inspection).flatMap { inspection.texts[$0] }
          if let place = text?.first?.range { add(entry.id.text, place) }
        default: break
        }
      }
    }
    return sources.mapValues(Self.short)
  }

  /// Up to three files by their names; more of one folder by its name and their number.
  private static func short(_ paths: [String]) -> String {
    let folder = paths.first.flatMap { path in path.lastIndex(of: "/").map { path[...$0] } } ?? ""
    guard paths.count > 3, !folder.isEmpty, paths.allSatisfy({ $0.hasPrefix(folder) }) else {
      return paths.joined(separator: ", ")
    }
    return "\(folder) (\(paths.count) files)"
  }
}

extension OutlineEntry {
  /// How authors fill this part.
  fileprivate var filling: String {
    let means = pieces.compactMap { piece -> String? in
      switch piece {
      case .writing(.foreword): "the text of inspection.md"
      case .writing(.file(let path)), .writing(.nodes(let path, _, _)): path.hasSuffix(".md") ? path : path + "/"
      case .signature: "signed:"
      case .people: "team:"
      case .recommendations: "recommendations.md"
      case .examples: "good-practice/"
      case .glossary: "glossary.md"
      case .sections: (["findings/"] + piece.texts.flatMap(\.names).map { "texts/\($0).md" }).joined(separator: ", ")
      case .text(let choice): choice.names.map { "texts/\($0).md" }.joined(separator: ", ")
      case .backCover(let name): "texts/\(name).md"
      case .cover, .contents, .scoreChart, .dataChart, .resultTable, .threadTable, .made, .statement, .scoreSentence:
        "the program"
      case .slot, .criteria: "findings/"
      case .sectionRecommendations: "recommendations.md"
      case .heading: nil
      case .benchmarkTable: "benchmarks:"
      }
    }
    var seen = Set<String>()
    return means.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }
}

/// Lays rows out in columns of equal width.
enum TextColumns {
  /// One line a row, two spaces between columns, none at the end.
  static func lines(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.compactMap { $0.count > column ? $0[column].count : nil }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell + String(repeating: " ", count: widths[column] - cell.count + 2)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
