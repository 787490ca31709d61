import InspectionModel

/// Binds `team:`: who took part, in which role and from which organisation.
struct TeamBinder: Sendable {
  /// The roles that `lines` name, in their order, each with its people.
  func bind(_ lines: [NamedLine], to binding: inout Binding) -> [TeamRole] {
    var given: [String: SourceRange] = [:]
    return lines.compactMap { line in
      let role = role(line.name, in: binding.programme)
      let key = role?.id ?? line.name.value.foldedForMatching
      if let first = given.updateValue(line.name.range, forKey: key) {
        binding.report(.roleGivenTwice(line.name, first: first))
      }
      if role == nil, let near = nearest(to: line.name.value, in: binding) {
        binding.report(.unknownRole(line.name, near: near))
      }
      let members = line.text.names.compactMap { member($0, to: &binding) }
      if line.text.value.isEmpty { binding.report(.roleWithoutNames(line.name)) }
      return members.isEmpty ? nil : TeamRole(role: line.name.value, id: role?.id, members: members)
    }
  }

  /// The role of the programme that an author names by any form of its label.
  private func role(_ written: Located<String>, in programme: Programme) -> ProgrammeRole? {
    let folded = written.value.foldedForMatching
    return programme.roles.first { $0.label.allTexts.contains { $0.foldedForMatching == folded } }
  }

  /// The role that differs in one word, and in that by little. Roles that the programme does not know are allowed, so
  /// nothing else may be taken for a slip.
  private func nearest(to written: String, in binding: Binding) -> String? {
    let words = written.foldedForMatching.split(separator: " ").map(String.init)
    let near = binding.programme.roles.flatMap(\.label.allTexts).filter { form in
      let others = form.foldedForMatching.split(separator: " ").map(String.init)
      guard others.count == words.count else { return false }
      let different = zip(words, others).filter { $0 != $1 }
      return different.count == 1 && different.allSatisfy { NearMiss.nearest(to: $0, in: [$1]) != nil }
    }
    return NearMiss.nearest(to: written, in: near)
  }

  /// `Joy Neary (HMI Probation)`: a name, and the organisation in brackets at its end.
  private func member(_ written: Located<String>, to binding: inout Binding) -> TeamMember? {
    let text = written.value
    guard text.hasSuffix(")") else {
      // "Sam (Samantha) Bell" has its brackets in the name; one that stays open is a slip.
      if text.count(where: { $0 == "(" }) > text.count(where: { $0 == ")" }) {
        binding.report(.bracketNotClosed(written))
      }
      return TeamMember(name: text)
    }
    guard let open = text.bracketClosedAtEnd else {
      binding.report(.bracketNotClosed(written))
      return TeamMember(name: text)
    }
    let name = text[..<open].trimmed
    let organisation = text[text.index(after: open)...].dropLast().trimmed
    guard !name.isEmpty, !organisation.isEmpty else {
      binding.report(.malformedMember(written))
      return nil
    }
    return TeamMember(name: name, organisation: organisation)
  }
}

extension Located<String> {
  /// What stands between the semicolons; each has the whole place where the text goes over several lines.
  fileprivate var names: [Located<String>] {
    let isVerbatim = range.offsets.count == value.utf8.count
    return value.split(separator: ";").map { isVerbatim ? slice($0) : Located(String($0), at: range) }.map(\.trimmed)
      .filter { !$0.value.isEmpty }
  }
}

extension String {
  /// The bracket that the last character closes; nil where there is none.
  fileprivate var bracketClosedAtEnd: Index? {
    var depth = 0
    return indices.reversed().first { index in
      switch self[index] {
      case ")": depth += 1
      case "(": depth -= 1
      default: return false
      }
      return depth == 0
    }
  }
}

extension Diagnostic {
  fileprivate static func roleWithoutNames(_ role: Located<String>) -> Diagnostic {
    Diagnostic(
      .missingFact, at: role.range, "'\(role.value.shortened)' names nobody",
      explanation: "Write the names after the colon, with semicolons between them.")
  }

  fileprivate static func roleGivenTwice(_ role: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey, at: role.range, "The role '\(role.value.shortened)' is given twice",
      explanation: "Write all its names on one line, with semicolons between them.",
      notes: [Note(at: first, "First given here")])
  }

  fileprivate static func unknownRole(_ role: Located<String>, near: String) -> Diagnostic {
    Diagnostic(
      .unknownRole, at: role.range,
      "'\(role.value.shortened)' is not a role that the programme names; did you mean '\(near)'?",
      explanation: "Other roles are allowed, and print as they are written.",
      suggestions: [.init("Write '\(near)'", edits: [.init(role.range, near)])])
  }

  fileprivate static func bracketNotClosed(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: name.range, "The brackets of '\(name.value.shortened)' do not pair",
      explanation: "An organisation stands in brackets behind the name: `Joy Neary (HMI Probation)`.")
  }

  fileprivate static func malformedMember(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: name.range, "'\(name.value.shortened)' lacks a name or an organisation",
      explanation: "An organisation stands in brackets behind the name: `Joy Neary (HMI Probation)`.")
  }
}
