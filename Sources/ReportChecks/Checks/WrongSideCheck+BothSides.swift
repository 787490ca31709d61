import InspectionModel

extension WrongSideCheck {
  /// Finds one measure that stands as a strength and, turned round, as an area for improvement of the same criterion:
  /// "delivered on time in 72%", and "not delivered on time in 28%".
  struct BothSides {
    /// How many words of substance the two sentences must share.
    private static let sharedWords = 3

    /// What stands on both sides, told at the area for improvement.
    func diagnostics(of items: [Item]) -> [Diagnostic] {
      var strengths: [Key: [FindingShare]] = [:]
      for item in items where item.tone == .positive {
        guard let node = item.node else { continue }
        for share in item.shares where share.number.isTyped {
          guard let printed = Self.printed(share) else { continue }
          strengths[Key(node: node, percentage: printed), default: []].append(share)
        }
      }
      return items.filter { $0.tone == .negative }.flatMap { item -> [Diagnostic] in
        guard let node = item.node else { return [] }
        return item.shares.compactMap { share in
          guard share.number.isTyped, share.words.contains("not"), let printed = Self.printed(share),
            let other = strengths[Key(node: node, percentage: 100 - printed)]?.first(where: { Self.agree($0, share) })
          else { return nil }
          return Diagnostic(
            .findingOnWrongSide, at: share.passage.source(of: share.number.range),
            "A measure stands as a strength, with \(other.passage[other.number.range]), and as an area for improvement, with \(share.passage[share.number.range])",
            explanation: "Decide on which side the measure is, and leave the other finding out.",
            notes: [.init(at: other.passage.source(of: other.number.range), "It is a strength here.")])
        }
      }
    }

    private struct Key: Hashable {
      let node: NodeID
      let percentage: Int
    }

    private static func printed(_ share: FindingShare) -> Int? {
      let printed = share.share.printed
      return printed.count == 1 ? printed.lowerBound : nil
    }

    /// Whether two sentences speak of one thing: several words of substance are in both.
    private static func agree(_ one: FindingShare, _ other: FindingShare) -> Bool {
      let words = Set(one.words.filter(isOfSubstance))
      return Set(other.words.filter(isOfSubstance)).intersection(words).count >= sharedWords
    }

    private static func isOfSubstance(_ word: String) -> Bool { word.count >= 5 && !common.contains(word) }

    private static let common: Set = [
      "cases", "there", "their", "which", "where", "these", "those", "offender", "offenders", "manager", "managers",
      "about", "other", "others", "evidence", "found", "sufficient", "relevant",
    ]
  }
}
