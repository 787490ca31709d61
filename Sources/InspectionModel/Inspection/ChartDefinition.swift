/// A chart as its author describes it: a fenced block called `chart`.
public struct ChartDefinition: Hashable, Sendable {
  /// How it is drawn; nil where that follows from its data.
  public var kind: Located<Kind>?
  /// Its message.
  public let title: Located<String>
  /// Measure, coverage and period; nil for none.
  public let subtitle: Located<String>?
  /// Where its numbers come from, or stand.
  public let data: Data
  /// What the values of a line are called, from left to right (`columns:`); none where each line has one value, or where
  /// the names follow from the data.
  public let series: [Located<String>]
  /// The order of its lines.
  public let order: Order
  /// Lines that its values are read against.
  public var lines: [Line]
  /// What the author says of the base in place of what the data say; nil where they say it.
  public let base: Located<String>?
  /// Notes below it.
  public let notes: [Located<String>]
  /// Who says so; nil where the figures say it.
  public let source: Located<String>?
  /// What `label:` says: the name by which prose refers to it.
  public let label: Located<String>?
  /// The fence and what stands in it.
  public let range: SourceRange

  /// A chart.
  public init(
    kind: Located<Kind>? = nil, title: Located<String>, subtitle: Located<String>? = nil, data: Data,
    series: [Located<String>] = [], order: Order = .asWritten, lines: [Line] = [], base: Located<String>? = nil,
    notes: [Located<String>] = [], source: Located<String>? = nil, label: Located<String>? = nil, range: SourceRange
  ) {
    self.kind = kind
    self.title = title
    self.subtitle = subtitle
    self.data = data
    self.series = series
    self.order = order
    self.lines = lines
    self.base = base
    self.notes = notes
    self.source = source
    self.label = label
    self.range = range
  }

  /// Bars side by side and parts of a whole: so many colours can be told apart from those that adjoin them.
  public static let mostSeries = 6

  /// Title, subtitle, base, notes, source and the names of lines, which may quote results and figures in `{{…}}`.
  public var texts: [Located<String>] {
    [title] + [subtitle, base].compactMap { $0 } + notes + [source].compactMap { $0 } + lines.map(\.label)
  }

  /// How a chart is drawn.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// One bar a line.
    case bars
    /// Several bars a line, side by side: original and follow-up.
    case clusters
    /// One bar a line, parted; all are equally long, for 100%.
    case stacked
    /// One parted bar for the whole chart.
    case proportion
    /// The same as a circle.
    case pie
    /// From the lowest to the highest value, with a mark for the average and for this inspection.
    case range
    /// From one value to another, with the direction.
    case change
  }

  /// The order of a chart's lines.
  public enum Order: String, CaseIterable, Hashable, Sendable {
    /// As they stand in the text, the file or the question's answers.
    case asWritten = "as-written"
    /// The highest first value on top; equal ones as written, and those without a value last.
    case byValue = "by-value"
  }

  /// Where the numbers of a chart come from.
  public enum Data: Hashable, Sendable {
    /// Named figures or questions, one line each.
    case figures([FigureLine])
    /// Numbers, typed in or read from a file, one line each.
    case values([ValueLine], unit: Quantity.Unit)
    /// How often each answer was given to a question.
    case question(Located<String>)
    /// How often each value of an attribute stands in the case list.
    case attribute(Located<String>)
    /// The results of sections, criteria and threads.
    case scores([Located<String>])
    /// There will be none, for a reason that is printed.
    case absent(why: Located<String>)
    /// None were given yet.
    case unwritten
    /// They were given and cannot be read, which was reported.
    case unreadable
  }

  /// One line of a chart of figures.
  public struct FigureLine: Hashable, Sendable {
    /// One figure for each series; at least one.
    public let names: [Located<String>]
    /// What the line is called; nil for what the figure is called.
    public let label: Located<String>?

    /// A line of figures.
    public init(names: [Located<String>], label: Located<String>? = nil) {
      self.names = names
      self.label = label
    }
  }

  /// One line of a chart of numbers.
  public struct ValueLine: Hashable, Sendable {
    /// What the line is called.
    public let label: Located<String>
    /// One for each series, nil where there is none; at least one.
    public let numbers: [Located<Quantity?>]

    /// A line of numbers.
    public init(label: Located<String>, numbers: [Located<Quantity?>]) {
      self.label = label
      self.numbers = numbers
    }
  }

  /// A line that values are read against.
  public struct Line: Hashable, Sendable {
    /// What it is called.
    public let label: Located<String>
    /// Where it stands.
    public let value: Located<Quantity>

    /// A line at `value`.
    public init(label: Located<String>, value: Located<Quantity>) {
      self.label = label
      self.value = value
    }
  }
}
