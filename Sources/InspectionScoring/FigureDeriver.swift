import InspectionModel

/// Works figures out from others, one after the other, each after its parts.
struct FigureDeriver {
  /// What there is to tell.
  private(set) var diagnostics: [Diagnostic] = []
  private var figures: [String: Figure]
  private var reasons: [String: FigureBook.Reason]
  /// What the share of each figure is out of.
  private var bases: [String: Base] = [:]
  /// The places of the answers that each figure of a question counts.
  private var answers: [String: Set<Int>] = [:]
  private let questions: QuestionList

  /// Figures with numbers of their own, and those that lack them; of several with one name the first counts.
  init(_ figures: [Figure], unavailable: [FigureBook.Unavailable], questions: QuestionList) {
    self.questions = questions
    self.figures = Dictionary(figures.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    reasons = Dictionary(unavailable.map { ($0.name, $0.reason) }, uniquingKeysWith: { first, _ in first })
    for figure in figures where bases[figure.name] == nil {
      bases[figure.name] = Base(figure)
      answers[figure.name] = counted(by: figure)
    }
  }

  /// The figures of `definitions` in their order, and those without numbers.
  func results(of definitions: [FigureDefinition]) -> (figures: [Figure], unavailable: [FigureBook.Unavailable]) {
    let names = definitions.map(\.name.value)
    return (
      names.compactMap { figures[$0] },
      names.compactMap { name in
        figures[name] == nil ? .init(name: name, reason: reasons[name] ?? .malformed) : nil
      }
    )
  }

  /// Works out a figure whose parts were worked out before; one that has numbers of its own stays as it is.
  mutating func derive(_ definition: FigureDefinition) {
    guard let derivation = definition.measure.derivation else { return }
    let name = definition.name.value
    let parts = derivation.parts.compactMap { figures[$0.value] }
    guard parts.count == derivation.parts.count else {
      // What is not counted is told of where it is quoted; what is wrong was told of.
      let missing = derivation.parts.filter { figures[$0.value] == nil }.map { reasons[$0.value] ?? .notCounted }
      reasons[name] = missing.first { $0 != .notCounted } ?? .notCounted
      return
    }
    switch value(of: derivation, parts, in: definition) {
    case .value(let value):
      figures[name] = Figure(name: name, value: value, origin: .derived(derivation))
      if case .share = value {
        bases[name] = parts.first.flatMap { bases[$0.name] }
        answers[name] = counted(by: derivation)
      }
    case .wrong(let diagnostic):
      diagnostics.append(diagnostic)
      reasons[name] = .malformed
    case .missing(let reason): reasons[name] = reason
    }
  }

  /// What working a figure out comes to.
  private enum Outcome {
    case value(Figure.Value)
    case wrong(Diagnostic)
    case missing(FigureBook.Reason)
  }

  private func value(of derivation: FigureDerivation, _ parts: [Figure], in definition: FigureDefinition) -> Outcome {
    switch derivation {
    case .sum(let names): return sum(of: parts, called: names, in: definition)
    case .complement:
      guard let other = parts.first?.complement?.value else { return .missing(.malformed) }
      return .value(other)
    case .difference(let first, let second):
      if let empty = parts.first(where: \.restsOnNothing) { return .missing(.withoutCases(of: empty.name)) }
      guard let left = parts[0].wholeNumber, let right = parts[1].wholeNumber else { return .missing(.malformed) }
      return left >= right ? .value(.number(left - right)) : .wrong(.negative(first, left, second, right))
    case .comparison:
      if let empty = parts.first(where: \.restsOnNothing) { return .missing(.withoutCases(of: empty.name)) }
      guard let left = parts[0].percentage, let right = parts[1].percentage else { return .missing(.malformed) }
      return .value(.comparison(WholePercent(rounding: left), with: WholePercent(rounding: right)))
    }
  }

  private func sum(of parts: [Figure], called names: [Located<String>], in definition: FigureDefinition) -> Outcome {
    var total = 0
    var base: Int?
    var counted: Set<Int> = []
    for (part, name) in zip(parts, names) {
      switch part.value {
      case .number(let number): total += number
      case .share(let count, let of):
        if bases[part.name] != bases[parts[0].name] { return .wrong(.differentBases(names[0], parts[0], name, part)) }
        let own = answers[part.name] ?? []
        if !counted.isDisjoint(with: own) { return .wrong(.countedTwice(name)) }
        counted.formUnion(own)
        total += count
        base = of
      case .percentage, .text, .comparison, .hidden: return .missing(.malformed)
      }
    }
    guard let base else { return .value(.number(total)) }
    return total <= base
      ? .value(.share(count: total, base: base)) : .wrong(.countedTwice(definition.name, total, of: base, in: names))
  }

  /// The answers that a figure of a question counts, by their places in its list.
  private func counted(by figure: Figure) -> Set<Int>? {
    guard case .question(let id, let words, _) = figure.origin, let scheme = questions[id]?.answers else { return nil }
    let all = scheme.answers.indices
    return Set(
      words.isEmpty ? all.filter { scheme.answers[$0].judgement == .sufficient } : words.compactMap(scheme.place(of:)))
  }

  /// The same of a share that is worked out from others.
  private func counted(by derivation: FigureDerivation) -> Set<Int>? {
    let parts = derivation.parts.compactMap { answers[$0.value] }
    guard parts.count == derivation.parts.count else { return nil }
    switch derivation {
    case .sum: return parts.reduce(into: []) { $0.formUnion($1) }
    case .complement(let part):
      guard case .relevant(let id, _)? = bases[part.value], let scheme = questions[id]?.answers else { return nil }
      return Set(scheme.answers.indices.filter { scheme.answers[$0].judgement != .notApplicable }).subtracting(parts[0])
    case .difference, .comparison: return nil
    }
  }

  /// What a share is out of. Two that happen to be equal in number are not the same.
  private enum Base: Hashable {
    /// The cases of a group to which a question applies.
    case relevant(QuestionID, CaseFilter)
    case cases(CaseFilter)
    /// As typed in, where nobody knows more of it than its number.
    case entered(Int)

    init?(_ figure: Figure) {
      guard case .share(_, let base) = figure.value else { return nil }
      switch figure.origin {
      case .question(let question, _, let filter): self = .relevant(question, filter)
      case .cases(_, let among): self = .cases(among)
      case .entered: self = .entered(base)
      case .derived: return nil
      }
    }
  }
}

extension Figure {
  fileprivate var restsOnNothing: Bool {
    if case .share(_, base: 0) = value { true } else { false }
  }

  /// A plain number, or the percentage that a share is printed as.
  fileprivate var wholeNumber: Int? {
    switch value {
    case .number(let number): number
    case .share: percentage.map { WholePercent(rounding: $0).value }
    case .percentage, .text, .comparison, .hidden: nil
    }
  }
}
