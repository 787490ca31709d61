import InspectionModel

/// Finds one term in several spellings within the report.
struct SpellingVariantCheck: Check {
  let ids: [DiagnosticID] = [.spellingVariant]

  /// The rarer spelling of each term, once, beside the commoner one.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let groups =
      CapitalVariants(manuscript: manuscript).groups() + HyphenVariants(manuscript: manuscript).groups()
      + EndingVariants(manuscript: manuscript).groups() + PhraseVariants(manuscript).groups()
      + NameVariants(manuscript).groups()
    return groups.flatMap { diagnostics(of: $0, in: manuscript) }
  }

  private func diagnostics(of group: VariantGroup, in manuscript: Manuscript) -> [Diagnostic] {
    guard let main = group.main else { return [] }
    return group.forms.compactMap { form in
      guard form.text != main.text else { return nil }
      let spots = form.spots.filter { !manuscript.passages[$0.passage].place.isStanding }
      guard let first = spots.first else { return nil }
      let passage = manuscript.passages[first.passage]
      let common = main.spots.first.map { manuscript.passages[$0.passage][$0.range] } ?? main.text
      var diagnostic = Diagnostic.variant(
        passage[first.range], form, beside: group.mend == .ending ? main.text : common, main,
        at: passage.source(of: first.range))
      diagnostic.suggestions = suggestion(spots, group, main, manuscript).map { [$0] } ?? []
      diagnostic.notes = spots.dropFirst().prefix(3).map { spot in
        Diagnostic.Note(at: manuscript.passages[spot.passage].source(of: spot.range), "Also here")
      }
      return diagnostic
    }
  }

  /// The edits that write every spot of a form as the commoner one; nil where somebody has to judge.
  private func suggestion(
    _ spots: [VariantGroup.Spot], _ group: VariantGroup, _ main: VariantGroup.Form, _ manuscript: Manuscript
  ) -> Diagnostic.Suggestion? {
    let edits = spots.compactMap { spot -> Diagnostic.Edit? in
      let passage = manuscript.passages[spot.passage]
      guard passage.isVerbatim(spot.range) else { return nil }
      let text = group.mended(passage[spot.range], as: main)
      return text.map { Diagnostic.Edit(passage.source(of: spot.range), $0) }
    }
    guard let first = edits.first else { return nil }
    return Diagnostic.Suggestion("Write '\(first.replacement)'", edits: edits)
  }
}

extension VariantGroup {
  /// `text`, a spot of another form, in the form `main`; nil where somebody has to judge.
  func mended(_ text: String, as main: Form) -> String? {
    switch mend {
    case .none: return nil
    case .whole: return main.text
    case .hyphen(let count):
      if !main.text.contains("-") { return text.replacing("-", with: "") }
      guard !text.contains("-"), text.count > count else { return nil }
      return text.prefix(count) + "-" + text.dropFirst(count)
    case .ending:
      let (from, to) = main.text == "-ise" ? ("iz", "is") : ("is", "iz")
      guard let range = text.ranges(of: from).last else { return nil }
      return text[..<range.lowerBound] + to + text[range.upperBound...]
    }
  }
}

extension Diagnostic {
  fileprivate static func variant(
    _ words: String, _ form: VariantGroup.Form, beside common: String, _ main: VariantGroup.Form,
    at range: SourceRange
  ) -> Diagnostic {
    guard !main.spots.isEmpty else {
      return Diagnostic(
        .spellingVariant, at: range, "'\(words.shortened)' is nearly '\(main.text.shortened)'",
        explanation: "So the inspection itself has it. Mend the spelling, or accept it where something else is meant.")
    }
    return Diagnostic(
      .spellingVariant, at: range,
      "'\(words.shortened)' (\(form.spots.count.times)) stands beside '\(common.shortened)' (\(main.spots.count.times))",
      explanation: "A term is spelled in one way throughout a report. Choose one of the two.")
  }
}

extension Int {
  fileprivate var times: String { self == 1 ? "once" : "\(self) times" }
}
