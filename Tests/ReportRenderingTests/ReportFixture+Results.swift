import InspectionModel
import ReportAssembly
import ReportCharts

extension ReportFixture {
  static let scores = part(
    "scores", "Summary of scores",
    [
      .prose([paragraph("The scores are averages over the cases that we read.")]),
      .chart(ReportChart(anchor: Anchor("chart-1"), number: "Chart 1", chart: chart, words: chartWords)),
      .table(table),
    ])

  static let chart = Chart(
    kind: .bars(
      BarChart(
        groups: [
          BarGroup(
            label: "1 Assessment and planning",
            total: Bar(label: "1 Assessment and planning", value: ChartValue(69, printed: "69%")),
            bars: [
              Bar(label: "1.1 Assessment of needs", value: ChartValue(76, printed: "76%")),
              Bar(label: "1.2 Planning <b>", value: ChartValue(62, printed: "62%")),
            ]),
          BarGroup(
            label: "2 Delivery", total: Bar(label: "2 Delivery", value: ChartValue(64, printed: "64%")),
            bars: [Bar(label: "2.1 Keeping people safe", value: ChartValue(64, printed: "64%"))]),
        ],
        lines: [ReferenceLine(value: 73, printed: "73%", label: "Priority line", phrase: "the priority line")])),
    title: "Two criteria of three fall under the priority line", subtitle: "Score for each criterion, 106 cases",
    notes: ["Scores are rounded."], source: "Case assessments & reviews")

  static let chartWords = ChartWords { key in
    switch key {
    case .bars: Phrase(one: "{count} criterion", other: "{count} criteria")
    case .showsGroups: Phrase("Bar chart of {bars} in {groups}.")
    case .groups: Phrase("{count} sections")
    case .listComma: Phrase(", ")
    case .listAnd: Phrase(" and ")
    case .line: Phrase("{line}, {value}")
    case .columnGroup: Phrase("Section")
    case .columnLabel: Phrase("Criterion")
    case .columnValue: Phrase("Score")
    case .columnUnit: Phrase("{heading} ({unit})")
    case .rowTotal: Phrase("Average")
    case .highest: Phrase("Highest: {labels}, {value}.")
    default: Phrase("")
    }
  }

  /// A head of two rows, a group of rows and its end, footnotes, notes, a source, and cells that begin like formulas.
  static let table = ReportTable(
    anchor: Anchor("table-1"), number: "Table 1",
    caption: [.text("Staff and caseload, with "), .emphasis([.text("targets")])],
    alignments: [.left, .right, .right, .centre],
    head: [
      [.init([.text("Measure")], rows: 2), .init([.text("Caseload")], columns: 2), .init([.text("Met?")], rows: 2)],
      [.init([.text("2025"), note("a", prefix: "fn-table-1")]), .init([.text("2026")])],
    ],
    rows: [
      .init([[.text("Custody")], [], [], []], isHeading: true),
      .init([[.text("People supervised")], [.text("4,098")], [.text("-12")], [.text("Yes")]]),
      .init([[.text("=SUM(A1:A9)")], [.text("86%")], [.text("90%")], [.text("No, \"never\"")]]),
      .init([[], [], [], []]),
      .init([[.text("a|b `|`")], [.text("+1")], [.text("@x")], [.code("|")]]),
    ],
    footnotes: [footnote("a", prefix: "fn-table-1", [paragraph("At the end of March.")])],
    notes: [[.text("Agency staff are left out.")]], source: [.text("Area return")])

  static let recommendations = part(
    "recommendations", "Recommendations",
    [
      .prose([paragraph("Improvements are needed so that:")]),
      .recommendations([
        ReportRecommendation(
          anchor: Anchor("recommendation-1"), number: "1", blocks: [paragraph("plans say who does what, and by when;")],
          answers: [.text("For "), link("1.1", "1.1"), .text(", "), link("2.1", "2.1")]),
        ReportRecommendation(
          anchor: Anchor("recommendation-2"), number: "2",
          blocks: [paragraph("managers read the plans of every case in which a child may be at risk.")], answers: []),
      ]),
    ])

  static let practice = part(
    "good-practice", "Sharing good practice",
    [
      .example(
        ReportExample(
          anchor: Anchor("example-1"), title: [.text("A placement that fitted the person")],
          criterion: [.text("Criterion "), link("1.1", "1.1 Assessment of needs")],
          blocks: [
            paragraph(
              "An order for someone who was also a full-time carer could easily have failed. Her worker found a charity shop that was willing to take her, and cover at home for the hours she was away."
            ),
            paragraph("The order was completed early."),
          ]))
    ])

  static let appendix = part(
    "a1", number: "Appendix 1", "Context",
    [
      .prose([
        ReportBlock(
          .table(
            ReportTable(
              anchor: Anchor("table-2"), number: nil, caption: [], alignments: [.none, .none], head: [],
              rows: [.init([[.text("Population")], [.text("1,700,000")]])]))),
        paragraph(longWord),
      ])
    ])
}
