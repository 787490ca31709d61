import InspectionModel

extension ProgrammeDecoder {
  /// What items are rated, best first.
  mutating func itemRatings(_ nodes: [YAMLNode]) -> Scale {
    var ids: [String: SourceRange] = [:]
    return Scale(
      steps: nodes.compactMap { node in
        var keys = KeyDecoder(node, form: "a rating", keys: StepKeys.rating)
        let id = keys.read(StepKeys.id)
        let label = keys.read(StepKeys.label)?.value
        report(keys.diagnostics)
        guard let id, isNew(id, among: &ids) else { return nil }
        known.ratings.append(id.value)
        return label.map { Scale.Step(id: id.value, label: $0, from: nil, conclusion: nil) }
      })
  }

  /// The grades, best first.
  mutating func grades(_ nodes: [YAMLNode]) -> Scale {
    var ids: [String: SourceRange] = [:]
    return Scale(
      steps: nodes.compactMap { node in
        var keys = KeyDecoder(node, form: "a grade", keys: StepKeys.grade)
        let id = keys.read(StepKeys.id)
        let label = keys.read(StepKeys.label)?.value
        let conclusion = keys.read(StepKeys.conclusion)?.value
        let definition = keys.read(StepKeys.definition)?.value
        let items = keys.read(StepKeys.items)
        let source = keys.read(StepKeys.gradeSource)?.value
        report(keys.diagnostics)
        let rule = items.flatMap { itemRule($0.value) }
        guard let id, isNew(id, among: &ids), let label else { return nil }
        known.items[id.value] = items?.range ?? id.range
        return Scale.Step(
          id: id.value, label: label, from: nil, conclusion: conclusion, definition: definition, source: source,
          items: rule)
      })
  }

  /// What items have to be rated: `otherwise`, or how many of them reach which rating.
  private mutating func itemRule(_ node: YAMLNode) -> ItemRule? {
    if let text = node.text, text.value == Self.otherwise { return ItemRule([]) }
    guard let pairs = node.pairs, !pairs.isEmpty else {
      report([.wrongKind(StepKeys.items.name, form: "`otherwise`, or one `each: rating` a line", at: node.range)])
      return nil
    }
    let quantities = ItemRule.Quantity.allCases.map(\.rawValue)
    return ItemRule(
      pairs.compactMap { pair in
        guard let quantity = ItemRule.Quantity(rawValue: pair.key.value) else {
          let headline = "No number of items is called '\(pair.key.value.shortened)'"
          report(unknown: pair.key, headline, known: quantities, listing: "There are")
          return nil
        }
        guard let rating = pair.value.text else {
          report([.wrongKind(pair.key.value, form: "one of the item ratings", at: pair.value.range)])
          return nil
        }
        guard known.ratings.contains(rating.value) else {
          let headline = "The programme has no item rating '\(rating.value.shortened)'"
          report(unknown: rating, headline, known: known.ratings, listing: "Its item ratings are")
          return nil
        }
        return ItemRule.Requirement(quantity, rating.value)
      })
  }

  /// Whether the items of a criterion, however they are rated, give one grade.
  mutating func checkItems(of grades: Scale, ratings: Scale) {
    let isRated = grades.steps.contains { $0.items != nil }
    if !isRated, let first = ratings.steps.first {
      report(
        known.items[grades.steps.first?.id ?? first.id],
        "Items are rated, and no grade says what they have to be rated for it", "Add `items:` to each grade.")
    }
    guard isRated else { return }
    for (index, step) in grades.steps.enumerated() {
      let isLast = index == grades.steps.count - 1
      switch (step.items?.requirements.isEmpty, isLast) {
      case (nil, _):
        report(known.items[step.id], "The grade '\(step.id)' does not say what items have to be rated for it")
      case (true?, false):
        report(known.items[step.id], "Only the last grade is what is left over", "The grades below could not be given.")
      case (false?, true):
        report(
          known.items[step.id], "The last grade is what is left over",
          "Write `items: \(Self.otherwise)`, so that every criterion has a grade.")
      case (true?, true), (false?, false): break
      }
    }
  }

  /// What stands for the grade that is left over.
  static let otherwise = "otherwise"
}
