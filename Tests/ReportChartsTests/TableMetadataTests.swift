import InspectionModel
import ReportCharts
import Testing

/// CSVW: Metadata Vocabulary for Tabular Data, W3C Recommendation of 17 December 2015.
@Suite struct TableMetadataTests {
  private func metadata(_ chart: Chart, description: String = "Bars.") -> JSONValue {
    ChartTable(chart, words: englishWords())
      .metadata(of: chart, as: .init(file: "chart-1.csv", language: "en", description: description))
  }

  @Test func saysWhatTheFileAndItsColumnsAre() {
    #expect(
      metadata(ExampleCharts.barsWithCounts).text == """
        {
          "@context": [
            "http://www.w3.org/ns/csvw",
            {
              "@language": "en"
            }
          ],
          "url": "chart-1.csv",
          "dc:title": "Most reports were on time",
          "dc:description": "Bars.",
          "dc:source": "Case assessments",
          "notes": [
            {
              "type": "Annotation",
              "target": "chart-1.csv",
              "body": "Base: 60 to 73 cases; totals differ because some questions did not apply to every case."
            },
            {
              "type": "Annotation",
              "target": "chart-1.csv",
              "body": "Copies were counted in June."
            }
          ],
          "tableSchema": {
            "columns": [
              {
                "name": "label",
                "titles": "Criterion",
                "datatype": "string",
                "required": true
              },
              {
                "name": "value",
                "titles": "Score (%)",
                "datatype": "integer",
                "required": true
              },
              {
                "name": "number",
                "titles": "Number",
                "datatype": "integer"
              },
              {
                "name": "base",
                "titles": "Base",
                "datatype": "integer"
              }
            ],
            "rowTitles": [
              "label"
            ]
          }
        }

        """)
  }

  @Test func numbersThatAreNotWholeAreDecimals() {
    #expect(metadata(SampleCharts.compliance).text.contains("\"datatype\": \"decimal\""))
  }

  @Test func namesWhatStandsForNoNumber() {
    let text = metadata(SampleCharts.clusters).text
    #expect(text.contains("\"name\": \"value_2\""))
    #expect(text.contains("\"null\": [\n          \"no cases\"\n        ]"))
  }

  @Test func nothingIsSaidOfWhatIsNotThere() {
    let text = metadata(SampleCharts.absent, description: "").text
    #expect(!text.contains("dc:source") && !text.contains("dc:description") && !text.contains("notes"))
  }

  @Test func everyTitleIsAHeadingOfTheFile() {
    var generated = GeneratedCharts(seed: 21)
    for _ in 0..<100 {
      let chart = generated.next()
      let columns = columns(of: metadata(chart))
      #expect(Set(columns.compactMap { string("name", in: $0) }).count == columns.count)
      #expect(Set(columns.compactMap { string("titles", in: $0) }).count == columns.count)
      let header = ChartTable(chart, words: englishWords()).csv().split(separator: "\r\n")[0]
      let titles = columns.compactMap { string("titles", in: $0) }
        .map { $0.unicodeScalars.contains("\"") || $0.contains(",") ? "\"\($0.replacing("\"", with: "\"\""))\"" : $0 }
      #expect(titles.joined(separator: ",") == header)
    }
  }

  private func columns(of metadata: JSONValue) -> [JSONValue] {
    guard case .object(let members) = metadata,
      case .object(let schema)? = members.first(where: { $0.name == "tableSchema" })?.value,
      case .array(let columns)? = schema.first(where: { $0.name == "columns" })?.value
    else { return [] }
    return columns
  }

  private func string(_ name: String, in value: JSONValue) -> String? {
    guard case .object(let members) = value, case .string(let text)? = members.first(where: { $0.name == name })?.value
    else { return nil }
    return text
  }
}
