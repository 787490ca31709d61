import InspectionModel
import ReportCharts

/// A block of prose, resolved.
public struct ReportBlock: Hashable, Sendable {
  /// What it is.
  public var kind: Kind
  /// Its place in the page when it bears a label.
  public var anchor: Anchor?

  /// A block.
  public init(_ kind: Kind, anchor: Anchor? = nil) {
    self.kind = kind
    self.anchor = anchor
  }

  /// The kinds of block.
  public enum Kind: Hashable, Sendable {
    case paragraph([ReportInline])
    /// A heading below those of the outline: `depth` 1 is one level under the heading above it.
    case heading(depth: Int, [ReportInline])
    /// Numbered from `start`, or bulleted when it is nil.
    case list(start: Int?, isTight: Bool, [[ReportBlock]])
    /// A quotation of somebody, with who said it.
    case quotation([ReportBlock], attribution: [ReportInline]?)
    /// A box with what heads it and its title.
    case box(kind: String, label: String?, title: [ReportInline], [ReportBlock])
    case table(ReportTable)
    case chart(ReportChart)
    case code(String)
  }
}

/// A piece of running text, resolved.
public indirect enum ReportInline: Hashable, Sendable {
  case text(String)
  case lineBreak
  case code(String)
  case emphasis([ReportInline])
  case strong([ReportInline])
  /// A link to elsewhere: http, https or mailto.
  case link(url: String, [ReportInline])
  /// A link inside the report; `isPage` when print shows a page number for it.
  case crossReference(Anchor, [ReportInline], isPage: Bool)
  /// The mark of a footnote, which leads to it.
  case footnote(FootnoteMark)
  /// A result or figure that the text quotes.
  case figure(FigureUse)
}

/// A number that comes from the inspection's results or figures.
public struct FigureUse: Hashable, Sendable {
  /// As it reads: "82%", "nine of the 14".
  public var text: String
  /// What stands between the double braces: "share psr-seriousness".
  public var quotation: String
  /// What it is taken from; nil where nothing of that name is known.
  public var origin: FigureOrigin?
  /// What a draft shows it with; nil until the report is marked.
  public var mark: FigureMark?

  /// What `quotation` reads as.
  public init(text: String, quotation: String, origin: FigureOrigin? = nil) {
    self.text = text
    self.quotation = quotation
    self.origin = origin
  }
}

extension [ReportInline] {
  /// The text as it reads, without mark-up and footnote marks.
  public var plainText: String {
    var result = ""
    for inline in self {
      switch inline {
      case .text(let text), .code(let text): result += text
      case .lineBreak: result += " "
      case .emphasis(let inner), .strong(let inner), .link(_, let inner), .crossReference(_, let inner, _):
        result += inner.plainText
      case .figure(let use): result += use.text
      case .footnote: break
      }
    }
    return result
  }
}

/// One use of a footnote in the text.
public struct FootnoteMark: Hashable, Sendable {
  /// "1"; a letter or sign under a table.
  public var mark: String
  /// Where the footnote stands.
  public var target: Anchor
  /// This use, so that the footnote can lead back.
  public var anchor: Anchor

  /// A mark.
  public init(mark: String, target: Anchor, anchor: Anchor) {
    self.mark = mark
    self.target = target
    self.anchor = anchor
  }

  /// Whether the mark is a sign, such as `*`, which its author chose.
  public var isSign: Bool { FootnoteSign.isSign(mark) }
}

/// A footnote where it is printed.
public struct ReportFootnote: Hashable, Sendable {
  /// "1"; a letter or sign under a table.
  public var mark: String
  /// Its place in the page.
  public var anchor: Anchor
  /// Every use of it, in order; at least one.
  public var uses: [Anchor]
  /// What it says.
  public var blocks: [ReportBlock]

  /// A footnote.
  public init(mark: String, anchor: Anchor, uses: [Anchor], blocks: [ReportBlock]) {
    self.mark = mark
    self.anchor = anchor
    self.uses = uses
    self.blocks = blocks
  }

  /// Whether the mark is a sign, such as `*`, which its author chose.
  public var isSign: Bool { FootnoteSign.isSign(mark) }
}

/// A table as it prints.
public struct ReportTable: Hashable, Sendable {
  /// Its place in the page.
  public var anchor: Anchor
  /// "Table 2"; nil for a table without a caption.
  public var number: String?
  /// What it shows; empty for a table without a caption.
  public var caption: [ReportInline]
  /// One for each column.
  public var alignments: [Table.Alignment]
  /// The rows of the head, outermost first; may be empty.
  public var head: [[HeadCell]]
  /// The rows.
  public var rows: [Row]
  /// Footnotes that its cells refer to.
  public var footnotes: [ReportFootnote]
  /// Notes below it.
  public var notes: [[ReportInline]]
  /// Where its numbers come from.
  public var source: [ReportInline]?

  /// A table.
  public init(
    anchor: Anchor, number: String?, caption: [ReportInline], alignments: [Table.Alignment], head: [[HeadCell]],
    rows: [Row], footnotes: [ReportFootnote] = [], notes: [[ReportInline]] = [], source: [ReportInline]? = nil
  ) {
    self.anchor = anchor
    self.number = number
    self.caption = caption
    self.alignments = alignments
    self.head = head
    self.rows = rows
    self.footnotes = footnotes
    self.notes = notes
    self.source = source
  }

  /// A cell of the head.
  public struct HeadCell: Hashable, Sendable {
    /// What it says.
    public var content: [ReportInline]
    /// Columns it stands over.
    public var columns: Int
    /// Rows it runs through.
    public var rows: Int

    /// A head cell.
    public init(_ content: [ReportInline], columns: Int = 1, rows: Int = 1) {
      self.content = content
      self.columns = columns
      self.rows = rows
    }
  }

  /// A row; the first cell heads it.
  public struct Row: Hashable, Sendable {
    /// As many as there are columns.
    public var cells: [[ReportInline]]
    /// Whether its first cell heads the rows below it.
    public var isHeading: Bool

    /// A row.
    public init(_ cells: [[ReportInline]], isHeading: Bool = false) {
      self.cells = cells
      self.isHeading = isHeading
    }
  }
}

/// A chart as it prints.
public struct ReportChart: Hashable, Sendable {
  /// Its place in the page, and the name of its files.
  public var anchor: Anchor
  /// "Chart 1"
  public var number: String
  /// What it draws.
  public var chart: Chart
  /// What its descriptions and table heads are worded with.
  public var words: ChartWords

  /// A chart.
  public init(anchor: Anchor, number: String, chart: Chart, words: ChartWords) {
    self.anchor = anchor
    self.number = number
    self.chart = chart
    self.words = words
  }
}
