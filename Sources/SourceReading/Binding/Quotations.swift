import InspectionModel

/// A result that prose quotes: `{{score 1.2}}`.
struct ResultQuotation: Sendable {
  let word: Placeholder.ResultWord
  let name: String
  let round: String?
  /// Where the whole of it stands.
  let range: SourceRange

  /// Reports what the programme does not measure, or not in this way.
  func check(to binding: inout Binding) {
    guard let subject = ResultSubject(name, in: binding), subject.id == name else {
      binding.report(unknownSubject(in: binding))
      return
    }
    switch (subject.kind, word) {
    case (.none, _):
      binding.report(.quotedNothing(subject, at: range))
    case (.grade, .score), (.grade, .band):
      let mend = text(.grade, name, round)
      binding.report(.quotedOtherwise(.scoreOnGraded, "'\(name)' has a grade and no score", at: range, mend: mend))
    case (.score, .grade):
      let mend = text(.score, name, round)
      binding.report(.quotedOtherwise(.gradeOnScored, "'\(name)' has a score and no grade", at: range, mend: mend))
    case (.score, .score), (.score, .band), (.grade, .grade): break
    }
    guard let round, !binding.programme.rounds.contains(where: { $0.id == round }) else { return }
    binding.report(
      .unknownRound(Located(round, at: range), in: binding.programme, replacement: { text(word, name, $0) }))
  }

  private func unknownSubject(in binding: Binding) -> Diagnostic {
    let measured = binding.programme.nodes.filter { $0.result != .none }.map(\.id.text)
    let known = measured + binding.programme.threads.map(\.id)
    let meant = ResultSubject(name, in: binding)?.id ?? NodeIndex.meant(by: name, among: known)
    let headline = "No section, criterion or thread is called '\(name.shortened)'"
    let written = Located(name, at: range)
    guard let meant else {
      return .unknown(
        .unknownCriterion, written, headline, known: known, listing: "Those with results are",
        replacement: { text(word, $0, round) })
    }
    return .unknown(
      .unknownCriterion, written, headline, meant: meant, known: known, listing: "Those with results are",
      replacement: { text(word, $0, round) })
  }

  private func text(_ word: Placeholder.ResultWord, _ name: String, _ round: String?) -> String {
    "{{\(([word.rawValue, name] + [round].compactMap { $0 }).joined(separator: " "))}}"
  }
}

/// A figure that prose quotes: `{{percent psr-seriousness}}`.
struct FigureQuotation: Sendable {
  let word: Placeholder.FigureWord
  let name: String
  let isInsufficient: Bool
  /// Where the whole of it stands.
  let range: SourceRange

  /// Reports a figure that nobody defined, and one of which this cannot be said.
  func check(_ figures: QuotableFigures, to binding: inout Binding) {
    guard let shape = figures[name] else {
      guard !figures.mayHaveLost(name) else { return }
      let other = isInsufficient ? " \(Placeholder.insufficient)" : ""
      binding.report(
        .unknown(
          .unknownFigure, Located(name, at: range), "There is no figure '\(name.shortened)'", known: figures.names,
          listing: "The figures are", replacement: { "{{\(word.rawValue) \($0)\(other)}}" }
        ).orDefinition)
      return
    }
    if !shape.allows(word, isInsufficient: isInsufficient) {
      binding.report(unfit(shape))
    } else if word == .quantifier, !figures.hasProportions {
      binding.report(.noProportions(at: range))
    }
  }

  private func unfit(_ shape: FigureShape) -> Diagnostic {
    let mend = "{{\(shape.usualWord.rawValue) \(name)}}"
    let said = isInsufficient && shape != .share ? Placeholder.insufficient : word.rawValue
    let isOfTwo = word == .points || word == .direction
    return Diagnostic(
      .figureWithoutBase, at: range, "'\(name)' \(shape.description)",
      explanation: isOfTwo && !isInsufficient
        ? "'\(said)' can be said of a figure with `compare:` only."
        : "'\(said)' can be said of a count out of a base only.",
      suggestions: [.init("Write `\(mend)`", edits: [.init(range, mend)])])
  }
}

extension Diagnostic {
  /// With the advice to define what is unknown.
  var orDefinition: Diagnostic {
    var diagnostic = self
    let advice = "Figures are defined in figures.yml; every question is one by its id."
    diagnostic.explanation = [diagnostic.explanation, advice].compactMap { $0 }.joined(separator: " ")
    return diagnostic
  }

  fileprivate static func noProportions(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedProportions, at: range, "The report has no words for proportions",
      explanation: "Write `proportions:` in inspection.md, or under `prose-style:` of the programme.")
  }

  fileprivate static func quotedNothing(_ subject: ResultSubject, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .scoreOnGraded, at: range, "'\(subject.id)' has no result of its own",
      explanation: "The programme does not measure it, so there is nothing to quote.", subject: subject.id)
  }

  fileprivate static func quotedOtherwise(
    _ id: DiagnosticID, _ summary: String, at range: SourceRange, mend: String
  ) -> Diagnostic {
    Diagnostic(id, at: range, summary, suggestions: [.init("Write `\(mend)`", edits: [.init(range, mend)])])
  }
}
