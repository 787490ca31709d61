import Foundation
import InspectionModel
import ReportChecks
import SourceReading

/// Prose that is no inspection's, read as the foreword of one.
struct ProseManuscript {
  let manuscript: Manuscript
  private let file: SourceFile

  /// The prose of a Markdown file, without its code.
  init(path: String, text: String) throws {
    let template = try CaseInspection([]).manuscript
    file = SourceFile(id: FileID(0), path: path, bytes: Array(text.utf8))
    let document = SourceParser().parse(file).value
    var inspection = template.inspection
    inspection.writings = [
      PartWriting(
        part: PartID("foreword"), title: nil, origin: file.range.start, sections: Self.sections(document.blocks))
    ]
    manuscript = Manuscript(inspection, of: template.programme, template.scorecard, template.figures)
  }

  /// What the checks say of it, as "path:line rule: marked".
  var complaints: [(rule: DiagnosticID, words: String)] {
    Reviewer().review(manuscript).compactMap { diagnostic in
      guard let range = diagnostic.range, range.file == file.id else { return nil }
      let text = String(decoding: file.bytes[range.offsets], as: UTF8.self).replacing("\n", with: " ")
      let line = file.location(at: range.lower).line
      return (diagnostic.id, "\(file.path):\(line) \(diagnostic.id.rawValue): \(text.prefix(80))")
    }
  }

  /// The blocks under the headings above them.
  private static func sections(_ blocks: [Block]) -> [WritingSection] {
    var sections = [WritingSection(heading: .none, blocks: [])]
    for block in blocks {
      if case .heading(_, let text) = block.kind {
        sections.append(WritingSection(heading: .authored(text, nil), blocks: []))
      } else {
        sections[sections.count - 1].blocks.append(block)
      }
    }
    return sections
  }
}
