import InspectionModel

/// Assessments made from a seed, with hostile names, and what counting them must give.
struct GeneratedData {
  /// Case and question to the answer as written; at most one for each.
  private(set) var answers: [(caseID: String, question: Int, word: String)] = []
  /// Each case with its attributes.
  private(set) var cases: [(id: String, attribute: String, team: String)] = []
  let questions: QuestionList
  private(set) var request: TallyRequest

  static let range = SourceRange(file: FileID(0), 6..<16)
  static let attribute = "risk \"of\" harm; é"
  /// A second attribute, which many cases do not have.
  static let team = "team"
  /// Texts that would be SQL, or would end a text of SQL, if they were not quoted well.
  static let hostile = [
    "plain", "O'Brien", "'); DROP TABLE assessments; --", "a\"b", "back\\slash\\", "\\'; SELECT 1; --", "line\nbreak",
    "line\r\nbreak", "tab\tinside", ":name :'name' :\"name\"", "$$dollar$$", "Ŵy̆ 漢字 🙂", "'\u{301}; DROP", "%s%d", "\\.",
    "NULL",
    "E'\\''", "\\echo inspect-report-end", "inspect-report-end", "a,b", "--", "/*",
  ]
  private static let schemes = [
    AnswerScheme([Answer("Above", .sufficient), Answer("below", .insufficient), Answer("n/a", .notApplicable)]),
    AnswerScheme([Answer("oui, très", .sufficient), Answer("ÉLEVÉ", .insufficient), Answer("'9\\", .notApplicable)]),
  ]

  init(seed: UInt64, cases caseCount: Int = 30) {
    var generator = Seeded(state: seed)
    let names = ["Q1", "q 2; --", "\"Q3\"", "Q'4", "frêt\\5"]
    questions = QuestionList(
      names.enumerated().map { place, name in
        Question(
          id: QuestionID(name), nodes: [], text: name, answers: Self.schemes[place % 2], range: Self.range)
      })
    request = TallyRequest(questions: questions)
    for number in 0..<caseCount {
      let id = "\(number) \(Self.hostile[number % Self.hostile.count])"
      let attribute = Self.hostile.randomElement(using: &generator) ?? ""
      cases.append((id, attribute, ["", "", "b", "é", "e\u{301}", "𝒜", "～"].randomElement(using: &generator) ?? ""))
      for (question, asked) in questions.questions.enumerated() where Int.random(in: 0..<5, using: &generator) > 0 {
        let word = asked.answers.answers.randomElement(using: &generator)?.word ?? ""
        let spelt =
          [word, word.uppercased(), word.lowercased(), " \(word)\t", ""].randomElement(using: &generator) ?? ""
        answers.append((id, question, spelt))
      }
    }
    let filters = (0..<6).map { _ in
      // Values that some case has: others are refused.
      let values = (0..<3).map { _ in cases.randomElement(using: &generator)?.attribute ?? "" }
      return WrittenFilter([
        WrittenFilter.Condition(Located(Self.attribute, at: Self.range), values.map { Located($0, at: Self.range) })
      ])
    }
    let changes = (0..<8).compactMap { _ -> AnswerChange? in
      guard let id = cases.randomElement(using: &generator)?.id,
        let question = questions.questions.randomElement(using: &generator),
        let answer = question.answers.answers.randomElement(using: &generator)
      else { return nil }
      return AnswerChange(caseID: id, question: question.id, answer: answer.word, range: Self.range)
    }
    let distributions = [
      AttributeCount(Located(Self.team, at: Self.range)),
      AttributeCount(Located(Self.attribute, at: Self.range), among: filters[0]),
      AttributeCount(Located("absent", at: Self.range), among: filters[1], isOptional: true),
    ]
    request = TallyRequest(questions: questions, filters: filters, distributions: distributions, changes: changes)
    answers.shuffle(using: &generator)
  }

  /// What counting has to give, worked out with a dictionary of answers and a loop over the cases of each group.
  var expected: Tallies {
    var book: [[String]: String] = [:]
    for answer in answers { book[[answer.caseID, questions.questions[answer.question].id.text]] = answer.word }
    for change in request.changes { book[[change.caseID, change.question.text]] = change.answer }
    var counted: [CaseFilter: Int] = [:]
    var tallies: [Tallies.Key: Tally] = [:]
    for filter in [CaseFilter.all] + request.filters.map(\.filter) {
      let members = cases.filter { member in filter.conditions.allSatisfy { $0.values.contains(member.attribute) } }
      counted[filter] = members.count
      for question in questions.questions {
        let places = members.compactMap { member in
          book[[member.id, question.id.text]].flatMap { question.answers.place(of: $0) }
        }
        tallies[Tallies.Key(question.id, filter)] = Tally(
          question.answers.answers.enumerated().map { place, answer in
            Tally.Count(answer, places.filter { $0 == place }.count)
          })
      }
    }
    let ofGroup = cases.filter { request.filters[0].filter.conditions[0].values.contains($0.attribute) }
    return Tallies(
      cases: counted, tallies: tallies,
      attributes: [Self.team: counts(of: cases.map(\.team)), Self.attribute: counts(of: ofGroup.map(\.attribute))])
  }

  /// The most frequent of `values` first, found by looking for the next one again and again.
  private func counts(of values: [String]) -> [Tallies.ValueCount] {
    var rest = values.map { Array($0.unicodeScalars.map(\.value)) }
    var counts: [Tallies.ValueCount] = []
    while let first = rest.first {
      var next = (value: first, cases: rest.count { $0 == first })
      for value in rest {
        let cases = rest.count { $0 == value }
        if cases > next.cases || cases == next.cases && value.lexicographicallyPrecedes(next.value) {
          next = (value, cases)
        }
      }
      counts.append(.init(String(String.UnicodeScalarView(next.value.compactMap(Unicode.Scalar.init))), next.cases))
      rest.removeAll { $0 == next.value }
    }
    return counts
  }

  /// The statements that make the tables, long or wide, with parameters for every value.
  func tables(wide: Bool, key: Bool) -> [(sql: String, rows: [[String?]])] {
    let names = questions.questions.map { "\"\($0.id.text.replacing("\"", with: "\"\""))\" TEXT" }
    let attribute = "\"\(Self.attribute.replacing("\"", with: "\"\""))\" TEXT"
    var tables: [(String, [[String?]])] = [
      (
        "CREATE TABLE cases (\"case\" TEXT PRIMARY KEY, \(attribute), team TEXT)",
        cases.map { [$0.id, " \($0.attribute)", $0.team.isEmpty ? nil : "\($0.team)\t"] }
      )
    ]
    if wide {
      let rows = cases.map { member in
        [member.id]
          + questions.questions.indices.map { question in
            answers.first { $0.caseID == member.id && $0.question == question }?.word
          }
      }
      tables.append(
        ("CREATE TABLE assessments (\"case\" TEXT\(key ? " PRIMARY KEY" : ""), \(names.joined(separator: ", ")))", rows)
      )
    } else {
      let unique = key ? ", UNIQUE (\"case\", question)" : ""
      tables.append(
        (
          "CREATE TABLE assessments (\"case\" TEXT, question TEXT, answer TEXT\(unique))",
          answers.map { [$0.caseID, questions.questions[$0.question].id.text, $0.word] }
        ))
    }
    return tables
  }
}
