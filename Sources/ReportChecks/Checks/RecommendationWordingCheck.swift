import InspectionModel

/// Compares the wording of recommendations with what stands before them, and with each other.
struct RecommendationWordingCheck: Check {
  let ids: [DiagnosticID] = [.recommendationWording]

  /// Each recommendation that says of how many cases where its lead-in did so, and each that says over again, in the same
  /// or in other words, what one for the same criteria says.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    guard manuscript.language == .english else { return [] }
    var diagnostics: [Diagnostic] = []
    var earlier: [NodeID: [Worded]] = [:]
    for item in Recommendations(of: manuscript).items {
      if let (passage, range) = Quantity.second(in: item) {
        diagnostics.append(.secondQuantity(passage[range], at: passage.source(of: range), item))
      }
      let words = Worded(item)
      let targets = item.targets.isEmpty ? [NodeID("")] : item.targets
      if let first = targets.lazy.compactMap({ earlier[$0]?.first(where: words.isLike) }).first {
        diagnostics.append(.wordedAgain(item, first.item))
      }
      for target in targets where (earlier[target]?.count ?? 0) < Self.mostCompared {
        earlier[target, default: []].append(words)
      }
    }
    return diagnostics
  }

  /// How many recommendations for one criterion a further one is compared with.
  private static let mostCompared = 30
}

/// Words for how many cases a recommendation is about.
private enum Quantity {
  private static let inStems = [
    "higher proportion", "greater proportion", "larger proportion", "more of the cases", "more cases", "all cases",
    "every case", "majority of cases", "most cases",
  ]
  private static let inItems = [
    ["in", "all", "cases"], ["in", "every", "case"], ["in", "each", "case"], ["in", "more", "cases"],
    ["in", "more", "of", "the", "cases"], ["in", "most", "cases"], ["in", "a", "higher", "proportion"],
    ["in", "a", "greater", "proportion"], ["in", "a", "larger", "proportion"],
    ["in", "the", "majority", "of", "cases"],
  ]

  /// Where an item says of how many cases though its stem does.
  static func second(in item: Recommendations.Item) -> (Passage, Range<Int>)? {
    let stem = item.stem.lowercased()
    guard inStems.contains(where: stem.contains) else { return nil }
    for passage in item.passages {
      for place in passage.tokens.indices where passage.folded(place) == "in" {
        guard let words = inItems.first(where: { passage.stands($0, at: place) }) else { continue }
        // "In all cases where children are concerned" is about other cases than those of the stem.
        if ["where", "that", "which", "of", "involving", "in", "with"].contains(passage.folded(place + words.count)) {
          continue
        }
        return (passage, passage.range(ofTokens: place..<place + words.count))
      }
    }
    return nil
  }
}

/// A recommendation with the words that carry its meaning.
private struct Worded {
  let item: Recommendations.Item
  private let words: Set<String>

  init(_ item: Recommendations.Item) {
    self.item = item
    words = Set(
      item.passages.flatMap { passage in
        let spoken = passage.spokenTokens()
        return passage.sentences.flatMap { SentenceWords($0, of: passage, spoken: spoken).frame }
      })
  }

  /// Whether two of three words of both together are in each.
  func isLike(_ other: Worded) -> Bool {
    let shared = words.intersection(other.words).count
    return shared >= 5 && shared * 3 >= words.union(other.words).count * 2
  }
}

extension Diagnostic {
  fileprivate static func secondQuantity(
    _ words: String, at range: SourceRange, _ item: Recommendations.Item
  ) -> Diagnostic {
    Diagnostic(
      .recommendationWording, at: range, "A recommendation says '\(words)', and its lead-in says of how many already",
      explanation: "Take the words out, or write a lead-in that fits every recommendation.", subject: item.label)
  }

  fileprivate static func wordedAgain(_ item: Recommendations.Item, _ first: Recommendations.Item) -> Diagnostic {
    Diagnostic(
      .recommendationWording, at: item.range, "A recommendation says over again what another one says",
      explanation: "Keep one of the two, and name all the criteria that it answers in its `for`.",
      notes: [Note(at: first.range, "the other recommendation")], subject: item.label)
  }
}
