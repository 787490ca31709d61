import InspectionModel

/// How many cases of which kind the report tells of, whatever the topic: the base of a question that applies to every
/// case is such a number too.
struct CaseGroups {
  /// The number of all cases; nil where nothing says it.
  let total: Int?
  /// The questions that apply to every case.
  let wholeQuestions: Set<QuestionID>
  /// The bases of their figures, by the names of these: each has to be printable for its figure to be.
  let asked: [(name: String, share: TopicDiscloser.Share)]
  /// What is printed of the cases, once that is decided.
  var printed: [TopicDiscloser.Number] = []

  /// What the figures of `book` tell of the cases.
  init(of book: FigureBook, questions: QuestionList) {
    let current = book.currentCases
    let bases = questions.questions.compactMap { question -> (QuestionID, Int)? in
      guard let distribution = book.distributions[.question(question.id)],
        !distribution.parts.contains(where: { $0.judgement == .notApplicable && $0.cases > 0 })
      else { return nil }
      return (question.id, distribution.base)
    }
    let among = book.figures.lazy.compactMap { figure -> Int? in
      guard case .cases(_, among: current) = figure.origin, case .share(_, let base) = figure.value else { return nil }
      return base
    }
    let total = book.attributeDistributions.first?.distribution.base ?? among.first ?? bases.map(\.1).max()
    let whole = Set(bases.filter { $0.1 == total }.map(\.0))
    self.total = total
    wholeQuestions = whole
    asked = book.figures.compactMap { figure in
      guard case .question(let id, _, _) = figure.origin, whole.contains(id), let share = figure.share(questions)
      else { return nil }
      let base = TopicDiscloser.Share(group: share.base, base: share.base, count: share.of, of: share.of)
      return (figure.name, base)
    }
  }
}
