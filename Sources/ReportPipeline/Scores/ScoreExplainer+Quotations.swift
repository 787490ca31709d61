import InspectionModel
import InspectionScoring

extension ScoreExplainer {
  /// What rests on the answers to a question: figures and results.
  public func resting(on question: Question) -> [Quotable] {
    [.answers(question.id)] + figures.figures(restingOn: question.id).map { .figure($0) }
      + table.scorecard.results(restingOn: question, in: table.programme).map { .result($0) }
  }

  /// Every place that prints one of these, in the order of files and of the places in each.
  public func places(of wanted: [Quotable]) -> [Quotation] { quotations?.places(of: Set(wanted)) ?? [] }

  /// The names of what rests on a question, apart from the figure that it is itself.
  func restingLines(of question: Question) -> [String] {
    let figures = figures.figures(restingOn: question.id).filter { $0 != question.id.text }
    var ids: [String] = []
    for key in table.scorecard.results(restingOn: question, in: table.programme) where !ids.contains(key.subject.id) {
      ids.append(key.subject.id)
    }
    return [("figures", figures), ("results", ids)].filter { !$0.1.isEmpty }
      .map { "\($0.0)  \($0.1.joined(separator: ", "))" }
  }

  /// The places that print one of these, each with its sentence; nothing where nothing does.
  func quotingLines(of wanted: [Quotable]) -> [String] {
    let found = places(of: wanted)
    guard !found.isEmpty else { return [] }
    return ["", found.count == 1 ? "quoted once" : "quoted \(found.count) times"]
      + found.flatMap { quotation -> [String] in
        ["  \(place(of: quotation.range))  \(quotation.words)", "      \(quotation.sentence)"]
      }
  }

  private func place(of range: SourceRange) -> String {
    guard let file = files[range.file] else { return "" }
    let location = file.location(at: range.lower)
    return "\(file.fullPath):\(location.line):\(location.column)"
  }
}
