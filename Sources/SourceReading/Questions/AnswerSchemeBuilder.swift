import InspectionModel

/// Puts together the words that questions can be answered with, and reports those that cannot stand.
struct AnswerSchemeBuilder {
  /// The most words of one scheme.
  static let mostAnswers = 200
  /// What divides words where several stand in one line; so no word can hold it.
  private static let signs = ",;:"

  private var answers: [Answer] = []
  private var places: [String: SourceRange] = [:]
  private var diagnostics: [Diagnostic] = []

  /// Takes in a word with what it counts as.
  mutating func add(_ word: Located<String>, _ judgement: Located<String>) {
    let name = judgement.value.lowercased()
    guard let known = Judgement(rawValue: name) else {
      let headline = "No answer counts as '\(judgement.value.shortened)'"
      let words = Judgement.allCases.map(\.rawValue)
      diagnostics.append(
        .unknown(.malformedAnswers, judgement, headline, known: words, listing: "An answer counts as"))
      return
    }
    let text = word.trimmed
    guard !text.value.isEmpty, !text.value.contains(where: { Self.signs.contains($0) || $0.isNewline }) else {
      diagnostics.append(.noWord(text))
      return
    }
    if let first = places[text.value.lowercased()] {
      diagnostics.append(.answerGivenTwice(text, first: first))
      return
    }
    places[text.value.lowercased()] = text.range
    answers.append(Answer(text.value, known))
  }

  /// The scheme that stands at `range`; nil when something in it is wrong, or when no answer is sufficient or none is
  /// insufficient.
  mutating func finish(at range: SourceRange) -> Diagnosed<AnswerScheme?> {
    if answers.count > Self.mostAnswers {
      diagnostics.append(
        Diagnostic(.malformedAnswers, at: range, "A question has at most \(Self.mostAnswers) different answers"))
    }
    for judgement in [Judgement.sufficient, .insufficient]
    where diagnostics.isEmpty && !answers.contains(where: { $0.judgement == judgement }) {
      diagnostics.append(
        Diagnostic(
          .malformedAnswers, at: range, "No answer counts as \(judgement.rawValue)",
          explanation: "A proportion needs answers on both sides of the line."))
    }
    return Diagnosed(diagnostics.isEmpty ? AnswerScheme(answers) : nil, diagnostics)
  }

  /// The scheme that a cell says: `yes: sufficient; no, none done: insufficient; n/a: not applicable`.
  static func read(_ cell: Located<String>) -> Diagnosed<AnswerScheme?> {
    var builder = AnswerSchemeBuilder()
    for group in cell.value.split(separator: ";").map({ cell.slice($0).trimmed }) where !group.value.isEmpty {
      guard let colon = group.value.lastIndex(of: ":") else {
        builder.diagnostics.append(.noJudgement(group))
        continue
      }
      let judgement = group.slice(group.value[colon...].dropFirst()).trimmed
      for word in group.value[..<colon].split(separator: ",", omittingEmptySubsequences: false) {
        builder.add(group.slice(word), judgement)
      }
    }
    return builder.finish(at: cell.range)
  }
}

extension Diagnostic {
  fileprivate static func noWord(_ word: Located<String>) -> Diagnostic {
    Diagnostic(
      .malformedAnswers, at: word.range,
      word.value.isEmpty
        ? "An answer is a word" : "The answer '\(word.value.shortened)' holds a sign that divides answers",
      explanation: "The words of answers have no comma, semicolon, colon or line end in them.")
  }

  fileprivate static func noJudgement(_ group: Located<String>) -> Diagnostic {
    Diagnostic(
      .malformedAnswers, at: group.range, "'\(group.value.shortened)' does not say what it counts as",
      explanation: "Write words and what they count as: `yes: sufficient; no, none done: insufficient`.")
  }

  fileprivate static func answerGivenTwice(_ word: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedAnswers, at: word.range, "The answer '\(word.value.shortened)' is given twice",
      explanation: "Each word counts as one thing, in capitals or not.", notes: [Note(at: first, "First given here")])
  }
}
