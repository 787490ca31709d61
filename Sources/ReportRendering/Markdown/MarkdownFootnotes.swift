import ReportAssembly

/// What the footnotes of a report are called in a Markdown file, where no two can share a name.
struct MarkdownFootnotes: Sendable {
  private var names: [Anchor: String] = [:]

  /// Names for the footnotes of `report`: the mark that they have, with a number behind it when it was given before.
  init(_ report: ReportDocument) {
    var given: [String: Int] = [:]
    func name(_ note: ReportFootnote, in names: inout [Anchor: String]) {
      guard names[note.anchor] == nil else { return }
      let count = given[note.mark, default: 0] + 1
      given[note.mark] = count
      let mark = String(
        String.UnicodeScalarView(
          note.mark.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
      names[note.anchor] = count == 1 ? mark : "\(mark)-\(count)"
    }
    for part in report.parts {
      for note in part.footnotes { name(note, in: &names) }
    }
    for table in report.figures.compactMap(\.table) {
      for note in table.footnotes { name(note, in: &names) }
    }
  }

  /// The name of the footnote at `anchor`.
  func name(of anchor: Anchor) -> String { names[anchor] ?? anchor.id }
}
