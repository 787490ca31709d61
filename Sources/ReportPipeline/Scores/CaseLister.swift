import AssessmentData
import InspectionModel
import InspectionScoring

/// Lists the cases behind a question or figure by their ids. It is for those who keep the data: no report has case ids.
public struct CaseLister: Sendable {
  private let surroundings: Surroundings

  /// A lister in `surroundings`.
  public init(surroundings: Surroundings) { self.surroundings = surroundings }

  /// One line for each answer, with the cases that it was given on; nil where `name` is no question and no figure that
  /// counts the answers to one.
  public func lines(of name: String, in run: ReportRun) -> [String]? {
    guard let figure = run.figures[name], case .question(let id, _, let filter) = figure.origin,
      let question = run.inspection?.questions[id]
    else { return nil }
    guard let answers = answers(to: id, over: filter, in: run) else {
      return ["", "Case ids can be listed from \(FolderLayout.assessments) only."]
    }
    func cases(_ answer: String?) -> [String] { answers.filter { $0.answer == answer }.map(\.caseID) }
    let given = question.answers.answers.map { ("'\($0.word)'", cases($0.word)) } + [("no answer", cases(nil))]
    return ["", filter == .all ? "\(filter)" : "cases where \(filter)"]
      + given.filter { !$0.1.isEmpty }.map { "  \($0.0), \($0.1.count): \($0.1.joined(separator: ", "))" }
  }

  private func answers(to question: QuestionID, over filter: CaseFilter, in run: ReportRun) -> [CaseAnswer]? {
    guard let sources = run.sources, let programme = run.programme, let inspection = run.inspection,
      inspection.data?.value ?? .files == .files, sources.data.contains(FolderLayout.assessments)
    else { return nil }
    var files = run.files
    let list: SourceFile? =
      sources.data.contains(FolderLayout.cases)
      ? SourceFileReader(disk: surroundings.disk)
        .read(sources.folder.absolutePath(of: FolderLayout.cases), as: FolderLayout.cases, into: &files).value : nil
    let data = StreamedFile(FolderLayout.assessments, of: sources.folder, on: surroundings.disk, isHashed: false).data
    let request = Scorer(programme: programme).request(for: inspection, attributes: list == nil ? [] : nil)
    return CSVAssessments(data, caseList: list).answers(to: question, over: filter, asking: request)
  }
}
