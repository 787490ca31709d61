import InspectionModel
import SourceReading

@testable import ReportChecks

/// A passage of the summary of an inspection: its text is that of one paragraph of Markdown.
func passage(_ markdown: String, figures: String? = nil) throws -> Passage {
  var files = [("summary.md", "## 1\n\n" + markdown + "\n")]
  if let figures { files.append(("figures.yml", figures)) }
  let manuscript = try CaseInspection(files.map { (path: $0.0, text: $0.1) }).manuscript
  guard let passage = manuscript.authored.first(where: { $0.place.part?.text == "summary" }) else {
    throw CaseInspection.Unread(reason: "no passage")
  }
  return passage
}
