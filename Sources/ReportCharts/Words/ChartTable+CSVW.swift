import InspectionModel

extension ChartTable {
  /// What stands around a table of numbers that is published by itself.
  public struct Publication: Hashable, Sendable {
    /// The name of the CSV file, which stands in the same folder.
    public let file: String
    /// The code of the language of its words: "en".
    public let language: String
    /// What the chart shows, in sentences.
    public let description: String

    /// A table published as `file`.
    public init(file: String, language: String, description: String) {
      self.file = file
      self.language = language
      self.description = description
    }
  }

  /// Metadata of `csv()` after the W3C's Metadata Vocabulary for Tabular Data (2015), for a file beside it whose name
  /// is that of the CSV file and `-metadata.json`. `chart` is what the table was made of.
  public func metadata(of chart: Chart, as publication: Publication) -> JSONValue {
    let remarks = [chart.base] + chart.notes
    let notes = remarks.filter { !$0.isEmpty }.map { remark -> JSONValue in
      .object(["type": "Annotation", "target": .string(publication.file), "body": .string(remark)])
    }
    let description = [chart.subtitle, publication.description].filter { !$0.isEmpty }.joined(separator: " ")
    return .object([
      "@context": .array(["http://www.w3.org/ns/csvw", .object(["@language": .string(publication.language)])]),
      "url": .string(publication.file),
      "dc:title": .string(chart.title),
      "dc:description": description.isEmpty ? nil : .string(description),
      "dc:source": chart.source.isEmpty ? nil : .string(chart.source),
      "notes": notes.isEmpty ? nil : .array(notes),
      "tableSchema": .object([
        "columns": .array(columns.indices.map(metadata)),
        "rowTitles": .array(columns.filter { $0.kind == .label }.map { .string($0.kind.name) }),
      ]),
    ])
  }

  /// What is known of a column: its name for programs, heading, kind of values, and what stands for no value.
  private func metadata(ofColumn index: Int) -> JSONValue {
    let column = columns[index]
    let numbers = rows.map { $0.numbers[index] }
    let texts = rows.map { CSVCell.neutralised($0.cells[index]) }
    let known = numbers.compactMap(\.self)
    var nulls: [String] = []
    if column.kind.isNumeric {
      for (text, number) in zip(texts, numbers) where number == nil && !nulls.contains(text) { nulls.append(text) }
    }
    let hasGaps = column.kind.isNumeric ? !nulls.isEmpty : texts.contains("")
    let isWhole = known.allSatisfy { $0.thousandths.isMultiple(of: 1000) }
    return .object([
      "name": .string(column.kind.name),
      "titles": .string(CSVCell.neutralised(column.bareHeading)),
      "datatype": column.kind.isNumeric ? isWhole ? "integer" : "decimal" : "string",
      "null": nulls.isEmpty || nulls == [""] ? nil : .array(nulls.map { .string($0) }),
      "required": hasGaps || rows.isEmpty ? nil : true,
    ])
  }
}

extension ChartTable.ColumnKind {
  /// A name that is the same in every language, of the characters that CSVW allows.
  var name: String {
    switch self {
    case .group: "group"
    case .label: "label"
    case .value(let series): Self.name("value", series)
    case .count(let series): Self.name("number", series)
    case .base(let series): Self.name("base", series)
    }
  }

  private static func name(_ word: String, _ series: Int?) -> String {
    series.map { "\(word)_\($0 + 1)" } ?? word
  }
}
