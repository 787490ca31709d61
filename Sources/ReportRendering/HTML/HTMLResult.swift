import InspectionModel
import ReportAssembly

/// How templates show a result.
enum HTMLResult {
  /// What templates may name of a result.
  static let fields: TemplateFields<ReportResult> = [
    .text("printed", "The score or grade.", \.printed),
    .optionalText("band", "The band that it falls in.", \.band),
    .optionalHTML("gauge", "A thin bar as long as the score; nothing for a grade.", gauge),
    .flag("is-score", "Whether it is a percentage.") { $0.score != nil },
  ]

  /// What templates may name of a result in one round.
  static let roundFields: TemplateFields<ReportRound> = [
    .text("label", "What the round is called.", \.label), .text("printed", "The score or grade.", \.printed),
  ]

  /// The score as a bar, with a mark at the programme's line. It says nothing that the text beside it does not.
  private static func gauge(_ result: ReportResult) -> HTML {
    guard let score = result.score else { return HTML() }
    let line: HTML = result.line.map { "<span class=\"line\" style=\"left: \($0.value)%\"></span>" } ?? ""
    return """
      <div class="gauge" aria-hidden="true"><span class="value" style="width: \(score.value)%"></span>\(line)</div>
      """
  }
}
