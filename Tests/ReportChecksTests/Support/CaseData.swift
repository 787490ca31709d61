import InspectionModel

/// The data of a small inspection: `data/cases.csv` as everywhere, and in place of assessments `data/tallies.csv`, which
/// only the tests know: `question,sufficient,insufficient`, one question a line.
struct CaseData {
  let cases: CaseList?
  private let counts: [(question: String, sufficient: Int, insufficient: Int)]

  init(tallies: SourceFile?, cases: SourceFile?) throws {
    self.cases = cases.map { file in
      let rows = Self.rows(of: file)
      return CaseList(
        attributes: Array(rows[0].dropFirst()),
        cases: rows.dropFirst().map { CaseList.Case(id: $0[0], values: Array($0.dropFirst())) })
    }
    counts = try (tallies.map(Self.rows) ?? []).dropFirst().map { row in
      guard row.count == 3, let sufficient = Int(row[1]), let insufficient = Int(row[2]) else {
        throw CaseInspection.Unread(reason: "no tally: \(row)")
      }
      return (row[0], sufficient, insufficient)
    }
  }

  /// What would have been counted; nil where nothing was.
  func tallies(for questions: QuestionList) -> Tallies? {
    guard !counts.isEmpty else { return nil }
    var tallies: [Tallies.Key: Tally] = [:]
    for (id, sufficient, insufficient) in counts {
      guard let question = questions[QuestionID(id)] else { continue }
      var left: [Judgement: Int] = [.sufficient: sufficient, .insufficient: insufficient]
      tallies[Tallies.Key(question.id, .all)] = Tally(
        question.answers.answers.map { Tally.Count($0, left.removeValue(forKey: $0.judgement) ?? 0) })
    }
    return Tallies(cases: [.all: counts.map { $0.sufficient + $0.insufficient }.max() ?? 0], tallies: tallies)
  }

  private static func rows(of file: SourceFile) -> [[String]] {
    file.text(in: file.range).split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
