import InspectionModel
import Testing

@testable import ReportChecks

@Suite struct PassageTests {
  @Test func splitsTextIntoTokens() throws {
    let tokens = try passage("The VLO's *two-thirds* (e.g. 1,204) cost 25% at `x`.").tokens
    #expect(
      tokens.map(\.text) == [
        "The", "VLO\u{2019}s", "two-thirds", "(", "e.g", ".", "1,204", ")", "cost", "25", "%", "at", "\u{FFFC}", ".",
      ])
    #expect(tokens[1].folded == "vlo's")
    #expect(tokens.filter(\.isSpaced).count == 9)
  }

  @Test func splitsTextIntoSentences() throws {
    let text = "He came, e.g. by bus. Did J. Smith? \"Yes.\" No. 5 (see para. 3) did. So be it"
    let passage = try passage(text)
    let sentences = passage.sentences.map { passage[passage.range(ofTokens: $0.tokens)] }
    #expect(sentences.count == 5)
    #expect(sentences.first == "He came, e.g. by bus.")
    #expect(sentences.last == "So be it")
  }

  @Test func leadsBackToTheSource() throws {
    let text = "Some **bold words** and an escape \\* here."
    let passage = try passage(text)
    let token = try #require(passage.tokens.first { $0.text == "words" })
    let source = passage.source(of: token.range)
    // "## 1" and two line ends are 6 bytes; "Some **bold " are 12 more
    #expect(source.offsets == 18..<23)
    #expect(try #require(passage.tokens.first { $0.text == "here" }).isSpaced)
  }

  @Test func bearsAnyTextWithoutFailing() throws {
    for text in [
      "%%%%", "((((", "one hundred hundred thousand thousand", "all but", "11 of", "£", "10,00,0.0.0%", "½ 三 ٣",
    ] {
      let passage = try passage(text)
      #expect(passage.pieces.last?.range.upperBound == passage.text.utf8.count)
    }
  }
}
