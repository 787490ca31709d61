import TestSupport
import Testing

/// Each example beside the published report after which it was made: `Tests/Fixtures/Facts` has what that shows, and
/// where the example is known to differ, with the reason.
@Suite struct FactsTests {
  @Test(arguments: BuiltExample.names) func agreesWithThePublishedReport(_ name: String) throws {
    let example = try #require(BuiltExample.all[name])
    let facts = try PublishedFacts(of: name)
    let disagreements = facts.disagreements(with: ReportFacts(try Markup.read(example.html)))
    #expect(disagreements == [])
  }

  @Test(arguments: BuiltExample.names) func everyDifferenceHasAReason(_ name: String) throws {
    for exception in try PublishedFacts(of: name).exceptions {
      #expect(PublishedFacts.reasons.contains { exception.reason.hasPrefix($0 + ": ") }, "\(exception.reason)")
    }
  }

  @Test(arguments: BuiltExample.names) func isMadeWithoutAWord(_ name: String) throws {
    #expect(try #require(BuiltExample.all[name]).run.complaints == [])
  }

  @Test(arguments: [
    (FactKind.outline, "1 SECTION 1: VICTIMS:", "1 1 victims"),
    (.outline, "2 1.1 Users’ view – all", "2 1.1 users' view - all"),
    (.outline, "1 Appendix 12 Role", "1 12 role"), (.outline, "1 Making a difference", "1 making a difference"),
    (.appendices, "Appendix 1 Context", "1 context"), (.examples, "1.1: Section 1 Victims:", "1.1: section 1 victims"),
  ])
  func whatReportsSetInTheirOwnWaysIsTheSame(_ kind: FactKind, _ line: String, _ compared: String) {
    #expect(kind.compared(line) == compared)
  }

  /// A page with one part, one criterion and one finding.
  private static let page = """
    <main><section class="part tree-section" id="1"><h2><span class="number">1</span> <span class="title">Food</span></h2>
    <article class="criterion" id="1.1"><header class="criterion-head"><h3>1.1 Peas</h3>
    <p class="printed">80%</p></header>
    <div class="slot positive"><ol class="finding-list"><li>Good.</li></ol></div></article></section></main>
    """

  @Test(arguments: [
    ("[]", []),
    (
      #"[{"what": "results", "published": "1.1: 81%", "ours": "1.1: 80%", "reason": "x"}]"#,
      [
        "results: no exception is needed for '1.1: 81%' and '1.1: 80%'"
      ]
    ),
    (#"[{"what": "dishes", "ours": "1", "reason": "x"}]"#, ["nothing is called 'dishes'"]),
  ])
  func exceptionsThatAreNotNeededAreTold(_ exceptions: String, _ told: [String]) throws {
    let facts = try PublishedFacts(
      """
      {"facts": {"outline": ["1 1. FOOD", "2 1.1 Peas:"], "results": ["1.1: 80%"], "findings": ["1.1: 1 strengths"]},
      "rowsIn": [], "exceptions": \(exceptions)}
      """)
    #expect(facts.disagreements(with: ReportFacts(try Markup.read(Self.page))) == told)
  }

  @Test(arguments: [
    (#"{"what": "outline", "published": "2 1.1 Beans", "ours": "2 1.1 Peas", "reason": "x"}"#, []),
    (
      #"{"what": "outline", "published": "2 1.1 Beans", "reason": "x"}"#, ["outline: only the example has '2 1.1 peas'"]
    ),
    (
      #"{"what": "outline", "ours": "2 1.1 Peas", "reason": "x"}"#,
      [
        "outline: only the published report has '2 1.1 beans'"
      ]
    ),
  ])
  func differencesAreToldBothWays(_ exception: String, _ told: [String]) throws {
    let facts = try PublishedFacts(
      #"{"facts": {"outline": ["1 Food", "2 1.1 Beans"]}, "rowsIn": [], "exceptions": [\#(exception)]}"#)
    let ours = ReportFacts(try Markup.read(Self.page))
    // "1 Food" of section 1 is "1 1 food" in the example.
    #expect(facts.disagreements(with: ours).filter { !$0.contains("food") } == told)
  }
}
