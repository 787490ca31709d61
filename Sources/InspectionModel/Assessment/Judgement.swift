/// What an answer says of the work on a case.
public enum Judgement: String, Hashable, Sendable, CaseIterable {
  /// Above the line: the work was done well enough.
  case sufficient
  /// Below the line.
  case insufficient
  /// The question does not apply to the case, which then counts neither way.
  case notApplicable = "not applicable"
}

/// A word that a question can be answered with.
public struct Answer: Hashable, Sendable {
  /// As data write it: "above", "yes", "none done", "1".
  public let word: String
  /// What it counts as.
  public let judgement: Judgement

  /// `word`, which counts as `judgement`.
  public init(_ word: String, _ judgement: Judgement) {
    self.word = word
    self.judgement = judgement
  }
}

/// The words that a question can be answered with, in the order in which charts show them.
public struct AnswerScheme: Hashable, Sendable {
  /// Each word once, whatever the case of its letters; at most 200.
  public let answers: [Answer]

  /// A scheme of `answers`.
  public init(_ answers: [Answer]) { self.answers = answers }

  /// The place of the answer that data write as `word`, in any case and with white space around it; nil when there is
  /// none.
  public func place(of word: String) -> Int? {
    let wanted = word.trimmingSpaces.lowercased()
    return answers.firstIndex { $0.word.lowercased() == wanted }
  }
}

extension String {
  /// The text without the spaces and tabs around it, as cells of data are compared.
  package var trimmingSpaces: String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
    guard let first = unicodeScalars.firstIndex(where: { !isSpace($0) }),
      let last = unicodeScalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(unicodeScalars[first...last])
  }
}
