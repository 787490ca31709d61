import InspectionModel
import SourceReading

/// What there is to tell about a database and what stands in it.
struct DatabaseComplaint {
  /// Where `data:` names the database.
  let place: SourceRange
  let questions: QuestionList

  private static let mostTold = 20

  func empty(_ table: String) -> Diagnostic {
    Diagnostic(
      .emptyData, at: place, "The table '\(table)' has no rows",
      explanation: "Fill it, or point `data:` to another database.")
  }

  /// Ids that the list of questions lacks, each told by itself while there are few; none that could not be read there.
  func unknownQuestions(_ ids: [String], at range: SourceRange? = nil) -> [Diagnostic] {
    let known = questions.questions.map(\.id.text)
    let ids = ids.filter { !questions.mayHaveLost(QuestionID($0)) }
    let told = ids.prefix(Self.mostTold).map { id in
      guard !id.isEmpty else {
        return Diagnostic(
          .unknownQuestion, at: range ?? place, "Some answers name no question",
          explanation: "Give the id of a question in the column 'question', as the list of questions has it.")
      }
      let headline = "Question '\(id.shortened)' is not in the list of questions"
      let written = Located(id, at: range ?? place)
      // A long list would tell less than it takes to read.
      guard known.count > Self.mostTold else {
        return .unknown(.unknownQuestion, written, headline, known: known, listing: "The questions are").bare
      }
      let meant = NearMiss.nearest(to: id, in: known)
      return .unknown(.unknownQuestion, written, headline, meant: meant, known: [], listing: "").bare
    }
    return told + more(.unknownQuestion, ids.count, "questions that are not in the list of questions")
  }

  /// Words that are no answers to their question.
  func unknownAnswers(_ answers: [UnknownAnswer], at range: SourceRange? = nil) -> [Diagnostic] {
    let told = answers.prefix(Self.mostTold).map { unknown in
      let question = questions.questions[unknown.question]
      return Diagnostic.unknown(
        .unknownAnswer, Located(unknown.word, at: range ?? place),
        "'\(unknown.word.shortened)' is no answer to question '\(question.id)'",
        known: question.answers.answers.map(\.word), listing: "The answers are"
      ).bare
    }
    return told + more(.unknownAnswer, answers.count, "words that are no answers to their question")
  }

  /// Cases of answers, the first few.
  func unknownCases(_ ids: [String], isListed: Bool) -> [Diagnostic] {
    let nameless = ids.contains("")
    let named = ids.filter { !$0.isEmpty }
    var diagnostics: [Diagnostic] = []
    if nameless || ids.isEmpty {
      diagnostics.append(
        Diagnostic(
          .unknownCase, at: place, "Some answers name no case",
          explanation: "Give the id of the case in the column 'case' of the table 'assessments'."))
    }
    guard isListed, let first = named.first else { return diagnostics }
    let many = named.count > Self.mostTold ? "The first of the unlisted cases are" : "The unlisted cases are"
    diagnostics.append(
      Diagnostic(
        .unknownCase, at: place,
        named.count == 1
          ? "Case '\(first.shortened)' is not in the table 'cases'"
          : "Cases of the table 'assessments' are not in the table 'cases'",
        explanation: (named.count == 1 ? "" : named.prefix(Self.mostTold).map(\.shortened).listed(after: many) ?? "")
          .followed(by: "Add them to that table, or correct their ids.")))
    return diagnostics
  }

  /// Cases that are listed more than once.
  func listedTwice(_ ids: [String]) -> [Diagnostic] {
    let told = ids.prefix(Self.mostTold).map { id in
      id.isEmpty
        ? Diagnostic(
          .unknownCase, at: place, "A row of the table 'cases' names no case",
          explanation: "Give the id of the case in its column 'case'.")
        : Diagnostic(
          .duplicateCase, at: place, "Case '\(id.shortened)' is listed twice in the table 'cases'",
          explanation: "Take one of the rows out.")
    }
    return told
      + (ids.count > Self.mostTold ? [Diagnostic(.duplicateCase, at: place, "More cases are listed twice")] : [])
  }

  /// Different answers to one question on one case.
  func contradictions(_ found: [FoundRepeat], named: [NamedRepeat]) -> Diagnostic {
    let count = found.reduce(0) { $0 + $1.count }
    return Diagnostic(
      .contradictoryAnswers, at: place,
      count == 1 && named.count == 1
        ? "Case '\(named[0].caseID.shortened)' has two answers to question '\(named[0].question.shortened)': "
          + "'\(named[0].earlier.shortened)' and '\(named[0].answer.shortened)'"
        : "\(count) questions have two answers on one case",
      explanation: (count == 1 ? "" : listing(named, of: count, withAnswers: true))
        .followed(by: "Find out which of them is right, and take out the other."))
  }

  /// The same answer to one question on one case more than once.
  func repetitions(_ found: [FoundRepeat], named: [NamedRepeat]) -> Diagnostic {
    let count = found.reduce(0) { $0 + $1.count }
    return Diagnostic(
      .repeatedAnswer, at: place,
      count == 1 && named.count == 1
        ? "Case '\(named[0].caseID.shortened)' has the same answer to question '\(named[0].question.shortened)' twice"
        : "\(count) questions have the same answer on one case twice",
      explanation: (count == 1 ? "" : listing(named, of: count, withAnswers: false)).followed(by: "It is counted once.")
    )
  }

  private func listing(_ named: [NamedRepeat], of count: Int, withAnswers: Bool) -> String {
    let items = named.prefix(Self.mostTold).map { item in
      let place = "case '\(item.caseID.shortened)', question '\(item.question.shortened)'"
      return withAnswers ? "\(place): '\(item.earlier.shortened)' and '\(item.answer.shortened)'" : place
    }
    guard !items.isEmpty else { return "" }
    return (count > items.count ? "The first are " : "They are ") + items.joined(separator: "; ") + "."
  }

  private func more(_ id: DiagnosticID, _ count: Int, _ what: String) -> [Diagnostic] {
    count > Self.mostTold ? [Diagnostic(id, at: place, "There are \(count - Self.mostTold) more \(what)")] : []
  }
}

extension String {
  fileprivate func followed(by sentence: String) -> String { isEmpty ? sentence : "\(self) \(sentence)" }
}
