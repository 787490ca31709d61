import ReportAssembly

extension ReportPart {
  /// Its heading as every format prints it: "1 Assessment", "Appendix 2 Context".
  var headingText: String { numbered(number, title) }
}

extension ContentsEntry {
  /// Its line in the contents.
  var text: String { numbered(number, title) }
}

extension ReportNode {
  /// Its heading as every format prints it: "1.2 General Criterion: Assessment of risk of harm".
  var headingText: String { numbered(number, term.isEmpty ? title : "\(term): \(title)") }
}

extension ReportNode {
  /// The level of its heading.
  var level: Int { isNested ? 4 : 3 }
}

extension ReportHeading {
  /// The level of the heading.
  var level: Int { isNested ? 4 : 3 }
}

extension ReportElement {
  /// Whether what follows stands directly under the part again, and not under the heading before it.
  var endsItsHeading: Bool {
    switch self {
    case .node(let node): !node.isNested
    case .slot: true
    default: false
    }
  }
}

private func numbered(_ number: String?, _ title: String) -> String {
  number.map { "\($0) \(title)" } ?? title
}

/// Gives headings in prose their levels, so that none is skipped whatever their authors wrote.
struct HeadingLevels {
  /// The level of the heading that all of them stand under.
  let base: Int
  private var depth = 0

  init(under base: Int) { self.base = base }

  /// The level, 1 to 6, of the next heading of `depth`.
  mutating func level(ofDepth depth: Int) -> Int {
    self.depth = min(max(depth, 1), self.depth + 1)
    return min(base + self.depth, 6)
  }
}
