import InspectionModel

/// Binds `accept:`: one `ID at PLACE: reason` a line.
struct AcceptanceBinder: Sendable {
  /// What a line looks like.
  static let example = "section-score-impossible at 1: as published in 2011"
  fileprivate static let form = "Write `ID at PLACE: reason`, as in `\(example)`."
  private static let separator = " at "

  /// The acceptance that a line says, split at its first colon; nil when it is malformed, which is reported.
  func bind(_ line: NamedLine, to binding: inout Binding) -> Acceptance? {
    let head = line.name.value
    guard let separator = head.range(of: Self.separator) else {
      binding.report(.malformedAcceptance(at: line.name.range))
      return nil
    }
    let name = String(head[..<separator.lowerBound])
    let place = head[separator.upperBound...].trimmed
    let nameRange = SourceRange(
      file: line.name.range.file, lower: line.name.range.lower,
      upper: line.name.range.lower + UInt32(clamping: name.utf8.count))
    guard let id = DiagnosticID(rawValue: name.trimmed) else {
      binding.report(.unknownRule(Located(name, at: nameRange)))
      return nil
    }
    guard id.isAcceptable else {
      binding.report(.unacceptable(Located(id, at: nameRange)))
      return nil
    }
    guard !place.isEmpty else {
      binding.report(.malformedAcceptance(at: line.name.range))
      return nil
    }
    guard !line.text.value.isEmpty else {
      binding.report(.acceptanceWithoutReason(at: line.name.range))
      return nil
    }
    return Acceptance(id: Located(id, at: nameRange), place: place, reason: line.text.value)
  }
}

extension String {
  /// Where `text` first stands in this text.
  fileprivate func range(of text: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}

extension Diagnostic {
  fileprivate static func malformedAcceptance(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedAcceptance, at: range, "What is accepted is an id, 'at' and a place", explanation: AcceptanceBinder.form
    )
  }

  fileprivate static func acceptanceWithoutReason(at range: SourceRange) -> Diagnostic {
    Diagnostic(.malformedAcceptance, at: range, "What is accepted needs a reason", explanation: AcceptanceBinder.form)
  }

  fileprivate static func unacceptable(_ id: Located<DiagnosticID>) -> Diagnostic {
    Diagnostic(
      .malformedAcceptance, at: id.range, "'\(id.value.rawValue)' cannot be accepted",
      explanation: "What it finds would lose something that was written. Mend it where it stands.")
  }

  fileprivate static func unknownRule(_ written: Located<String>) -> Diagnostic {
    let headline = "No diagnostic has the id '\(written.value.shortened)'"
    guard let near = NearMiss.nearest(to: written.value, in: DiagnosticID.allCases.lazy.map(\.rawValue)) else {
      return Diagnostic(.malformedAcceptance, at: written.range, headline, explanation: AcceptanceBinder.form)
    }
    return Diagnostic(
      .malformedAcceptance, at: written.range, "\(headline); did you mean '\(near)'?",
      explanation: AcceptanceBinder.form,
      suggestions: [Suggestion("Write '\(near)'", edits: [Edit(written.range, near)])])
  }
}
