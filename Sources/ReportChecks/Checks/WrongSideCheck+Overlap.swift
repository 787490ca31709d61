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
        guard let node = item.node, item.shares.count == 1, let share = item.shares.first, Self.isPlain(share, in: item)
        else { continue }
        if lowest[node] == nil, highest[node] == nil { order.append(node) }
        switch item.tone {
        case .positive:
          if lowest[node].map({ share.share.lower < $0.share.lower }) ?? true { lowest[node] = share }
        case .negative:
          if highest[node].map({ $0.share.lower < share.share.lower }) ?? true { highest[node] = share }
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

    /// Whether a finding says of all cases that so many were as they should be: "in 75% of cases plans were kept".
    private static func isPlain(_ share: FindingShare, in item: Item) -> Bool {
      guard share.side != .insufficient, isOfCases(share) else { return false }
      return !item.words.contains {
        JudgementWording.contrasts($0) || JudgementWording.turns($0) && $0 != "only" && $0 != "just"
      }
    }

    private static func isOfCases(_ share: FindingShare) -> Bool {
      let tokens = share.passage.tokens
      let opening = share.number.tokens.lowerBound
      let end = share.number.tokens.upperBound
      guard opening > 0, end < tokens.count else { return false }
      let before = tokens[opening - 1].folded
      let isIn = before == "in" || opening > 1 && tokens[opening - 2].folded == "in" && ["only", "just"].contains(before)
      return isIn && tokens[end..<min(end + 4, tokens.count)].contains { $0.folded == "cases" }
    }
  }
}
