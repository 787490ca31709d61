import InspectionModel

/// Binds the front matter of `inspection.md`: who, what and when, the results that stand there, and what is accepted.
struct InspectionFactsBinder: Sendable {
  /// What the front matter says.
  struct Reading: Sendable {
    /// Who, what and when.
    var facts: InspectionFacts
    /// The results of sections, criteria and threads.
    var results: [ResultKey: ListedResult] = [:]
    /// Where the assessments of cases stand, when the file says so.
    var data: Located<DataSource>?
    /// Which numbers of cases are left out, when the file says so.
    var smallNumbers: SmallNumbers?
    /// Whether the names of people are not their own, when the file says so.
    var namesAreChanged: Bool?
    /// What scores are compared with.
    var benchmarks: [BenchmarkSource] = []
    /// The report's own words for proportions.
    var proportions: ProportionWords?
    /// What is accepted.
    var acceptances: [Acceptance] = []
    /// What follows from the rules of checks.
    var checkLevels: [DiagnosticID: CheckLevel] = [:]
  }

  /// The status that `document` gives; a draft where it gives none or a wrong one, which `bind` reports.
  static func status(in document: SourceDocument) -> ReportStatus {
    var keys = KeyDecoder(document, keys: [InspectionKeys.status.description])
    return keys.read(InspectionKeys.status)?.value ?? .draft
  }

  /// What the front matter of `document` says; reports what is wrong, and what a report needs and has not.
  func bind(_ document: SourceDocument, to binding: inout Binding) -> Reading {
    let own = binding.programme.inspectionKeys.map(\.description)
    var keys = KeyDecoder(document, keys: InspectionKeys.all + own)
    let place = document.factsPlace
    let subject = keys.read(InspectionKeys.subject)
    let body = keys.read(InspectionKeys.body) ?? subject
    _ = keys.read(InspectionKeys.status)
    var facts = InspectionFacts(
      origin: place, subject: subject?.value ?? "", body: body?.value ?? "", status: binding.status)
    facts.inspected = keys.read(InspectionKeys.inspected)
    facts.published = keys.read(InspectionKeys.published)
    facts.isbn = keys.read(InspectionKeys.isbn)?.value
    facts.signature = signature(&keys, to: &binding)
    facts.team = TeamBinder().bind(keys.read(InspectionKeys.team)?.value ?? [], to: &binding)
    facts.values = binding.programme.inspectionKeys.compactMap { value(of: $0, &keys, in: binding.language) }

    var reading = Reading(facts: facts)
    let scores = keys.read(InspectionKeys.scores)?.value ?? []
    ScoresBinder().bind(scores, into: &reading, to: &binding)
    reading.data =
      keys.read(InspectionKeys.data)
      ?? keys.place(of: InspectionKeys.data.name).map { Located(.unreadable, at: $0) }
    reading.smallNumbers = keys.read(InspectionKeys.smallNumbers)?.value
    reading.namesAreChanged = keys.read(InspectionKeys.namesChanged)?.value
    reading.benchmarks = BenchmarksBinder().bind(keys.read(InspectionKeys.benchmarks)?.value, to: &binding)
    reading.proportions = proportions(keys.read(InspectionKeys.proportions), to: &binding)
    let accepted = keys.read(InspectionKeys.accept)?.value ?? []
    reading.acceptances = accepted.compactMap { AcceptanceBinder().bind($0, to: &binding) }
    reading.checkLevels = keys.read(InspectionKeys.checks)?.value ?? [:]
    binding.report(keys.diagnostics)
    reportMissing(document, at: place, to: &binding)
    return reading
  }

  /// The facts that final reports need, unless their programme can do without.
  static let commonFacts = [
    InspectionKeys.inspected.name, InspectionKeys.published.name, InspectionKeys.isbn.name, InspectionKeys.signed.name,
  ]

  /// The keys that a final report of `programme` needs beside its subject.
  static func needed(by programme: Programme) -> [String] {
    commonFacts.filter { !programme.optionalFacts.contains($0) }
      + programme.inspectionKeys.filter(\.isRequired).map(\.name)
  }

  /// `Name, Office`, split at the first comma.
  private func signature(_ keys: inout KeyDecoder, to binding: inout Binding) -> Signature? {
    let date = keys.read(InspectionKeys.signedOn)
    guard let signed = keys.read(InspectionKeys.signed) else { return nil }
    let parts = signed.value.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
    guard let name = parts.first, !name.isEmpty else {
      binding.report(.noSigner(signed))
      return nil
    }
    return Signature(name: name, office: parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil, date: date?.value)
  }

  /// The report's own words for proportions, as close to fractions as the programme's.
  private func proportions(_ written: Located<YAMLNode>?, to binding: inout Binding) -> ProportionWords? {
    guard let node = written?.value else { return nil }
    guard let steps = node.items else {
      binding.report(.wrongKind(InspectionKeys.proportions.name, form: "a list of steps", at: node.range))
      return nil
    }
    let reading = ProportionsReader().read(steps)
    binding.report(reading.diagnostics)
    return ProportionWords(
      steps: reading.value.steps, fractionCloseness: binding.programme.proseStyle.proportions.fractionCloseness)
  }

  /// The value of an added key; its default where nothing is written, or something wrong.
  private func value(of key: InspectionKey, _ keys: inout KeyDecoder, in language: Language) -> InspectionValue? {
    let text = keys.read(key.decoded)?.value ?? key.defaultValue?.text(in: language)
    return text.map { InspectionValue(name: key.name, text: $0) }
  }

  /// What a final report needs: the common facts, and the keys that the programme requires.
  private func reportMissing(_ document: SourceDocument, at place: SourceRange, to binding: inout Binding) {
    for name in Self.needed(by: binding.programme) {
      let entry = document.frontMatter?.entries.first { $0.key.value == name }
      let isGiven = entry.map { !WrittenValue.entry($0).isEmpty } ?? false
      if !isGiven { binding.report(.missingFact(name, at: entry?.key.range ?? place)) }
    }
  }
}

extension InspectionKey {
  /// The key as front matter is decoded; one that a final report needs may still be left out of a draft.
  fileprivate var decoded: Key<String> {
    Key(name, .checked(kind), "A key of the programme.")
  }

  fileprivate var description: KeyDescription { decoded.description }
}

extension Kind<String> {
  /// The text of a value that an added key holds.
  static func checked(_ kind: InspectionKey.Kind) -> Kind {
    switch kind {
    case .text: .text
    case .count: Kind<Int>.count.map { String($0) }
    case .yesNo: Kind<Bool>.yesNo.map { $0 ? "yes" : "no" }
    case .date: .dateText
    }
  }

  /// A date, as it is written.
  private static let dateText = Kind.text(
    Kind<ReportDate>.date.form, schema: Kind<ReportDate>.date.schema
  ) { text, name in
    let reading = Kind<ReportDate>.date.read(.text(text), name)
    return Diagnosed(reading.value.map { _ in text.value }, reading.diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func noSigner(_ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: written.range, "A signature begins with a name",
      explanation: "Write the name, a comma and the office: `signed: Andrew Bridges, HM Chief Inspector of Probation`.")
  }

  fileprivate static func missingFact(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingFact, at: range, "A final report needs '\(key)'",
      explanation: "Write `\(key): ` and its value in the front matter of inspection.md.", subject: key)
  }
}
