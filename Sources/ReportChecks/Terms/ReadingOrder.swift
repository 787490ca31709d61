import InspectionModel

/// Where the passages of a report stand for somebody who reads it from beginning to end.
struct ReadingOrder {
  private var parts: [PartID: Int] = [:]
  private var nodes: [NodeID: Int] = [:]
  private var findings: Int?
  private var recommendations: Int?
  private var examples: Int?

  /// A place among others; the order of the manuscript decides between equals.
  struct Position: Comparable {
    let part: Int
    let node: Int
    let passage: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.part, left.node, left.passage) < (right.part, right.node, right.passage)
    }
  }

  init(_ manuscript: Manuscript) {
    let outline = manuscript.programme.outline
    var rank = 0
    for entry in outline.filter({ !$0.isAppendix }) + outline.filter(\.isAppendix) {
      rank += 1
      parts[entry.id] = rank
      for piece in entry.pieces {
        switch piece {
        case .sections: findings = findings ?? rank
        case .recommendations: recommendations = recommendations ?? rank
        case .examples: examples = examples ?? rank
        default: break
        }
      }
      for added in manuscript.inspection.addedParts where added.after == entry.id {
        rank += 1
        parts[added.id] = rank + (added.isAppendix ? outline.count * 2 : 0)
      }
    }
    for (place, node) in manuscript.programme.nodes.enumerated() { nodes[node.id] = place + 1 }
  }

  /// Where `passage`, the one at `index` of the manuscript, stands; nil for what stands wherever it is asked for, such as a
  /// footnote.
  func position(of passage: Passage, at index: Int) -> Position? {
    let place = passage.place
    guard !place.isStanding else { return nil }
    let part: Int? =
      switch place.kind {
      case .footnote, .glossaryTerm, .glossaryMeaning: nil
      case .recommendation: recommendations
      case .example, .exampleTitle: examples
      default:
        if let id = place.part {
          parts[id]
        } else if place.slot != nil {
          findings
        } else if place.node != nil {
          examples
        } else {
          nil
        }
      }
    return part.map { Position(part: $0, node: place.node.flatMap { nodes[$0] } ?? 0, passage: index) }
  }
}
