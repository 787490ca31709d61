/// The name of a part of a report; also its label and its anchor.
public struct PartID: Hashable, Sendable {
  /// As the programme writes it: kebab-case.
  public let text: String

  /// The part called `text`.
  public init(_ text: String) { self.text = text }
}

extension PartID: CustomStringConvertible {
  /// The name as written.
  public var description: String { text }
}

/// One entry of a programme's outline: a part, and what stands in it.
public struct OutlineEntry: Hashable, Sendable {
  /// Its name.
  public let id: PartID
  /// As the report prints it; nil for the cover and for what takes its titles from the tree.
  public let title: Wording?
  /// Whether it is an appendix, and numbered as one.
  public let isAppendix: Bool
  /// Whether a report is unfinished when nobody wrote it.
  public let isRequired: Bool
  /// How many pages it may fill; nil where nobody counts.
  public let pages: Int?
  /// What stands in it, in order.
  public let pieces: [Piece]

  /// A part of the outline.
  public init(
    id: PartID, title: Wording?, isAppendix: Bool, isRequired: Bool, pages: Int? = nil, pieces: [Piece]
  ) {
    self.id = id
    self.title = title
    self.isAppendix = isAppendix
    self.isRequired = isRequired
    self.pages = pages
    self.pieces = pieces
  }

  /// Something that stands in a part.
  public enum Piece: Hashable, Sendable {
    /// The title page.
    case cover(CoverDesign)
    /// Standing text of the programme.
    case text(TextChoice)
    /// What the authors' file for this part says.
    case writing(WritingSource)
    /// Who signed the report, and when.
    case signature
    /// The team, by role.
    case people
    /// The list of contents.
    case contents(ContentsDepth)
    /// Abbreviations or definitions.
    case glossary
    /// The recommendations, after their lead-in.
    case recommendations(leadIn: Wording)
    /// The examples of good practice.
    case examples
    /// A bar for every criterion, by section.
    case scoreChart(ScoreChartDesign)
    /// A chart of questions or of an attribute of the cases; nothing where they were not counted.
    case dataChart(DataChartDesign)
    /// The results of some sections, or of their criteria, as a table.
    case resultTable(ResultTableDesign)
    /// The score of a thread as a table.
    case threadTable(caption: Wording, thread: String)
    /// Some scores beside the lowest, highest and average of other inspections; nothing where none are named.
    case benchmarkTable(BenchmarkTableDesign)
    /// What the program makes out of the programme's tree, scales and threads.
    case made(MadePiece)
    /// The last page, with a standing text.
    case backCover(text: String)
    /// A heading over what follows; left out where nothing does.
    case heading(Wording)
    /// The sections with their criteria, each a part of its own.
    case sections(SectionLayout)
    /// In a section: what good work under it looks like.
    case statement
    /// In a section: its score in a sentence.
    case scoreSentence
    /// In a section: what stands in one of its slots.
    case slot(String)
    /// In a section: its criteria.
    case criteria
    /// In a section: the recommendations that answer it, after their lead-in; nothing where there are none.
    case sectionRecommendations(leadIn: Wording)
  }
}

extension OutlineEntry {
  /// What stands in the part, and in the sections where the part holds these.
  public var allPieces: [Piece] {
    pieces.flatMap { piece -> [Piece] in
      if case .sections(let layout) = piece { [piece] + (layout.pieces ?? []) } else { [piece] }
    }
  }

  /// How the sections are laid out; nil for a part that holds none.
  public var sectionLayout: SectionLayout? {
    for case .sections(let layout) in pieces { return layout }
    return nil
  }
}

/// What stands in each section of the report.
public struct SectionLayout: Hashable, Sendable {
  /// Whether a page with the number and the title stands before each section on paper.
  public let hasDivider: Bool
  /// Whether the band of its score stands beside the score.
  public let hasBand: Bool
  /// What stands in it, in order; nil for its slots and then its criteria.
  public let pieces: [OutlineEntry.Piece]?

  /// A layout of sections.
  public init(hasDivider: Bool = false, hasBand: Bool = true, pieces: [OutlineEntry.Piece]? = nil) {
    self.hasDivider = hasDivider
    self.hasBand = hasBand
    self.pieces = pieces
  }
}

/// Where the writing of a part comes from.
public enum WritingSource: Hashable, Sendable {
  /// The body of `inspection.md`.
  case foreword
  /// A file of the inspection folder, whose `##` headings are the authors' own.
  case file(String)
  /// A file whose `##` headings name sections and threads of the programme, or one of the words listed here.
  case nodes(file: String, others: [Wording], opening: SectionOpening = .plain)
}

/// What the chart of scores shows.
public struct ScoreChartDesign: Hashable, Sendable {
  /// The message of the chart.
  public let title: Wording
  /// Measure, coverage, period and base; may quote the inspection's values as `{subject}`.
  public let subtitle: Wording
  /// The sections it shows, in order.
  public let sections: [NodeID]
  /// The step of the bands at whose lower bound a line is drawn, with the line's name; nil for no line.
  public let line: Line?

  /// A chart of the scores of `sections`.
  public init(title: Wording, subtitle: Wording, sections: [NodeID], line: Line?) {
    self.title = title
    self.subtitle = subtitle
    self.sections = sections
    self.line = line
  }

  /// A labelled line across the chart.
  public struct Line: Hashable, Sendable {
    /// The id of a band.
    public let band: String
    /// What it is called where it stands alone: "Line of priority".
    public let label: Wording
    /// What it is called inside a sentence: "the line of priority".
    public let phrase: Wording

    /// A line at the lower bound of `band`.
    public init(band: String, label: Wording, phrase: Wording) {
      self.band = band
      self.label = label
      self.phrase = phrase
    }
  }
}

/// What a chart shows that a programme makes of the case assessments.
public struct DataChartDesign: Hashable, Sendable {
  /// The message of the chart; may quote the inspection's values as `{subject}`.
  public let title: Wording
  /// Measure, coverage and period; may quote them too. Nil for none.
  public let subtitle: Wording?
  /// How it is drawn; nil where that follows from the data.
  public let kind: ChartDefinition.Kind?
  /// What it shows.
  public let data: Data

  /// A chart of `data`.
  public init(title: Wording, subtitle: Wording? = nil, kind: ChartDefinition.Kind? = nil, data: Data) {
    self.title = title
    self.subtitle = subtitle
    self.kind = kind
    self.data = data
  }

  /// What a chart shows.
  public enum Data: Hashable, Sendable {
    /// The questions about a section or criterion, each with the cases judged sufficient and insufficient; `only` names
    /// some of them, none for all. Without a node, those about the section where the chart stands.
    case questions(of: NodeID?, only: [QuestionID])
    /// The values of a column of the case list; those that `values` names come first, in that order and under those
    /// words.
    case attribute(String, values: [Value])
  }

  /// A value of an attribute, and the words for it.
  public struct Value: Hashable, Sendable {
    /// As the case list writes it.
    public let name: String
    /// As the chart prints it.
    public let label: Wording

    /// `name`, printed as `label`.
    public init(name: String, label: Wording) {
      self.name = name
      self.label = label
    }
  }
}
