/// Steps with a label: the bands that scores fall in, or the grades that are given by judgement.
public struct Scale: Hashable, Sendable {
  /// From the best to the worst.
  public let steps: [Step]

  /// A scale of `steps`, best first.
  public init(steps: [Step]) { self.steps = steps }

  /// One step.
  public struct Step: Hashable, Sendable {
    /// Its name in the programme's files.
    public let id: String
    /// As reports print it.
    public let label: Wording
    /// The lowest score that falls in it; nil on a scale of grades.
    public let from: WholePercent?
    /// The sentence that concludes a criterion in this step.
    public let conclusion: Wording?
    /// What the step means; nil where the programme does not say.
    public let definition: Wording?
    /// What its bound rests on: the published reports that it was read from; nil on a scale of grades.
    public let source: String?
    /// What the items of a criterion have to be rated for this grade; nil where grades are given by judgement alone.
    public let items: ItemRule?

    /// A step named `id`.
    public init(
      id: String, label: Wording, from: WholePercent?, conclusion: Wording?, definition: Wording? = nil,
      source: String? = nil, items: ItemRule? = nil
    ) {
      self.id = id
      self.label = label
      self.from = from
      self.conclusion = conclusion
      self.definition = definition
      self.source = source
      self.items = items
    }
  }

  /// The step that a printed score falls in: the first whose lower bound it reaches.
  public func step(for score: WholePercent) -> Step? {
    steps.first { step in step.from.map { $0 <= score } ?? false }
  }

  /// The step that an author names by its id or its label, in any case.
  public func step(named name: String) -> Step? {
    let wanted = name.lowercased()
    return steps.first { $0.id.lowercased() == wanted || $0.label.allTexts.contains { $0.lowercased() == wanted } }
  }
}
