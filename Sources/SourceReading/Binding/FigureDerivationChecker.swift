import InspectionModel

/// Checks that what figures are worked out from is there, is not worked out from them in turn, and can be reckoned with.
struct FigureDerivationChecker: Sendable {
  /// What can be said of each figure of which something can; those that are wrong are not among them.
  private(set) var shapes: [String: FigureShape] = [:]
  /// What there is to tell.
  private(set) var diagnostics: [Diagnostic] = []
  private let figures: FiguresBinder.Reading
  private let questions: QuestionListReader.Reading

  /// A checker of `figures`, which may be worked out from `questions` too.
  init(_ figures: FiguresBinder.Reading, questions: QuestionListReader.Reading) {
    self.figures = figures
    self.questions = questions
    for id in questions.ids { shapes[id.value] = .share }
    // What is wrong already is told of no more.
    for name in figures.names { shapes[name] = .unknown }
    let order = DerivationOrder(figures.figures)
    diagnostics += order.rings.map { .cyclic($0) }
    for figure in order.figures {
      shapes[figure.name.value] = FigureShape(figure.measure) ?? derived(figure)
    }
  }

  /// The figures that can be reckoned, as far as the files tell.
  var sound: [FigureDefinition] {
    figures.figures.filter { $0.measure.derivation == nil || shapes[$0.name.value] != .unknown }
  }

  private mutating func derived(_ figure: FigureDefinition) -> FigureShape {
    guard let derivation = figure.measure.derivation else { return .unknown }
    let known = derivation.parts.map { shape(of: $0) }
    guard !known.contains(.unknown) else { return .unknown }
    switch derivation {
    case .sum, .difference:
      if let other = known.indices.first(where: { known[$0] != .share && known[$0] != .number }) {
        return refuse(derivation.parts[other], known[other])
      }
      guard Set(known).count == 1 else {
        diagnostics.append(.mixed(figure.name, at: derivation.parts))
        return .unknown
      }
      if case .difference = derivation { return .number }
      return known[0]
    case .complement, .comparison:
      if let other = known.indices.first(where: { known[$0] != .share }) {
        return refuse(derivation.parts[other], known[other])
      }
      if case .complement = derivation { return .share }
      return .comparison
    }
  }

  private mutating func shape(of part: Located<String>) -> FigureShape {
    if let shape = shapes[part.value] { return shape }
    if figures.isWhole, !questions.list.mayHaveLost(QuestionID(part.value)) {
      diagnostics.append(
        .unknown(
          .unknownFigure, part, "There is no figure '\(part.value.shortened)'",
          known: figures.names + questions.ids.map(\.value), listing: "The figures are"
        ).orDefinition)
    }
    return .unknown
  }

  private mutating func refuse(_ part: Located<String>, _ shape: FigureShape) -> FigureShape {
    diagnostics.append(.notReckonedWith(part, shape))
    return .unknown
  }
}

extension Diagnostic {
  fileprivate static func cyclic(_ ring: [Located<String>]) -> Diagnostic {
    let names = ring.map { "'\($0.value)'" }
    // A long ring is cut: whoever mends it needs the way round, and not every step of it.
    let shown = names.count <= 6 ? names : names.prefix(3) + ["\u{2026}"] + names.suffix(2)
    let way = (shown + names.prefix(1)).joined(separator: " from ")
    return Diagnostic(
      .cyclicFigure, at: ring.first?.range,
      ring.count == 1
        ? "The figure \(names[0]) is worked out from itself"
        : "Figures are worked out from each other in a ring: \(way)",
      explanation: "Give one of them numbers of its own.",
      notes: ring.dropFirst().prefix(10).map { Note(at: $0.range, "Part of the ring: '\($0.value)'") },
      subject: ring.first?.value)
  }

  fileprivate static func mixed(_ name: Located<String>, at parts: [Located<String>]) -> Diagnostic {
    let range = parts.first.flatMap { first in parts.last.map { first.range.through($0.range) } }
    return Diagnostic(
      .malformedFigure, at: range ?? name.range, "Shares and plain numbers cannot be reckoned together",
      explanation: "Name figures that are all counts out of a base, or all numbers that stand by themselves.",
      subject: name.value)
  }

  fileprivate static func notReckonedWith(_ part: Located<String>, _ shape: FigureShape) -> Diagnostic {
    Diagnostic(
      .malformedFigure, at: part.range,
      "Nothing is worked out from '\(part.value.shortened)', which \(shape.description)",
      explanation: "Name a figure with a count and its base, or, in a sum or difference, plain numbers.",
      subject: part.value)
  }
}
