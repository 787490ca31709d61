import Foundation
import InspectionModel
import Testing

@testable import SourceReading

/// The files of the repository that there are schemas of.
private enum Written {
  static let root: URL = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root
  }()

  /// Every file below a folder whose path fits, sorted.
  static func paths(in folder: String, where fits: (String) -> Bool) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return paths.filter(fits).map { folder + "/" + $0 }.sorted()
  }

  static let folders = ["Templates", "Tests/Fixtures/Templates"]
  static let programmes = folders.flatMap { paths(in: $0) { $0.hasSuffix("/programme.yml") } }
  static let editions = folders.flatMap { paths(in: $0) { $0.contains("/editions/") && $0.hasSuffix(".yml") } }
  static let figures = paths(in: "Examples") { $0.hasSuffix("figures.yml") }
  static let pages = paths(in: "Examples") { $0.hasSuffix(".md") }

  static func text(_ path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }
}

private func node(_ text: String) -> YAMLNode? {
  YAMLReader().read(SourceFile(id: FileID(0), path: "x.yml", bytes: Array(text.utf8))).value
}

private func faults(in text: String, by kind: SchemaKind) -> [String] {
  guard let node = node(text) else { return ["no YAML"] }
  return SchemaValidator(kind.document).faults(in: node)
}

@Suite struct SchemaTests {
  @Test(arguments: SchemaKind.allCases) func theFileIsWhatTheProgramPrints(kind: SchemaKind) {
    let path = "Documentation/schemas/\(kind.rawValue).schema.json"
    #expect(Written.text(path) == kind.text, "make schemas writes the files anew")
  }

  @Test func noFileIsLeftOver() {
    let files = Written.paths(in: "Documentation/schemas") { $0.hasSuffix(".json") }
    #expect(files == SchemaKind.allCases.map { "Documentation/schemas/\($0.rawValue).schema.json" }.sorted())
  }

  @Test func everyKeySaysWhatItIs() {
    // 1 description of the document, and one for each key and definition
    for kind in SchemaKind.allCases {
      #expect(!kind.text.contains("\"description\": \"\""))
      #expect(kind.text.contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""))
    }
  }

  @Test(arguments: Written.programmes) func programmesFit(path: String) {
    #expect(faults(in: Written.text(path), by: .programme) == [])
  }

  @Test(arguments: Written.editions) func editionsFit(path: String) {
    #expect(faults(in: Written.text(path), by: .edition) == [])
  }

  @Test(arguments: Written.figures) func figuresFit(path: String) {
    #expect(faults(in: Written.text(path), by: .figures) == [])
  }

  @Test(arguments: [SchemaKind.chart, .table]) func blocksOfTheExamplesFit(kind: SchemaKind) {
    let blocks = Written.pages.flatMap { Written.text($0).blocks(called: kind.rawValue) }
    if kind == .chart { #expect(blocks.count > 5) }
    for block in blocks {
      #expect(SchemaValidator(kind.document).faults(in: block.asWritten) == [], "\(block)")
    }
  }

  @Test func thereIsSomethingToHoldAgainstThem() {
    #expect(Written.programmes.count >= 3)
    #expect(Written.editions.count >= 5)
    #expect(!Written.figures.isEmpty)
  }
}

/// The mistakes that people make, each of which an editor underlines.
@Suite struct SchemaMistakeTests {
  private static let programme = Written.text("Tests/Fixtures/Templates/school-meals/programme.yml")

  @Test(arguments: [
    ("outline:", "outlnie:", "/outlnie additionalProperties"),
    ("name: ", "title: ", "/title additionalProperties"),
    ("languages: [en]\n", "", " required"),
    ("id: A2\n        title: Portions", "id: A2", "/sections/0/criteria/1 required"),
    ("from: 40", "from: 140", "/bands/1/from anyOf"),
    ("from: 40", "from: forty", "/bands/1/from anyOf"),
    ("level: section", "level: sektion", "/slots/3/level enum"),
    ("kind: text", "kind: words", "/inspection-keys/2/kind enum"),
    ("rule: mean-of-criteria", "rule: mean-of-criterion", "/scoring/section/rule enum"),
    ("- people", "- peple", "/outline/7/holds/1 anyOf"),
    ("- people", "- people: all", "/outline/7/holds/1 anyOf"),
    ("- people", "- text", "/outline/7/holds/1 anyOf"),
    ("- people", "- signature:\n        people:", "/outline/7/holds/1 anyOf"),
    ("title: Menus", "title: { cy: Bwydlenni }", "/sections/0/criteria/0/title anyOf"),
    ("heading: { one: Favourite, other: Favourites }", "heading: { one: Favourite }", "/slots/0/heading anyOf"),
    ("id: tasters\n", "id: the tasters\n", "/outline/7/id pattern"),
  ])
  func aProgrammeWithAMistakeIsRefused(old: String, new: String, fault: String) {
    #expect(Self.programme.contains(old))
    let changed = Self.programme.firstRange(of: old).map { Self.programme.replacingCharacters(in: $0, with: new) }
    let found = faults(in: changed ?? "", by: .programme)
    #expect(found.contains(fault), "\(found)")
  }

  @Test(arguments: [
    ("x:\n  questoin: PSR1", "/x/questoin additionalProperties"), ("x:\n  count: 15\n  source: us", "/x anyOf"),
    ("x:\n  count: 15\n  base: 17", "/x anyOf"), ("x:\n  question: A\n  value: 3\n  source: us", "/x anyOf"),
    ("x:\n  percentage: 140\n  source: us", "/x/percentage anyOf"),
    ("Court Survey:\n  question: A", "/Court Survey pattern"),
    ("x: 3", "/x type"), ("- x", " type"),
  ])
  func figuresWithAMistakeAreRefused(text: String, fault: String) {
    let found = faults(in: text, by: .figures)
    #expect(found.contains(fault), "\(found)")
  }

  @Test(arguments: [
    (SchemaKind.chart, "values:\n  Mon: 3", " required"), (.chart, "title: Tea\nkind: cake", "/kind enum"),
    (.chart, "title: Tea\ncolour: red", "/colour additionalProperties"),
    (.chart, "title: Tea\nlines: 3", "/lines type"), (.table, "caption: Tea", " required"),
    (.table, "file: a.csv\ncolumns: a", "/columns type"),
    (.edition, "sections:\n  - title: Menus", "/sections/0 anyOf"),
    (.edition, "outline:\n  - id: x\n    befor: y", "/outline/0 anyOf"),
  ])
  func blocksAndEditionsWithAMistakeAreRefused(kind: SchemaKind, text: String, fault: String) {
    let found = faults(in: text, by: kind)
    #expect(found.contains(fault), "\(found)")
  }
}

extension String {
  /// The blocks with a word behind their fence, as the program reads their lines.
  fileprivate func blocks(called word: String) -> [FencedBlock] {
    let source = SourceFile(id: FileID(0), path: "x.md", bytes: Array(utf8))
    var blocks: [FencedBlock] = []
    var lines: [SourceRange]?
    for line in SourceLineScanner(source, in: 0..<source.bytes.count) {
      let content = source.located(line.content).trimmed
      if let open = lines, content.value.hasPrefix("```") {
        blocks.append(FencedBlock(lines: open, origin: content.range, range: content.range, in: source))
        lines = nil
      } else if lines != nil {
        lines?.append(source.located(line.content).range)
      } else if content.value == "```\(word)" {
        lines = []
      }
    }
    return blocks
  }
}

extension FencedBlock {
  /// The block as YAML has it: what stands beside its keys is text, and what stands below them lines or a list.
  fileprivate var asWritten: YAMLNode {
    let block = takingLines(below: ChartKeys.withLines, known: ChartKeys.all.map(\.name))
    return YAMLNode(
      .mapping(
        block.entries.map { entry in
          let lines = entry.contentLines.compactMap { NamedLine($0) }
          let below = YAMLNode.Kind.mapping(
            lines.map { YAMLNode.Pair(key: $0.name, value: YAMLNode(.scalar($0.text.value), at: $0.text.range)) })
          let list = YAMLNode.Kind.sequence(entry.contentLines.map { YAMLNode(.scalar($0.value), at: $0.range) })
          let isText = !entry.rest.value.isEmpty || entry.contentLines.isEmpty
          let kind = isText ? .scalar(entry.rest.value) : lines.count == entry.contentLines.count ? below : list
          return YAMLNode.Pair(key: entry.key, value: YAMLNode(kind, at: entry.key.range))
        }), at: origin)
  }
}
