import InspectionModel

/// Reads the table of words for proportions of a programme or an inspection.
struct ProportionsReader: Sendable {
  /// The table that `nodes` write, one step each; what is wrong in it is left out.
  ///
  /// The steps come highest first, each word stands for one of them, and the last reaches down to 0, so that every
  /// percentage has a word.
  func read(_ nodes: [YAMLNode], closeness: Located<Int>? = nil) -> Diagnosed<ProportionWords> {
    var diagnostics: [Diagnostic] = []
    var steps: [Located<ProportionWords.Step>] = []
    var seen: [String: SourceRange] = [:]
    for node in nodes {
      guard let step = step(node, &diagnostics) else { continue }
      if let last = steps.last, last.value.bound.lowest <= step.value.bound.lowest {
        diagnostics.append(.notLower(step, than: last))
        continue
      }
      for word in step.value.words {
        if let first = seen.updateValue(step.range, forKey: word.lowercased()) {
          diagnostics.append(.wordTwice(word, at: step.range, first: first))
        }
      }
      steps.append(step)
    }
    if diagnostics.isEmpty, let last = steps.last, last.value.bound.lowest > 0 {
      diagnostics.append(.lowestWithoutWords(last))
    }
    return Diagnosed(
      ProportionWords(steps: steps.map(\.value), fractionCloseness: self.closeness(closeness, &diagnostics)),
      diagnostics)
  }

  private func step(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Located<ProportionWords.Step>? {
    var keys = KeyDecoder(node, form: "a step of words for proportions", keys: ProportionKeys.all)
    let wording = keys.read(ProportionKeys.words)
    let over = keys.read(ProportionKeys.over)
    let from = keys.read(ProportionKeys.from)
    let source = keys.read(ProportionKeys.source)?.value
    diagnostics += keys.diagnostics
    guard keys.diagnostics.isEmpty, let wording else { return nil }
    let bound: Located<ProportionWords.Bound>
    switch (over, from) {
    case (let over?, nil): bound = over.map { .over($0.value) }
    case (nil, let from?): bound = from.map { .from($0.value) }
    case (nil, nil), (_?, _?):
      diagnostics.append(.noBound(at: from?.range ?? wording.range))
      return nil
    }
    let step = ProportionWords.Step(wording: wording.value, bound: bound.value, source: source)
    guard !step.words.isEmpty, bound.value.lowest <= 100 else {
      diagnostics.append(step.words.isEmpty ? .noBound(at: wording.range) : .nothingAbove(bound.range))
      return nil
    }
    return Located(step, at: bound.range)
  }

  private func closeness(_ written: Located<Int>?, _ diagnostics: inout [Diagnostic]) -> Int {
    guard let written else { return ProportionWords.usualCloseness }
    if written.value <= Self.mostCloseness { return written.value }
    diagnostics.append(.tooFar(written))
    return ProportionWords.usualCloseness
  }

  /// What lies farther off than this is near no fraction, in percentage points.
  static let mostCloseness = 20
}

extension Diagnostic {
  private static let mend = "Write the words with the highest percentages first, and the last with `from: 0`."

  fileprivate static func notLower(
    _ step: Located<ProportionWords.Step>, than last: Located<ProportionWords.Step>
  ) -> Diagnostic {
    Diagnostic(
      .malformedProportions, at: step.range, "Each step of words for proportions lies below the one before",
      explanation: mend, notes: [Note(at: last.range, "The step before")])
  }

  fileprivate static func wordTwice(_ word: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedProportions, at: range, "'\(word.shortened)' stands for two proportions",
      explanation: "Keep it in one step.", notes: [Note(at: first, "First used here")])
  }

  fileprivate static func lowestWithoutWords(_ last: Located<ProportionWords.Step>) -> Diagnostic {
    Diagnostic(
      .malformedProportions, at: last.range,
      "Percentages below \(last.value.bound.lowest) have no word", explanation: mend)
  }

  fileprivate static func noBound(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedProportions, at: range, "A step of words for proportions has words and one percentage",
      explanation: "Write `over: 90` for what lies above it, or `from: 75` for the lowest percentage.")
  }

  fileprivate static func nothingAbove(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedProportions, at: range, "No percentage is over 100", explanation: "Write `from: 100`, or less.")
  }

  fileprivate static func tooFar(_ closeness: Located<Int>) -> Diagnostic {
    Diagnostic(
      .malformedProportions, at: closeness.range,
      "A share is near a fraction within \(ProportionsReader.mostCloseness) percentage points at most",
      explanation: "Write a smaller number: `fraction-closeness: \(ProportionWords.usualCloseness)`.")
  }
}
