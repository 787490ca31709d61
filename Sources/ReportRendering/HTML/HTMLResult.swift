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

  /// The score as a bar, with a mark at the programme's line. It says nothing that the text beside it does not.
  private static func gauge(_ result: ReportResult) -> HTML {
    guard let score = result.score else { return HTML() }
    let line: HTML =
      result.line.map { "<rect class=\"line\" x=\"\($0.value * 10 - 2)\" y=\"0\" width=\"4\" height=\"20\"/>" } ?? ""
    return """
      <svg class="gauge" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
      <rect class="track" y="7" width="1000" height="6"/>\
      <rect class="value" y="7" width="\(score.value * 10)" height="6"/>\(line)</svg>
      """
  }
}
