import InspectionModel

extension Binding {
  /// The round that an author names by its id or label; nil when the programme has no such round, which is reported.
  mutating func round(named name: Located<String>) -> Round? {
    if let round = programme.round(named: name.value) { return round }
    report(.unknownRound(name, in: programme))
    return nil
  }
}

extension Programme {
  /// The round with an id or a printed label, in any case.
  func round(named name: String) -> Round? {
    let folded = name.foldedForMatching
    return rounds.first { $0.id.foldedForMatching == folded }
      ?? rounds.first { $0.label.allTexts.contains { $0.foldedForMatching == folded } }
  }
}

extension Diagnostic {
  /// A name that no round of the programme has.
  static func unknownRound(
    _ name: Located<String>, in programme: Programme, replacement: (String) -> String? = { $0 }
  ) -> Diagnostic {
    guard !programme.rounds.isEmpty else {
      return Diagnostic(
        .unknownRound, at: name.range, "The programme measures once, and has no round '\(name.value.shortened)'",
        explanation: "Give one value, and name no round.")
    }
    return .unknown(
      .unknownRound, name, "The programme has no round '\(name.value.shortened)'", known: programme.rounds.map(\.id),
      listing: "Its rounds are", replacement: replacement)
  }
}
