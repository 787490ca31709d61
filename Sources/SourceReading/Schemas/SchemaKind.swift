import InspectionModel

/// The files and blocks that a schema is printed of.
public enum SchemaKind: String, Hashable, Sendable, CaseIterable {
  /// `programme.yml`
  case programme
  /// The files in `editions/` of a programme.
  case edition
  /// `figures.yml`
  case figures
  /// A fenced block called `chart`.
  case chart
  /// A fenced block called `table`.
  case table

  /// What it is a schema of, in one sentence.
  public var documentation: String {
    switch self {
    case .programme: "`programme.yml`: how a series of inspections is described."
    case .edition: "A file in `editions/` of a programme: what an edition changes."
    case .figures: "`figures.yml`: named numbers that prose and charts can quote."
    case .chart: "A fenced block called `chart`."
    case .table: "A fenced block called `table`, whose rows stand in a file."
    }
  }

  /// What such a file or block looks like.
  public var schema: Schema {
    switch self {
    case .programme: .keys(ProgrammeKeys.all)
    case .edition: Schema.keys(ProgrammeKeys.all).ofChanges
    case .figures: .lines(FigureReader.schema, SchemaNames(pattern: "^[a-z0-9-]{1,60}$"))
    case .chart: .keys(ChartKeys.all)
    case .table: .keys(FileTableKeys.all)
    }
  }

  /// Whether a file with comments alone is right.
  private var mayBeEmpty: Bool {
    switch self {
    case .edition, .figures: true
    case .programme, .chart, .table: false
    }
  }

  /// The schema as a file in the language JSON Schema, draft 2020-12.
  public var text: String { document.text }

  /// The schema as JSON.
  var document: JSONValue {
    SchemaWriter().document(
      schema, named: rawValue, documentation: documentation.replacing("`", with: ""), mayBeEmpty: mayBeEmpty)
  }
}
