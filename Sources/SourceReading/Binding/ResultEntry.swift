import InspectionModel

/// A result as an author enters it: `score:` or `grade:`, and `why:` where there can be no score.
struct ResultEntry: Sendable {
  /// A whole percentage, or `none`.
  let score: Located<String>?
  /// A step of the programme's grades, or `none`.
  let grade: Located<String>?
  /// Why there is none.
  let why: Located<String>?

  private static let noneWord = "none"

  /// The result for `node`; nil when none is given or it is wrong, which is reported.
  func result(of node: ProgrammeNode, to binding: inout Binding) -> EnteredResult? {
    switch node.result {
    case .score:
      if let grade { binding.report(.gradeOnScored(node, at: grade.range)) }
      return score.flatMap { value(of: $0, node: node, to: &binding, read: Self.percentage) }
    case .grade:
      if let score { binding.report(.scoreOnGraded(node, at: score.range, grades: Self.grades(in: binding))) }
      return grade.flatMap { value(of: $0, node: node, to: &binding, read: Self.step) }
    case .none:
      if let given = score ?? grade { binding.report(.resultOnUnmeasured(node, at: given.range)) }
      return nil
    }
  }

  private func value(
    of written: Located<String>, node: ProgrammeNode, to binding: inout Binding,
    read: (Located<String>, String, inout Binding) -> EnteredResult.Value?
  ) -> EnteredResult? {
    guard written.value.lowercased() == Self.noneWord else {
      if let why { binding.report(.reasonForNothing(at: why.range)) }
      return read(written, node.id.text, &binding).map { EnteredResult($0, at: written.range) }
    }
    guard let why, !why.value.isEmpty else {
      binding.report(.noReason(at: written.range, subject: node.id.text))
      return nil
    }
    return EnteredResult(.none(reason: why.value), at: written.range)
  }

  /// The percentage of a thread as a line of `scores:` gives it: `65`, or `none: reason`.
  static func listed(_ written: Located<String>, subject: String, to binding: inout Binding) -> EnteredResult? {
    listed(written, subject: subject, to: &binding, read: percentage)
  }

  /// The result of a section or criterion as a line of `scores:` gives it: `65`, `well met`, or `none: reason`.
  static func listed(_ written: Located<String>, of node: ProgrammeNode, to binding: inout Binding) -> EnteredResult? {
    switch (node.result, node.level) {
    case (.score, _): return listed(written, subject: node.id.text, to: &binding, read: percentage)
    case (.grade, .criterion): return listed(written, subject: node.id.text, to: &binding, read: step)
    case (.grade, .section), (.none, _):
      binding.report(.resultOnUnmeasured(node, at: written.range))
      return nil
    }
  }

  private static func listed(
    _ written: Located<String>, subject: String, to binding: inout Binding,
    read: (Located<String>, String, inout Binding) -> EnteredResult.Value?
  ) -> EnteredResult? {
    let words = written.value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard words.first?.trimmed.lowercased() == noneWord else {
      return read(written, subject, &binding).map { EnteredResult($0, at: written.range) }
    }
    let reason = words.count > 1 ? words[1].trimmed : ""
    guard !reason.isEmpty else {
      binding.report(.noListedReason(at: written.range, subject: subject))
      return nil
    }
    return EnteredResult(.none(reason: reason), at: written.range)
  }

  private static func percentage(
    _ written: Located<String>, subject: String, to binding: inout Binding
  ) -> EnteredResult.Value? {
    guard let percent = WholePercent(written: written.value) else {
      binding.report(.notAPercentage(written, subject: subject))
      return nil
    }
    return .score(percent)
  }

  private static func step(
    _ written: Located<String>, subject: String, to binding: inout Binding
  ) -> EnteredResult.Value? {
    guard let step = binding.programme.grades.step(named: written.value) else {
      var diagnostic = Diagnostic.unknown(
        .invalidGrade, written, "There is no grade '\(written.value)'", known: grades(in: binding),
        listing: "The grades are")
      diagnostic.subject = subject
      binding.report(diagnostic)
      return nil
    }
    return .grade(step.id)
  }

  private static func grades(in binding: Binding) -> [String] {
    binding.programme.grades.steps.map { $0.label.text(in: binding.language) }
  }
}

extension WholePercent {
  /// The percentage that an author writes as `62`, `62%` or `62 %`; nil for anything else.
  init?(written: String) {
    var digits = Substring(written)
    if digits.last == "%" { digits = digits.dropLast() }
    while digits.last == " " { digits.removeLast() }
    guard (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let value = Int(digits)
    else { return nil }
    self.init(value)
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text = text.dropFirst() }
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    return String(text)
  }
}

extension Diagnostic {
  fileprivate static func notAPercentage(_ written: Located<String>, subject: String) -> Diagnostic {
    Diagnostic(
      .invalidScore, at: written.range, "A score is a whole percentage from 0 to 100, not '\(written.value)'",
      explanation:
        "Write the score as the report prints it: `62`. Where there can be none, write `none` and the reason.",
      subject: subject)
  }

  fileprivate static func noReason(at range: SourceRange, subject: String) -> Diagnostic {
    Diagnostic(
      .missingKey, at: range, "'none' needs a reason", explanation: "Write `why: ` and the reason on the line below.",
      subject: subject)
  }

  fileprivate static func noListedReason(at range: SourceRange, subject: String) -> Diagnostic {
    Diagnostic(
      .missingKey, at: range, "'none' needs a reason", explanation: "Write `\(subject): none: ` and the reason.",
      subject: subject)
  }

  fileprivate static func reasonForNothing(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .strayContent, at: range, "'why' says why there is no score, and here is one",
      explanation: "Take `why:` out, or write `score: none`.")
  }

  fileprivate static func gradeOnScored(_ node: ProgrammeNode, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .gradeOnScored, at: range, "Criterion \(node.id) has a score and no grade",
      explanation: "Write `score: ` and a whole percentage.", subject: node.id.text)
  }

  fileprivate static func scoreOnGraded(_ node: ProgrammeNode, at range: SourceRange, grades: [String]) -> Diagnostic {
    let steps = grades.listed(after: "The grades are").map { " " + $0 } ?? ""
    return Diagnostic(
      .scoreOnGraded, at: range, "Criterion \(node.id) has a grade and no score",
      explanation: "Write `grade: ` and one of the programme's grades.\(steps)", subject: node.id.text)
  }

  fileprivate static func resultOnUnmeasured(_ node: ProgrammeNode, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .scoreOnGraded, at: range, "\(node.id) is not measured",
      explanation: "The programme gives it no result: take it out.",
      subject: node.id.text)
  }
}
