import InspectionModel
import Yams

/// Turns composed YAML into nodes with places, and gives up at the bounds.
struct YAMLWalk {
  private var map: YAMLLineMap
  private var nodes = 0
  /// What there is to tell.
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether a bound was passed, which was reported.
  private(set) var isOutOfBounds = false

  /// A walk over what was composed from the text of `map`.
  init(map: YAMLLineMap) { self.map = map }

  /// The node that `node` is.
  mutating func node(_ node: Node, depth: Int) -> YAMLNode {
    let place = map.place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    nodes += 1
    if nodes > YAMLReader.mostNodes {
      giveUp(.tooMuchYAML(at: place.start, "at most \(YAMLReader.mostNodes) values"))
    }
    if depth > YAMLReader.deepest {
      giveUp(
        Diagnostic(
          .nestedTooDeeply, at: place.start, "The YAML is nested more than \(YAMLReader.deepest) levels deep"))
    }
    switch place.rest.utf8.first {
    case UInt8(ascii: "&"): diagnostics.append(.alias(at: place.toLineEnd))
    case UInt8(ascii: "!"): diagnostics.append(.valueSign(at: place.toLineEnd))
    default: break
    }
    guard !isOutOfBounds else { return YAMLNode(.scalar(""), at: place.start) }
    switch node {
    case .scalar(let scalar): return YAMLNode(.scalar(scalar.string), at: place.extent(of: scalar))
    case .alias: return YAMLNode(.scalar(""), at: place.start)
    case .sequence(let sequence):
      let items = sequence.map { self.node($0, depth: depth + 1) }
      return YAMLNode(.sequence(items), at: place.start.through(items.last?.range ?? place.start))
    case .mapping(let mapping):
      let pairs = mapping.compactMap { pair(key: $0.key, value: $0.value, depth: depth) }
      return YAMLNode(.mapping(pairs), at: place.start.through(pairs.last?.value.range ?? place.start))
    }
  }

  private mutating func pair(key: Node, value: Node, depth: Int) -> YAMLNode.Pair? {
    let keyNode = node(key, depth: depth + 1)
    let valueNode = node(value, depth: depth + 1)
    if let text = keyNode.text { return YAMLNode.Pair(key: text, value: valueNode) }
    if !isOutOfBounds {
      diagnostics.append(Diagnostic(.malformedYAML, at: keyNode.range, "A key is a word, and not a list or a mapping"))
    }
    return nil
  }

  private mutating func giveUp(_ diagnostic: Diagnostic) {
    if !isOutOfBounds { diagnostics.append(diagnostic) }
    isOutOfBounds = true
  }
}

extension YAMLPlace {
  /// Where a scalar stands that begins here: inside its quotes, and on its first line when it has several.
  fileprivate func extent(of scalar: Node.Scalar) -> SourceRange {
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: return insideQuotes
    case .any, .plain, .literal, .folded:
      return rest.utf8.starts(with: scalar.string.utf8) ? extent(of: scalar.string) : toLineEnd
    }
  }

  private var insideQuotes: SourceRange {
    guard let quote = rest.first else { return start }
    let inside = rest.dropFirst()
    var end = inside.startIndex
    while end < inside.endIndex, inside[end] != quote {
      let isEscape = quote == "\"" && inside[end] == "\\"
      end = inside.index(after: end)
      if isEscape, end < inside.endIndex { end = inside.index(after: end) }
    }
    return line.slice(inside[..<end]).range
  }
}
