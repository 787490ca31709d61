import InspectionModel

/// The recommendations of a manuscript as checks read them.
struct Recommendations {
  /// Each with what it answers, in order.
  let items: [Item]

  /// The recommendations of `manuscript`.
  init(of manuscript: Manuscript) {
    var passages: [SourceRange: [Passage]] = [:]
    for passage in manuscript.authored where passage.place.kind == .recommendation {
      passages[passage.place.origin, default: []].append(passage)
    }
    let programme = manuscript.programme
    let leadIn = programme.outline.lazy.flatMap(\.pieces).compactMap { piece in
      if case .recommendations(let leadIn) = piece { leadIn.text(in: manuscript.language) } else { nil }
    }.first
    items = manuscript.inspection.recommendations.flatMap { group -> [Item] in
      let written = group.leadIn.first.flatMap { passages[$0.range] }?.map(\.text).joined(separator: " ")
      return group.items.map {
        Item($0, stem: written ?? leadIn ?? "", passages: passages[$0.range] ?? [], of: programme)
      }
    }
  }

  /// One recommendation.
  struct Item {
    /// Where it stands, without what is in braces behind it.
    let range: SourceRange
    /// The sections and criteria that it names.
    let targets: [NodeID]
    /// The name by which it is referred to.
    let label: String?
    /// What stands before the list.
    let stem: String
    /// What it says.
    let passages: [Passage]

    fileprivate init(_ item: ListItem, stem: String, passages: [Passage], of programme: Programme) {
      let ids = item.attributes?.values.first { $0.key.value == "for" }?.text.value ?? ""
      targets = ids.split(separator: " ").map { NodeID(String($0)) }
      label = item.attributes?.label?.value
      self.stem = stem
      self.passages = passages
      range = passages.first.map { $0.source(of: 0..<$0.text.utf8.count) } ?? item.range
    }
  }
}

extension Manuscript {
  /// The step of the programme's scales that the result of a criterion is in, with its place from the best, 0.
  func step(of node: NodeID) -> (step: Scale.Step, place: Int, scale: Scale)? {
    let (scale, step): (Scale, Scale.Step?) =
      switch scorecard[.node(node)]?.value {
      case .score(let score): (programme.bands, programme.bands.step(for: score))
      case .grade(let step): (programme.grades, step)
      case .some(.none), .notAssessed, nil: (programme.bands, nil)
      }
    guard let step, let place = scale.steps.firstIndex(where: { $0.id == step.id }) else { return nil }
    return (step, place, scale)
  }
}
