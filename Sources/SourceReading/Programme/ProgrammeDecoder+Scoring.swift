import InspectionModel

extension ProgrammeDecoder {
  /// The bands, which go down from step to step and end at 0.
  mutating func bands(_ nodes: [YAMLNode]) -> Scale {
    var steps: [Scale.Step] = []
    var ids: [String: SourceRange] = [:]
    var above: Located<WholePercent>?
    for node in nodes {
      var keys = KeyDecoder(node, form: "a band", keys: StepKeys.band)
      let id = keys.read(StepKeys.id)
      let label = keys.read(StepKeys.label)?.value
      let from = keys.read(StepKeys.from)
      let conclusion = keys.read(StepKeys.conclusion)?.value
      let definition = keys.read(StepKeys.definition)?.value
      let source = keys.read(StepKeys.source)?.value
      report(keys.diagnostics)
      guard let id, isNew(id, among: &ids) else { continue }
      known.bands.append(id.value)
      guard let label, let from else { continue }
      if let above, from.value >= above.value {
        report([.notDescending(from, above: above)])
      }
      above = from
      steps.append(
        Scale.Step(
          id: id.value, label: label, from: from.value, conclusion: conclusion, definition: definition, source: source))
    }
    if let lowest = above, lowest.value.value > 0, steps.count == nodes.count {
      report(
        lowest.range, "The last band begins at \(lowest.value), and lower scores fall in none", "Let it begin at 0.")
    }
    return Scale(steps: steps)
  }

  /// The rules by which scores are worked out, one for each kind.
  mutating func scoring(_ node: YAMLNode) -> [ScoringRule] {
    let subjects = ScoringRule.Subject.allCases.map(\.rawValue)
    guard let pairs = node.pairs else {
      report([.wrongKind(ProgrammeKeys.scoring.name, form: "a rule for each of \(subjects)", at: node.range)])
      return []
    }
    return pairs.compactMap { pair in
      guard let subject = ScoringRule.Subject(rawValue: pair.key.value) else {
        report(
          [
            .unknown(
              .unknownKey, pair.key, "There is no scoring of '\(pair.key.value.shortened)'", known: subjects,
              listing: "What is scored is")
          ])
        return nil
      }
      var keys = KeyDecoder(pair.value, form: "a rule", keys: ScoringKeys.rule)
      let method = keys.read(ScoringKeys.method)?.value
      let summaryWeight = keys.read(ScoringKeys.summaryWeight)
      let written = keys.read(ScoringKeys.weights)
      let source = keys.read(ScoringKeys.source)?.value
      report(keys.diagnostics)
      let weights = written.map { self.weights($0.value) } ?? []
      guard let method else { return nil }
      check(method, summaryWeight: summaryWeight, weights: written, in: subject, at: pair.key.range)
      guard let source else { return nil }
      return ScoringRule(
        subject: subject, method: method, summaryWeight: summaryWeight?.value, weights: weights, source: source)
    }
  }

  /// Whether what a rule says goes together with what it scores.
  private mutating func check(
    _ method: ScoringRule.Method, summaryWeight: Located<WholePercent>?, weights: Located<YAMLNode>?,
    in subject: ScoringRule.Subject, at range: SourceRange
  ) {
    if method == .meanOfCriteria, subject != .section {
      report(range, "Only the score of a section is a mean of criteria", "Write `rule: mean-of-questions`.")
    }
    if let summaryWeight, subject != .criterion {
      report(summaryWeight.range, "Only the rule for criteria sets a summary question apart")
    }
    if let weights, subject != .section || method != .meanOfCriteria {
      report(weights.range, "Only a section that is the mean of its criteria has weights")
    }
  }

  private mutating func weights(_ node: YAMLNode) -> [ScoringRule.Weight] {
    guard let pairs = node.pairs else {
      report([.wrongKind(ScoringKeys.weights.name, form: "one `name: number` a line", at: node.range)])
      return []
    }
    return pairs.compactMap { pair in
      let reading = Kind<Int>.count.read(.node(pair.value), pair.key.value)
      report(reading.diagnostics)
      guard let value = reading.value else { return nil }
      if value < 1 { report(pair.value.range, "A weight is at least 1") }
      return ScoringRule.Weight(pair.key.value, value)
    }
  }

  /// Whether the criteria of sections with a score name weights that there are, each of them one.
  mutating func checkWeights(of sections: [ProgrammeNode], scoring: [ScoringRule]) {
    let names = scoring.first { $0.subject == .section }?.weights.map(\.name) ?? []
    for section in sections {
      for criterion in section.children {
        if let weight = known.weights[criterion.id.text] {
          if names.contains(weight.value) { continue }
          report(
            unknown: weight, "The section rule has no weight '\(weight.value.shortened)'", known: names,
            listing: "Its weights are")
        } else if !names.isEmpty, section.result == .score, criterion.result == .score {
          report(
            known.labels[criterion.id.text], "Criterion \(criterion.id) has no weight",
            names.listed(after: "Add `weight:`. The weights are"))
        }
      }
    }
  }

  /// Whether there is a scale of grades where the tree asks for them; scores need no bands.
  mutating func checkScales(grades: Scale, sections: [ProgrammeNode], at range: SourceRange?) {
    let results = sections.flatMap { [$0.result] + $0.children.map(\.result) }
    if results.contains(.grade), grades.steps.isEmpty {
      report(range, "The programme gives grades, and has no scale of them", "Add `grades:`, the best first.")
    }
  }
}

extension Diagnostic {
  fileprivate static func notDescending(
    _ from: Located<WholePercent>, above: Located<WholePercent>
  ) -> Diagnostic {
    Diagnostic(
      .invalidProgramme, at: from.range, "Each band begins lower than the one above it",
      explanation: "Bands stand in order, the best first.", notes: [.init(at: above.range, "begins at \(above.value)")])
  }
}
