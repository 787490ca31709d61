import InspectionModel

extension WrongSideCheck {
  /// Finds criteria whose areas for improvement reach higher shares than their strengths: where 71% is good, 75% is not
  /// to be improved.
  struct Overlap {
    /// The highest area for improvement of each criterion that is not below its lowest strength.
    func diagnostics(of items: [Item]) -> [Diagnostic] {
      var lowest: [NodeID: FindingShare] = [:]
      var highest: [NodeID: FindingShare] = [:]
      var order: [NodeID] = []
      for item in items {
        guard let node = item.node, Self.isPlain(item) else { continue }
        if lowest[node] == nil, highest[node] == nil { order.append(node) }
        switch item.tone {
        case .positive:
          // The best that the strength has to say: "in 40% of cases …, and this was done well in 95% of them".
          guard let best = item.shares.max(by: { $0.share.lower < $1.share.lower }) else { continue }
          if lowest[node].map({ best.share.lower < $0.share.lower }) ?? true { lowest[node] = best }
        case .negative:
          guard let first = item.shares.first else { continue }
          if highest[node].map({ $0.share.lower < first.share.lower }) ?? true { highest[node] = first }
        case .neutral: break
        }
      }
      return order.compactMap { node in
        guard let strength = lowest[node], let area = highest[node], !(area.share.lower < strength.share.lower) else {
          return nil
        }
        let (good, bad) = (strength.passage[strength.number.range], area.passage[area.number.range])
        return Diagnostic(
          .findingOnWrongSide, at: area.passage.source(of: area.number.range),
          "\(node) has an area for improvement at \(bad) and a strength at \(good)",
          explanation: "Decide from which share on work is good, or say what makes the difference.",
          notes: [.init(at: strength.passage.source(of: strength.number.range), "It is a strength here.")],
          subject: node.text)
      }
    }

    /// Whether a finding says of cases that so many were as they should be: "in 75% of cases plans were kept, and in 73%
    /// they were followed".
    private static func isPlain(_ item: Item) -> Bool {
      guard let first = item.shares.first, isOfCases(first),
        item.shares.allSatisfy({ $0.side != .insufficient && isIn($0) })
      else { return false }
      return !item.words.contains {
        JudgementWording.contrasts($0) || JudgementWording.turns($0) && $0 != "only" && $0 != "just"
      }
    }

    private static func isOfCases(_ share: FindingShare) -> Bool {
      let end = share.number.tokens.upperBound
      let behind = share.passage.tokens[end..<min(end + 4, share.passage.tokens.count)]
      return behind.contains { $0.folded == "cases" }
    }

    private static func isIn(_ share: FindingShare) -> Bool {
      let before = share.passage.tokens[..<share.number.tokens.lowerBound].suffix(2).map(\.folded)
      return before.last == "in" || before.first == "in" && ["only", "just"].contains(before.last ?? "")
    }
  }
}
