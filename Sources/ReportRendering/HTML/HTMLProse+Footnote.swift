import InspectionModel
import ReportAssembly

extension HTMLProse {
  /// A footnote as an item of a list, with links back to where the text refers to it.
  func footnote(_ note: ReportFootnote, under level: Int) -> HTML {
    let back = backLinks(of: note)
    var blocks = note.blocks
    var body = HTML()
    // The links stand at the end of the text and not on a line of their own.
    if let last = blocks.last, case .paragraph(let text) = last.kind {
      blocks.removeLast()
      let end: HTML = "<p\(Self.id(last.anchor))>\(inlines(text)) \(back)</p>"
      body = self.blocks(blocks, under: level, heading: note.anchor.id) + end
    } else {
      body = self.blocks(blocks, under: level, heading: note.anchor.id) + "<p>\(back)</p>"
    }
    return """
      <li id="\(note.anchor.id)"><span class="mark">\(note.mark)</span><div>\(body)</div></li>

      """
  }

  private static let mostBackLinks = 9

  private func backLinks(of note: ReportFootnote) -> HTML {
    // Of many marks in one table, such as those of all results that meet their targets, the first is enough.
    let uses = note.uses.count > Self.mostBackLinks ? note.uses.prefix(1) : note.uses[...]
    return uses.enumerated().map { index, use -> HTML in
      let name = uses.count == 1 ? note.mark : "\(note.mark) (\(index + 1))"
      let label = TextTemplate(words.backToText).filled { $0 == "number" ? name : nil }
      let arrow: HTML = uses.count == 1 ? "\u{21A9}\u{FE0E}" : "\u{21A9}\u{FE0E}\u{00A0}\(index + 1)"
      return "<a class=\"back\" href=\"#\(use.id)\" role=\"doc-backlink\" aria-label=\"\(label)\">\(arrow)</a>"
    }.joined(separator: " ")
  }
}
