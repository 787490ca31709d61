import InspectionModel

/// Reads the ratings of a graded criterion's items: `items:` and `grade-reason:` of its findings file.
struct ItemRatingsReader: Sendable {
  /// The criterion.
  let node: ProgrammeNode

  /// What the file says of items.
  struct Reading: Sendable {
    /// The ratings; nil when none are given, or when one of them is wrong: a grade would follow from half of them.
    var value: ItemRatings?
    /// Whether something was wrong, and was reported.
    var isWrong = false
  }

  /// The ratings under `items:`.
  func read(_ keys: inout KeyDecoder, to binding: inout Binding) -> Reading {
    let told = keys.diagnostics.count
    let lines = keys.read(FindingsKeys.items)
    let reason = keys.read(FindingsKeys.gradeReason)
    let isUnread = keys.diagnostics.count > told
    guard let place = keys.place(of: FindingsKeys.items.name) else {
      if let reason { binding.report(.reasonWithoutItems(at: reason.range)) }
      return Reading()
    }
    guard node.result == .grade, !binding.programme.itemRatings.steps.isEmpty else {
      binding.report(.itemsOfNothing(node, at: place))
      return Reading()
    }
    var items: [ItemRatings.Item] = []
    var seen: [String: SourceRange] = [:]
    var isWrong = isUnread
    for line in lines?.value ?? [] {
      if let first = seen.updateValue(line.name.range, forKey: line.name.value.foldedForMatching) {
        binding.report(.duplicateKey(line.name, first: first))
        isWrong = true
      } else if let step = binding.programme.itemRatings.step(named: line.text.value) {
        items.append(ItemRatings.Item(name: line.name, rating: Located(step.id, at: line.text.range)))
      } else {
        binding.report(.unknownRating(line, in: binding))
        isWrong = true
      }
    }
    guard !isWrong, !items.isEmpty else { return Reading(isWrong: isWrong) }
    return Reading(value: ItemRatings(items: items, reason: reason.map { Located($0.value, at: $0.range) }))
  }
}

extension Diagnostic {
  fileprivate static func reasonWithoutItems(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .strayContent, at: range, "'grade-reason' says why a grade differs from its items, and there are none",
      explanation: "Take it out, or write `items:` with a line for each item.")
  }

  fileprivate static func itemsOfNothing(_ node: ProgrammeNode, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidRating, at: range,
      node.result == .grade
        ? "The programme rates no items" : "Criterion \(node.id) has no grade, so its items have no ratings",
      explanation: "Take `items:` and the lines below it out.", subject: node.id.text)
  }

  fileprivate static func unknownRating(_ line: NamedLine, in binding: Binding) -> Diagnostic {
    let labels = binding.programme.itemRatings.steps.map { $0.label.text(in: binding.language) }
    guard !line.text.value.isEmpty else {
      return Diagnostic(
        .invalidRating, at: line.name.range, "'\(line.name.value.shortened)' has no rating",
        explanation: labels.listed(after: "The ratings are"))
    }
    return .unknown(
      .invalidRating, line.text, "There is no rating '\(line.text.value.shortened)'", known: labels,
      listing: "The ratings are")
  }
}
