import InspectionModel

/// Binds the front matter of `inspection.md`: who, what and when, the results that stand there, and what is accepted.
struct InspectionFactsBinder: Sendable {
  /// What the front matter says.
  struct Reading: Sendable {
    /// Who, what and when.
    var facts: InspectionFacts
    /// The results of sections and criteria.
    var results: [NodeID: ListedResult] = [:]
    /// The results of threads.
    var threadResults: [String: EnteredResult] = [:]
    /// What is accepted.
    var acceptances: [Acceptance] = []
  }

  /// The keys that every programme has; those of the programme come beside them.
  enum Key: String, CaseIterable {
    case programme, edition, subject, body, inspected, published, isbn, status, signed, team, scores, accept, benchmarks
    case signedOn = "signed-on"
  }

  /// The status that `document` gives; a draft where it gives none or a wrong one.
  static func status(in document: SourceDocument) -> ReportStatus {
    let entry = document.frontMatter?.entries.first { $0.key.value == Key.status.rawValue }
    return entry.flatMap { ReportStatus(rawValue: $0.rest.value.lowercased()) } ?? .draft
  }

  private static func keys(of programme: Programme) -> [String] {
    Key.allCases.map(\.rawValue) + programme.inspectionKeys.map(\.name)
  }

  /// What the front matter of `document` says; reports what is wrong, and what a report needs and has not.
  func bind(_ document: SourceDocument, to binding: inout Binding) -> Reading {
    let programme = binding.programme
    let header = Header(document, known: Self.keys(of: programme), to: &binding)
    let place = header.range.start
    let subject = header.text(Key.subject.rawValue)
    if subject == nil { binding.report(.noSubject(at: place)) }
    var facts = InspectionFacts(
      origin: place, subject: subject?.value ?? "", body: header.text(Key.body.rawValue)?.value ?? subject?.value ?? "",
      status: binding.status)
    if let status = header.text(Key.status.rawValue), ReportStatus(rawValue: status.value.lowercased()) == nil {
      binding.report(.noStatus(status))
    }
    facts.inspected = header.date(Key.inspected.rawValue, to: &binding)
    facts.published = header.date(Key.published.rawValue, to: &binding)
    facts.isbn = header.text(Key.isbn.rawValue).flatMap { isbn($0, to: &binding) }
    facts.signature = signature(header, to: &binding)
    facts.team = header.entry(Key.team.rawValue).map { team($0, to: &binding) } ?? []
    facts.values = programme.inspectionKeys.compactMap { value($0, in: header, to: &binding) }
    reportMissing(header, at: place, to: &binding)

    var reading = Reading(facts: facts)
    if let scores = header.entry(Key.scores.rawValue) { ScoresBinder().bind(scores, into: &reading, to: &binding) }
    if let accept = header.entry(Key.accept.rawValue) {
      let lines = KeyedLine.lines(of: accept, form: AcceptanceBinder.form, to: &binding)
      reading.acceptances = lines.compactMap { AcceptanceBinder().bind($0, to: &binding) }
    }
    return reading
  }
}

extension InspectionFactsBinder {
  private func isbn(_ written: Located<String>, to binding: inout Binding) -> String? {
    if let isbn = ISBN(written.value) { return isbn.text }
    binding.report(.wrongISBN(written))
    return nil
  }

  /// `Name, Office`, split at the first comma.
  private func signature(_ header: Header, to binding: inout Binding) -> Signature? {
    let date = header.date(Key.signedOn.rawValue, to: &binding)
    guard let signed = header.text(Key.signed.rawValue) else { return nil }
    let parts = signed.value.split(separator: ",", maxSplits: 1).map(\.trimmed)
    guard let name = parts.first, !name.isEmpty else {
      binding.report(.noSigner(signed))
      return nil
    }
    return Signature(name: name, office: parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil, date: date?.value)
  }

  private func team(_ entry: FrontMatter.Entry, to binding: inout Binding) -> [TeamRole] {
    let form = "Write one role a line, `Role: name; name`."
    var roles: [TeamRole] = []
    for line in KeyedLine.lines(of: entry, form: form, to: &binding) {
      let names = line.rest.pieces(separatedBy: ";").map(\.value)
      if names.isEmpty {
        binding.report(.roleWithoutNames(line.key, form: form))
      } else {
        roles.append(TeamRole(role: line.key.value, names: names))
      }
    }
    return roles
  }

  private func value(
    _ key: InspectionKey, in header: Header, to binding: inout Binding
  ) -> InspectionValue? {
    switch key.kind {
    case .text: return header.text(key.name).map { InspectionValue(name: key.name, text: $0.value) }
    case .date:
      guard header.date(key.name, to: &binding) != nil else { return nil }
      return header.text(key.name).map { InspectionValue(name: key.name, text: $0.value) }
    case .count:
      guard let written = header.text(key.name) else { return nil }
      let digits = written.value.filter { $0 != "," }
      guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        binding.report(.notACount(key.name, written))
        return nil
      }
      return InspectionValue(name: key.name, text: digits)
    case .yesNo:
      guard let written = header.text(key.name) else { return nil }
      let word = written.value.lowercased()
      guard word == "yes" || word == "no" else {
        binding.report(.neitherYesNorNo(key.name, written))
        return nil
      }
      return InspectionValue(name: key.name, text: word)
    }
  }

  /// What a final report needs: the common facts, and the keys that the programme requires.
  private func reportMissing(_ header: Header, at place: SourceRange, to binding: inout Binding) {
    let common: [Key] = [.inspected, .published, .isbn, .signed]
    let own = binding.programme.inspectionKeys.filter(\.isRequired).map(\.name)
    for name in common.map(\.rawValue) + own where header.isEmpty(name) {
      binding.report(.missingFact(name, at: header.entry(name)?.key.range ?? place))
    }
  }
}

extension Diagnostic {
  fileprivate static func noSubject(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingKey, at: range, "The inspection has no subject",
      explanation: "Write `subject: ` and the inspected area, as the title is to name it.")
  }

  fileprivate static func noStatus(_ written: Located<String>) -> Diagnostic {
    .unknown(
      .wrongKind, written, "There is no status '\(written.value)'", known: ReportStatus.allCases.map(\.rawValue),
      listing: "A report is either")
  }

  fileprivate static func wrongISBN(_ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .invalidISBN, at: written.range, "'\(written.value)' is no ISBN",
      explanation:
        "It has 13 digits (or ten, before 2007), of which the last is worked out from the others: one is wrong.")
  }

  fileprivate static func noSigner(_ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: written.range, "A signature begins with a name",
      explanation: "Write the name, a comma and the office: `signed: Andrew Bridges, HM Chief Inspector of Probation`.")
  }

  fileprivate static func roleWithoutNames(_ role: Located<String>, form: String) -> Diagnostic {
    Diagnostic(.missingFact, at: role.range, "'\(role.value)' names nobody", explanation: form)
  }

  fileprivate static func notACount(_ key: String, _ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: written.range, "'\(key)' is a whole number, not '\(written.value)'",
      explanation: "Write it in digits, as in `\(key): 106`.")
  }

  fileprivate static func neitherYesNorNo(_ key: String, _ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: written.range, "'\(key)' is yes or no, not '\(written.value)'",
      explanation: "Write `\(key): yes` or `\(key): no`.")
  }

  fileprivate static func missingFact(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingFact, at: range, "A final report needs '\(key)'",
      explanation: "Write `\(key): ` and its value in the front matter of inspection.md.", subject: key)
  }
}
