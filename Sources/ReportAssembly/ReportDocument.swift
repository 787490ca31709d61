import InspectionModel

/// The whole report in one language, complete: numbered, referred to and worded, and free of any format.
///
/// Renderers add mark-up and nothing else: whatever prints in every format stands in here.
public struct ReportDocument: Hashable, Sendable {
  /// The language of everything in it.
  public var language: Language
  /// Whether it is a draft.
  public var status: ReportStatus
  /// One line that names the report: "Devon & Cornwall: Offender Management Inspection, January 2008".
  public var title: String
  /// The title page.
  public var cover: ReportCover
  /// What follows the cover, in order.
  public var parts: [ReportPart]
  /// The words that a page needs around the report.
  public var words: PageWords
  /// Where the numbers that its text quotes come from; nil for a final report, and where it quotes none.
  public var figureSources: FigureSourceList?

  /// A report.
  public init(
    language: Language, status: ReportStatus, title: String, cover: ReportCover, parts: [ReportPart], words: PageWords
  ) {
    self.language = language
    self.status = status
    self.title = title
    self.cover = cover
    self.parts = parts
    self.words = words
  }

  /// The list of contents: every part but the one that it stands in and the last page, and as far as `depth` says the
  /// criteria in it.
  public func contents(to depth: ContentsDepth) -> [ContentsEntry] {
    parts.filter { !$0.hasContents && !$0.isBackCover }.map { part in
      ContentsEntry(
        anchor: part.anchor, number: part.number, title: part.title,
        children: part.elements.compactMap { element in
          guard depth == .criteria, case .node(let node) = element else { return nil }
          return ContentsEntry(anchor: node.anchor, number: node.number, title: node.title, children: [])
        })
    }
  }
}

/// A line of the contents.
public struct ContentsEntry: Hashable, Sendable {
  /// Where it leads.
  public let anchor: Anchor
  /// "1", "1.2", "Appendix 2"; nil for what has no number.
  public let number: String?
  /// As its heading prints it.
  public let title: String
  /// What stands in it.
  public let children: [ContentsEntry]
}

/// An id in the page, unique in the report and equal in all its languages: letters, digits, `-`, `.` and `_`.
public struct Anchor: Hashable, Sendable {
  /// The id without `#`.
  public let id: String

  /// The place called `id`.
  public init(_ id: String) { self.id = id }
}

/// The words that a page needs around the report, in its language.
public struct PageWords: Hashable, Sendable {
  /// Text of the link that leads past the contents.
  public var skipLink: String
  /// "Contents"
  public var contents: String
  /// The mark of a draft.
  public var draft: String
  /// Heading of the footnotes of a part.
  public var footnotes: String
  /// Says where the arrow of a footnote leads; `{number}` is filled by the renderer.
  public var backToText: String
  /// What opens the table of a chart.
  public var chartNumbers: String
  /// "Source"; stands with a colon before the source of a table.
  public var source: String
  /// "Note"
  public var note: String
  /// Heads the terms of the list of abbreviations.
  public var term: String
  /// Heads what they stand for.
  public var meaning: String
  /// A page of the printed report: "page {number}"; the printer fills the number.
  public var page: String

  /// The words of a page.
  public init(
    skipLink: String, contents: String, draft: String, footnotes: String, backToText: String, chartNumbers: String,
    source: String, note: String, term: String, meaning: String, page: String
  ) {
    self.skipLink = skipLink
    self.contents = contents
    self.draft = draft
    self.footnotes = footnotes
    self.backToText = backToText
    self.chartNumbers = chartNumbers
    self.source = source
    self.note = note
    self.term = term
    self.meaning = meaning
    self.page = page
  }
}

extension PageWords {
  /// The words of a page as `labels` give them.
  public init(_ labels: Labels, in language: Language) {
    func label(_ key: LabelKey) -> String { labels[key].text(in: language) }
    self.init(
      skipLink: label(.skipLink), contents: label(.contents), draft: label(.draft), footnotes: label(.footnotes),
      backToText: label(.backToText), chartNumbers: label(.chartNumbers), source: label(.source), note: label(.note),
      term: label(.term), meaning: label(.meaning), page: label(.pageReference))
  }
}
