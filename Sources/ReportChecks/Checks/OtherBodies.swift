import InspectionModel

/// The bodies with whose scores those of the inspection are compared, by the first word of their names.
struct OtherBodies {
  private let names: [String: [[String]]]

  init(of manuscript: Manuscript) {
    let own = manuscript.inspection.facts.subject.lowercased()
    var names: [String: [[String]]] = [:]
    for case .folder(let folder) in manuscript.inspection.benchmarks {
      let words = folder.value.split(separator: "/").last?.split(separator: "-").map { $0.lowercased() } ?? []
      let name = words.filter { !$0.allSatisfy(\.isNumber) }
      guard let first = name.first, !own.contains(first) else { continue }
      for joint in ["and", "&"] {
        let form = name.map { $0 == "and" ? joint : $0 }
        if !names[first, default: []].contains(form) { names[first, default: []].append(form) }
      }
    }
    self.names = names
  }

  /// The names that stand in sentences which compare nothing.
  func named(in passage: Passage) -> [Diagnostic] {
    guard !names.isEmpty else { return [] }
    return passage.sentences.flatMap { sentence -> [Diagnostic] in
      let places = sentence.tokens.filter { place in
        passage.tokens[place].isCapitalised
          && names[passage.folded(place)]?.contains { passage.stands($0, at: place) } == true
      }
      guard !places.isEmpty, !sentence.tokens.contains(where: { Self.comparing.contains(passage.folded($0)) }) else {
        return []
      }
      return places.compactMap { place in
        names[passage.folded(place)]?.first { passage.stands($0, at: place) }.map {
          let range = passage.range(ofTokens: place..<place + $0.count)
          return .ofOtherBody(passage[range], at: passage.source(of: range))
        }
      }
    }
  }

  /// Words of sentences that rightly name another body.
  private static let comparing: Set = [
    "than", "like", "unlike", "compared", "comparison", "other", "others", "both", "neighbouring", "with", "from",
    "average",
    "similar", "also", "jointly", "earlier", "previous", "region", "regional", "areas", "trusts",
  ]
}

extension Diagnostic {
  fileprivate static func ofOtherBody(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .otherSection, at: range, "'\(name)' is another inspected body",
      explanation: "Check whether the sentence was copied from its report.")
  }
}
