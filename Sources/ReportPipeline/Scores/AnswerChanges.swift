import InspectionModel
import SourceReading

/// Reads what `--set` asks for: `CASE/QUESTION=ANSWER`.
struct AnswerChanges: Sendable {
  /// The changes that `written` asks for, each a file of its own in `files`, so that diagnostics can show it.
  func read(_ written: [String], into files: inout SourceFileTable) -> Diagnosed<[AnswerChange]> {
    var diagnostics: [Diagnostic] = []
    let changes = written.compactMap { text -> AnswerChange? in
      let place = files.add(path: "--set", bytes: Array(text.utf8)).range
      guard let change = Self.change(text, at: place) else {
        diagnostics.append(
          Diagnostic(
            .malformedChange, at: place, "A change names a case, a question and an answer",
            explanation: "Write it so: `--set DC017/RMP7=sufficient`."))
        return nil
      }
      return change
    }
    return Diagnosed(changes, diagnostics)
  }

  /// The answer begins after the first equals sign, and the question, whose id holds no slash, after the last slash
  /// before it.
  private static func change(_ text: String, at place: SourceRange) -> AnswerChange? {
    guard let equals = text.firstIndex(of: "="), let slash = text[..<equals].lastIndex(of: "/") else { return nil }
    let caseID = text[..<slash].trimmed
    let question = text[text.index(after: slash)..<equals].trimmed
    let answer = text[text.index(after: equals)...].trimmed
    guard !caseID.isEmpty, !question.isEmpty, !answer.isEmpty else { return nil }
    return AnswerChange(caseID: caseID, question: QuestionID(question), answer: answer, range: place)
  }
}
