import InspectionModel

/// Finds findings whose own figure is on the other side of the judgement than the list in which they stand.
///
/// The thresholds are the programme's; without them it says nothing. A figure that is quoted from judgements tells its
/// side; of a typed one the words of the sentence have to leave no doubt.
struct WrongSideCheck: Check {
  let ids: [DiagnosticID] = [.findingOnWrongSide]

  /// Each finding on the wrong side, and each measure that stands on both.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let items = Self.items(of: manuscript)
    let found =
      items.compactMap { diagnostic(of: $0, manuscript.programme.review) } + BothSides().diagnostics(of: items)
      + Overlap().diagnostics(of: items)
    var places: Set<SourceRange?> = []
    return found.filter { places.insert($0.range).inserted }
  }

  /// A finding with the shares that it states.
  struct Item {
    let tone: FindingStyle.Tone
    let node: NodeID?
    let shares: [FindingShare]
    /// All of its words, in small letters.
    let words: [String]
  }

  private static func items(of manuscript: Manuscript) -> [Item] {
    var items: [Item] = []
    var run: [Passage] = []
    func close() {
      guard let first = run.first, let tone = first.place.tone, tone != .neutral else { return }
      let shares = run.flatMap { FindingShare.all(in: $0, manuscript.figures) }
      guard !shares.isEmpty else { return }
      let words = run.flatMap { $0.tokens.filter { $0.kind == .word }.map(\.folded) }
      items.append(Item(tone: tone, node: first.place.node, shares: shares, words: words))
    }
    for passage in manuscript.authored where passage.place.kind == .finding {
      if passage.place.item != run.first?.place.item {
        close()
        run = []
      }
      run.append(passage)
    }
    close()
    return items
  }

  private func diagnostic(of item: Item, _ review: ReviewSettings) -> Diagnostic? {
    switch item.tone {
    case .positive:
      guard let bound = review.strengthFrom else { return nil }
      if let share = item.shares.first(where: { isRegretted($0, below: bound) }) {
        return .wrongSide(share, "is introduced as a concern, and stands among what was good", bound)
      }
      guard let first = item.shares.first, item.shares.allSatisfy({ isLow($0, bound) }) else { return nil }
      return .wrongSide(first, "stands among what was good, where a share is \(bound) or more", bound)
    case .negative:
      guard let bound = review.areaBelow, let first = item.shares.first,
        item.shares.allSatisfy({ isHigh($0, bound, in: item) })
      else { return nil }
      return .wrongSide(first, "stands among what has to improve, where a share is below \(bound)", bound)
    case .neutral: return nil
    }
  }

  /// Whether the sentence of a low share says itself that it is no strength.
  private func isRegretted(_ share: FindingShare, below bound: WholePercent) -> Bool {
    guard share.side != .insufficient, share.share.isPrinted(below: bound) else { return false }
    let words = share.words
    guard let place = JudgementWording.regret(in: words) else { return false }
    // "a concern of earlier inspections" and "no longer of concern" are none of today.
    return !["no", "not", "less", "previous", "earlier", "original"].contains { words[..<place].contains($0) }
      && !words.contains("risk")
  }

  private func isLow(_ share: FindingShare, _ bound: WholePercent) -> Bool {
    let words = share.words
    guard !words.contains(where: JudgementWording.contrasts) else { return false }
    switch share.side {
    case .sufficient: return share.share.isPrinted(below: bound)
    case .insufficient: return Self.complement(share.share).isPrinted(below: bound)
    case nil:
      return share.share.isPrinted(below: bound) && words.contains(where: JudgementWording.praised.contains)
        && !words.contains { JudgementWording.turns($0) && $0 != "only" && $0 != "just" }
    }
  }

  private func isHigh(_ share: FindingShare, _ bound: WholePercent, in item: Item) -> Bool {
    guard !item.words.contains(where: JudgementWording.contrasts) else { return false }
    switch share.side {
    case .sufficient: return share.share.isPrinted(from: bound)
    case .insufficient: return Self.complement(share.share).isPrinted(from: bound)
    case nil:
      return share.share.isPrinted(from: bound) && item.words.contains(where: JudgementWording.praised.contains)
        && !item.words.contains(where: JudgementWording.turns)
    }
  }

  /// The share of the rest.
  private static func complement(_ share: StatedShare) -> StatedShare {
    StatedShare(exactly: Fraction(100) - (share.lower + share.upper) * (Fraction(1, over: 2) ?? .zero))
  }
}

extension Diagnostic {
  fileprivate static func wrongSide(_ share: FindingShare, _ fact: String, _ bound: WholePercent) -> Diagnostic {
    let said = share.passage[share.number.range]
    let rest = share.side == .insufficient ? ", which leaves \(100 - share.share.printed.upperBound)%," : ""
    return Diagnostic(
      .findingOnWrongSide, at: share.passage.source(of: share.number.range), "A finding of \(said)\(rest) \(fact)",
      explanation:
        "Put the finding under the other heading, mend the figure, or say what makes it what it is. The programme sets the bound of \(bound) under `review:`."
    )
  }
}
