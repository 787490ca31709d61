import InspectionModel

/// Finds what would let a reader recognise a case of the case list: its id, or values that no other case has together.
struct IdentifiableCaseCheck: Check {
  let ids: [DiagnosticID] = [.identifiableCase]

  /// Each id of a case, and each example or box that fits one case only.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    guard let cases = manuscript.cases, !cases.cases.isEmpty else { return [] }
    return caseIDs(in: manuscript, cases) + combinations(in: manuscript, cases)
  }

  private func caseIDs(in manuscript: Manuscript, _ cases: CaseList) -> [Diagnostic] {
    // What is called like a question or a criterion is taken for that.
    let names = Set(
      manuscript.programme.nodes.map { $0.id.text.lowercased() }
        + manuscript.inspection.questions.questions.map { $0.id.text.lowercased() })
    var index = PhraseIndex<Bool>()
    for listed in cases.cases where !names.contains(listed.id.lowercased()) {
      let isNumber = !listed.id.contains(where: \.isLetter)
      guard isNumber || (listed.id.contains(where: \.isNumber) && listed.id.count >= 3) else { continue }
      index.add(listed.id, isNumber)
    }
    var diagnostics: [Diagnostic] = []
    for passage in manuscript.authored {
      for place in passage.tokens.indices {
        guard let (isNumber, end) = index.phrase(at: place, in: passage.tokens) else { continue }
        // A bare number is an id only where it is called one.
        guard !isNumber || Self.isCalledCase(place, in: passage.tokens) else { continue }
        // "DC017" stands neither in "DC017a" nor in "2-DC017".
        if place > 0, !passage.tokens[place].isSpaced, passage.tokens[place - 1].text == "-" { continue }
        let range = passage.range(ofTokens: place..<end)
        diagnostics.append(.caseID(passage[range], at: passage.source(of: range)))
      }
    }
    return diagnostics
  }

  private static func isCalledCase(_ place: Int, in tokens: [Token]) -> Bool {
    var before = place - 1
    if before > 0, tokens[before].text == "." { before -= 1 }
    if before > 0, ["no", "number", "id", "file"].contains(tokens[before].folded) { before -= 1 }
    guard before >= 0, tokens[before].folded == "case" else { return false }
    // "In this case 17 staff" is about staff: an id ends its clause or is followed by a verb, not by a noun.
    guard place + 1 < tokens.count else { return true }
    let next = tokens[place + 1]
    return next.kind == .sign || ["was", "is", "had", "has", "and", "or"].contains(next.folded)
  }

  /// A value of an attribute.
  private struct Value: Hashable {
    let attribute: Int
    let text: String
  }

  private func combinations(in manuscript: Manuscript, _ cases: CaseList) -> [Diagnostic] {
    let index = Self.valueIndex(cases)
    var diagnostics: [Diagnostic] = []
    var named: [Value: SourceRange] = [:]
    var order: [Value] = []
    func end() {
      if let diagnostic = Self.judge(order, named, cases) { diagnostics.append(diagnostic) }
      named = [:]
      order = []
    }
    var item: Int?
    for passage in manuscript.authored where passage.place.isPractice {
      if passage.place.item != item { end() }
      item = passage.place.item
      for place in passage.tokens.indices {
        guard let (value, tokenEnd) = index.phrase(at: place, in: passage.tokens), named[value] == nil else { continue }
        named[value] = passage.source(of: passage.range(ofTokens: place..<tokenEnd))
        order.append(value)
      }
    }
    end()
    return diagnostics
  }

  /// The values that are words, and that only one attribute has: "none" and "high" tell nothing by themselves.
  private static func valueIndex(_ cases: CaseList) -> PhraseIndex<Value> {
    var attributes: [String: Int?] = [:]
    var order: [String] = []
    for listed in cases.cases {
      for (attribute, text) in listed.values.enumerated() {
        if let known = attributes[text] {
          if known != attribute { attributes[text] = .some(nil) }
        } else {
          attributes[text] = attribute
          order.append(text)
        }
      }
    }
    var index = PhraseIndex<Value>()
    for text in order {
      guard let attribute = attributes[text].flatMap({ $0 }), tellsSomething(text) else { continue }
      index.add(text, Value(attribute: attribute, text: text))
    }
    return index
  }

  private static func tellsSomething(_ text: String) -> Bool {
    let words = Tokenizer().tokens(of: text).filter { $0.kind == .word }
    // A participle by itself says what happened to anybody: "convicted".
    if words.count == 1, words[0].folded.hasSuffix("ed") { return false }
    return words.contains { $0.text.count >= 4 && !plainWords.contains($0.folded) }
      && !words.contains { $0.folded == "not" || $0.folded == "none" || $0.folded == "no" }
  }

  private static let plainWords: Set = [
    "high", "very", "medium", "higher", "lower", "level", "known", "unknown", "other", "others", "some", "many", "more",
    "most", "less", "least", "only", "both", "neither", "either", "never", "always", "often", "current", "started",
    "ended", "written", "oral", "used", "taken", "given", "made", "seen", "sent", "held", "part", "whole", "full",
    "good", "poor", "better", "worse", "same", "changed", "unchanged", "needed", "relevant", "required", "helped",
    "contributed", "progress", "begun", "time", "done", "right", "wrong", "well", "concern", "these", "them", "with",
    "without", "from", "over", "under", "within", "after", "before", "case", "yes", "true", "false", "first", "second",
    "third", "original", "follow-up", "reviewed", "additional", "intervention", "transferred", "relationships",
  ]

  private static func judge(_ order: [Value], _ named: [Value: SourceRange], _ cases: CaseList) -> Diagnostic? {
    // Where an example names several values of one attribute, it is not known which is its case's.
    let counts = Dictionary(order.map { ($0.attribute, 1) }, uniquingKeysWith: +)
    let sure = order.filter { counts[$0.attribute] == 1 }
    guard sure.count >= 2, let first = sure.first.flatMap({ named[$0] }) else { return nil }
    let fitting = cases.cases.lazy.filter { listed in sure.allSatisfy { listed.values[$0.attribute] == $0.text } }
    guard fitting.prefix(2).count == 1 else { return nil }
    return .onlyCase(
      sure.map { (cases.attributes[$0.attribute], $0.text) }, at: first,
      others: sure.dropFirst().compactMap { named[$0] })
  }
}

extension Diagnostic {
  fileprivate static func caseID(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .identifiableCase, at: range, "'\(id)' is the id of a case, and no report names one",
      explanation: "Say what kind of case it was, in words that fit several, or take the id out.")
  }

  fileprivate static func onlyCase(
    _ values: [(attribute: String, value: String)], at range: SourceRange, others: [SourceRange]
  ) -> Diagnostic {
    let list = values.map { "\($0.attribute) '\($0.value)'" }.joined(separator: ", ")
    return Diagnostic(
      .identifiableCase, at: range, "Only one case fits what is told here: \(list)",
      explanation: """
        Whoever knows the cases can tell whose story it is. Leave out one of the details, or change it; where it was \
        changed already, say so with `accept:` in inspection.md.
        """,
      notes: zip(others, values.dropFirst()).map { Note(at: $0, "the case's \($1.attribute)") })
  }
}
