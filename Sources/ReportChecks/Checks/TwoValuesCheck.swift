import InspectionModel

/// Looks for one measure that is given two values: the same words with other numbers, in one place or in two.
///
/// Words are the same when those are that carry meaning, whatever their order and endings; words turned round by a "not"
/// have to give the complement. Under one criterion or heading three such words suffice; elsewhere there have to be more,
/// and none that points to what stands before it.
struct TwoValuesCheck: Check {
  let ids: [DiagnosticID] = [.twoValues]

  /// Each value that differs from the one that its measure has before.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    var heading = 0
    var known: [[String]: [MeasureStatement]] = [:]
    var diagnostics: [Diagnostic] = []
    for passage in manuscript.authored {
      if passage.place.kind == .heading { heading += 1 }
      guard passage.place.kind.isRunningText else { continue }
      for statement in MeasureStatement.all(in: passage, below: heading) where statement.words.weight > 2 {
        let others = known[statement.words.stems, default: []]
        let near = others.filter { $0.speaksOfTheSame(as: statement) }
        if let other = near.first(where: { !$0.agrees(with: statement) }) {
          diagnostics.append(.differs(statement, other))
        } else if let other = near.first(where: { $0.isOnTheOtherSide(of: statement) }) {
          diagnostics.append(.standsTwice(statement, other))
        }
        // A few suffice to compare with: a wording that comes again and again is compared with its first ones.
        if others.count < 8 { known[statement.words.stems] = others + [statement] }
      }
    }
    return diagnostics + manuscript.authored.flatMap { BoundNumbers(in: $0, of: manuscript).complaints }
  }
}

extension MeasureStatement {
  /// Whether two statements with the same words are about the same thing, by where they stand.
  fileprivate func speaksOfTheSame(as other: MeasureStatement) -> Bool {
    let (place, otherPlace) = (passage.place, other.passage.place)
    let isPointing = isPointing || other.isPointing
    // Few words, one of which points to what stands before them, say too little.
    guard words.weight > (isPointing ? 4 : 2) else { return false }
    if let node = place.node, node == otherPlace.node, place.kind != .example, otherPlace.kind != .example {
      return true
    }
    if place.node == nil, otherPlace.node == nil, place.part == otherPlace.part, heading == other.heading {
      return true
    }
    return words.weight > 4 && !isPointing
  }

  /// Whether both are findings of one criterion, one a strength and one an area for improvement.
  fileprivate func isOnTheOtherSide(of other: MeasureStatement) -> Bool {
    let (place, otherPlace) = (passage.place, other.passage.place)
    guard let tone = place.tone, let otherTone = otherPlace.tone, place.node == otherPlace.node else { return false }
    return [tone, otherTone].contains(.positive) && [tone, otherTone].contains(.negative)
  }

  fileprivate func agrees(with other: MeasureStatement) -> Bool {
    guard let value = MeasureValue(number), let otherValue = MeasureValue(other.number) else { return true }
    return words.isNegative == other.words.isNegative ? value.agrees(with: otherValue) : value.complements(otherValue)
  }
}

extension Diagnostic {
  fileprivate static func differs(_ statement: MeasureStatement, _ other: MeasureStatement) -> Diagnostic {
    let (passage, otherPassage) = (statement.passage, other.passage)
    let (value, otherValue) = (passage[statement.number.range], otherPassage[other.number.range])
    let isTurned = statement.words.isNegative != other.words.isNegative
    return Diagnostic(
      .twoValues, at: passage.source(of: statement.number.range),
      isTurned
        ? "The same measure is '\(value)' here and, turned round, '\(otherValue)' elsewhere"
        : "The same measure is '\(value)' here and '\(otherValue)' elsewhere",
      explanation: """
        Both sentences use the same words. Mend the number that is wrong, or say what the sentences do not share; a figure \
        of figures.yml is the same wherever it is quoted.
        """,
      notes: [Note(at: otherPassage.source(of: other.number.range), "it is '\(otherValue)' here")])
  }

  fileprivate static func standsTwice(_ statement: MeasureStatement, _ other: MeasureStatement) -> Diagnostic {
    let (passage, otherPassage) = (statement.passage, other.passage)
    return Diagnostic(
      .twoValues, at: passage.source(of: statement.number.range),
      "The same measure is a strength and an area for improvement",
      explanation: "Both findings use the same words under one criterion. Keep the one that the judgement rests on.",
      notes: [Note(at: otherPassage.source(of: other.number.range), "it is '\(otherPassage[other.number.range])' here")]
    )
  }
}
