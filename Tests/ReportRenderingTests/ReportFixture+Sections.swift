import InspectionModel
import ReportAssembly

extension ReportFixture {
  static func finding(_ anchor: String, _ mark: String, _ blocks: [ReportBlock]) -> ReportFinding {
    ReportFinding(anchor: Anchor(anchor), mark: mark, blocks: blocks)
  }

  static let firstSection = part(
    "1", number: "1", "Assessment and planning", result: score(69),
    [
      .prose([paragraph("The section scores 69%, the average of two criteria.")]),
      .node(
        ReportNode(
          anchor: Anchor("1.1"), number: "1.1", term: "General Criterion", title: "Assessment of needs",
          statement: "Needs are assessed fully, accurately and in time, with specialist tools where they apply.",
          result: score(76, band: "Good"),
          slots: [
            ReportSlot(id: "introduction", heading: nil, content: .prose([paragraph("We read 106 cases.")])),
            ReportSlot(
              id: "strengths", heading: "Strengths",
              content: .findings(
                lead: [paragraph("In most cases:")],
                [
                  finding(
                    "1.1-a", "(a)",
                    [
                      paragraph(
                        "Screening was completed in 90 cases, and in 82% of these it was accurate. Staff knew the people they worked with, and it showed in what they wrote about them."
                      )
                    ]),
                  finding(
                    "1.1-b", "(b)",
                    [
                      ReportBlock(.paragraph([.text("Nearly every case carried a clear classification."), note("3")])),
                      ReportBlock(
                        .list(start: nil, isTight: true, [[paragraph("high: 15 cases")], [paragraph("low: 91 cases")]])),
                    ]),
                ], .positive)),
            ReportSlot(
              id: "areas", heading: "Areas for improvement",
              content: .findings(
                lead: [],
                [
                  finding(
                    "1.1-area-a", "(a)",
                    [
                      paragraph(
                        "Of 80 analyses only 58% were good enough: they described risks more often than they analysed them."
                      )
                    ]),
                  finding("plan-quality", "(b)", [paragraph("1. Plans came late.")]),
                ], .negative)),
            ReportSlot(
              id: "conclusion", heading: nil, content: .conclusion([paragraph("This criterion was met well.")])),
          ])),
      .node(
        ReportNode(
          anchor: Anchor("1.2"), number: "1.2", term: "General Criterion", title: "Planning <b>", statement: nil,
          result: score(62, band: "Priority for improvement"),
          slots: [
            ReportSlot(
              id: "findings", heading: "Finding",
              content: .findings(lead: [], [finding("1.2-1", "", [paragraph("A bullet of a finding.")])], .neutral)),
            ReportSlot(
              id: "commentary", heading: "Commentary",
              content: .prose([
                ReportBlock(.heading(depth: 1, [.text("Under the commentary")])),
                paragraph("# not a heading"),
                ReportBlock(
                  .box(
                    kind: "practice", label: "Practice illustration",
                    title: [.text("Working "), .emphasis([.text("together")])],
                    [
                      paragraph("Police and probation shared an office."),
                      ReportBlock(
                        .list(start: 1, isTight: false, [[paragraph("One case")], [paragraph("Another case")]])),
                    ]),
                  anchor: Anchor("box-together")),
              ])),
          ])),
    ], footnotes: [footnote("3", [paragraph("As defined in the guidance.")])])

  static let secondSection = part(
    "2", number: "2", "Delivery", result: score(64),
    [
      .node(
        ReportNode(
          anchor: Anchor("2.1"), number: "2.1", term: "", title: "Keeping people safe", statement: nil,
          result: ReportResult(printed: "Satisfactorily met"),
          slots: [
            ReportSlot(
              id: "strengths", heading: "Strength",
              content: .findings(
                lead: [], [finding("2.1-a", "(a)", [paragraph("Staff acted quickly when risk rose.")])], .positive))
          ]))
    ])
}
