import InspectionModel

/// Compares what recommendations answer with the results of the criteria.
struct RecommendationTargetCheck: Check {
  let ids: [DiagnosticID] = [
    .recommendationWithoutCriteria, .criterionWithoutRecommendation, .recommendationOnGood,
  ]

  /// Recommendations that answer nothing or only what is good, and criteria with a poor result that none answers; nothing
  /// in a report whose recommendations name no criteria at all.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let items = Recommendations(of: manuscript).items
    // Where none names a criterion, the authors do not say what their recommendations answer.
    guard items.contains(where: { !$0.targets.isEmpty }) else { return [] }
    return items.filter(\.targets.isEmpty).map { .answersNothing($0) }
      + unanswered(by: items, in: manuscript)
      + items.compactMap { item in
        let good = goodSteps(of: item, in: manuscript)
        return good.map { .answersGood(item, $0.text(in: manuscript.language)) }
      }
  }

  private func unanswered(by items: [Recommendations.Item], in manuscript: Manuscript) -> [Diagnostic] {
    var answered = Set(items.flatMap(\.targets))
    for section in manuscript.programme.sections where answered.contains(section.id) {
      answered.formUnion(section.children.map(\.id))
    }
    return manuscript.programme.criteria.compactMap { criterion in
      guard !answered.contains(criterion.id), let (step, place, scale) = manuscript.step(of: criterion.id),
        needsRecommendation(step, place, of: scale, manuscript.programme.review)
      else { return nil }
      return .unanswered(
        criterion.id, label: step.label.text(in: manuscript.language), at: manuscript.inspection.origins[criterion.id])
    }
  }

  /// As the programme says; or else in all but the best two steps, and in the worse of two.
  private func needsRecommendation(
    _ step: Scale.Step, _ place: Int, of scale: Scale, _ settings: ReviewSettings
  ) -> Bool {
    settings.recommendationSteps.map { $0.contains(step.id) } ?? (place >= min(2, scale.steps.count - 1) && place > 0)
  }

  /// The label of the best step where everything that the recommendation answers is in it.
  private func goodSteps(of item: Recommendations.Item, in manuscript: Manuscript) -> Wording? {
    let criteria = item.targets.flatMap { id -> [NodeID] in
      let children = manuscript.programme.node(id)?.children ?? []
      return children.isEmpty ? [id] : children.map(\.id)
    }
    let steps = criteria.map { manuscript.step(of: $0) }
    guard !steps.isEmpty, steps.allSatisfy({ $0?.place == 0 && $0.map { $0.scale.steps.count > 1 } == true }) else {
      return nil
    }
    return steps.first??.step.label
  }
}

extension Diagnostic {
  fileprivate static func answersNothing(_ item: Recommendations.Item) -> Diagnostic {
    Diagnostic(
      .recommendationWithoutCriteria, at: item.range, "A recommendation names no criterion that it answers",
      explanation: "Write them behind it, as behind the others: `{for=\"1.2 2.2\"}`.",
      subject: item.label)
  }

  fileprivate static func unanswered(_ node: NodeID, label: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .criterionWithoutRecommendation, at: range, "No recommendation answers \(node), whose result is '\(label)'",
      explanation:
        "Add one, or name the criterion in the `for` of one that answers it; the programme says under `review:`, as "
        + "`recommendation-steps:`, which results need one.",
      subject: node.text)
  }

  fileprivate static func answersGood(_ item: Recommendations.Item, _ label: String) -> Diagnostic {
    let targets = item.targets.map(\.text)
    return Diagnostic(
      .recommendationOnGood, at: item.range,
      "A recommendation answers only \(targets.joined(separator: ", ")), with the result '\(label)'",
      explanation: "Name the criterion whose result calls for it in its `for`, or take the recommendation out.",
      subject: item.label ?? targets.first)
  }
}
