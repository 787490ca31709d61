import InspectionModel

/// The keys of a fenced `chart`.
enum ChartKeys {
  static let kind = Key(
    "kind", Kind<ChartDefinition.Kind>.oneOf, "How it is drawn; what suits the numbers where it is left out.")
  static let title = Key(
    "title", .text, required: true, "What the chart says, in a few words, with its label behind it.")
  static let subtitle = Key("subtitle", .text, "What is measured, where and when.")
  static let figures = Key(
    "figures", .written("one `name: Label` a line below its key", .either([.definition(.words), .lines(.text)])),
    "Figures of `figures.yml`, or questions, by their names.")
  static let values = Key(
    "values",
    .written("one `Label: number` a line below its key, or `none`", .either([.choice(["none"]), .lines(.text)])),
    "The numbers themselves; `none`, with `why:`, where there are none to be had.")
  static let question = Key("question", .text, "The question whose answers are counted, by its id.")
  static let file = Key("file", .text, "The CSV file with the numbers, by its path in the inspection.")
  static let attribute = Key("attribute", .text, "The column of the case list whose values are counted.")
  static let scores = Key("scores", .words, "Sections, criteria and threads, by their ids.")
  static let columns = Key(
    "columns",
    .written(
      "names between commas, or one a line; of a file, `csv-name: Heading`",
      .either([.definition(.words), .lines(.text)])),
    "What the numbers of a line are called, where there are several; of a file, which columns are shown.")
  static let order = Key("order", Kind<ChartDefinition.Order>.oneOf, "The order of the lines; as written if left out.")
  static let lines = Key(
    "lines", .written("one `Label: number` a line below its key", .lines(.text)),
    "Lines across the chart, such as a target, that the numbers are read against.")
  static let base = Key("base", .text, "What the numbers are out of, where the data do not say it.")
  static let note = Key("note", .written("text, or one note a line below its key", .text), "Notes below the chart.")
  static let source = Key("source", .text, "Where the numbers come from.")
  static let label = Key("label", .text, "The name by which prose refers to it, if none stands behind the title.")
  static let why = Key("why", .text, "With `values: none`: why there are none.")

  static let all = [
    kind.description, title.description, subtitle.description, figures.description, values.description,
    question.description, file.description, attribute.description, scores.description, columns.description,
    order.description, lines.description, base.description, note.description, source.description,
    label.description, why.description,
  ]

  /// Those whose values stand on lines below them.
  static let withLines = [figures.name, values.name, columns.name, lines.name, note.name]

  /// Those that say where the numbers come from; a chart has one of them.
  static let data = [figures.name, values.name, question.name, file.name, attribute.name, scores.name]
}

/// Bounds that keep a chart readable, and a hostile one cheap.
enum ChartLimits {
  /// The most lines of a chart.
  static let rows = 200
  /// The most values of a line.
  static let series = ChartDefinition.mostSeries
  /// The most parts of one bar or circle.
  static let parts = ChartDefinition.mostSeries
  /// The most lines that the values are read against.
  static let lines = 6
  /// The most notes.
  static let notes = 10
  /// The longest name of a line, a column or a reference line, in bytes.
  static let nameBytes = 400
  /// The longest title, note or other text, in bytes.
  static let textBytes = 2_000
  /// The longest unit, in bytes.
  static let unitBytes = 40
}
