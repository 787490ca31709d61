/// One row of a chart: a label and what is drawn at it.
struct PlotRow {
  /// What is written at it.
  let label: String
  /// What is drawn at it; nothing at a group that has only a label.
  let content: Content?
  /// Whether it heads a group.
  var isHead = false
  /// Whether it stands under a group's head.
  var isIndented = false
  /// Whether a group begins here that is not the first.
  var opensGroup = false

  /// What a row shows.
  enum Content {
    /// A bar, or several one below the other.
    case strips([Strip])
    /// Parts of a whole.
    case stack([ChartValue])
    /// Parts of a whole with their names.
    case proportion([ChartValue])
    /// Lowest, average, highest and perhaps the row's own value.
    case range([ChartValue])
    /// A first and a second value.
    case change([ChartValue])
  }

  /// A bar.
  struct Strip {
    let value: ChartValue
    let fill: Fill
    let thickness: Length
  }

  /// The face of its label.
  var face: Typeface { isHead ? .bold : .regular }

  /// How far its label stands in.
  func indent(_ measures: RowMeasures) -> Length { isIndented ? measures.indent : 0 }
}

extension ChartValue {
  /// The value with as much text as can be drawn.
  var drawable: ChartValue { ChartValue(number, printed: PlainText.drawable(printed), share: share) }

  /// "41% (45)": the value, and the count behind it.
  var withCount: String { share.map { "\(printed) (\($0.count))" } ?? printed }
}
