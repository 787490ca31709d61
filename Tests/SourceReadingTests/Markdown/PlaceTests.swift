import InspectionModel
import Testing

@testable import SourceReading

@Suite struct PlaceTests {
  @Test(arguments: [Dialect.commonMark, .report], [1, 88_172_645_463_325_252] as [UInt64])
  func everyTextOfGeneratedDocumentsStandsInItsPlace(dialect: Dialect, seed: UInt64) {
    var documents = Documents(seed: seed, withReportForms: true)
    var texts = 0
    for _ in 0..<6_000 {
      let text = documents.next()
      let check = PlaceCheck.faults(in: text, as: dialect)
      texts += check.texts
      #expect(check.faults.isEmpty, "\(text.debugDescription)")
    }
    #expect(texts > 40_000)
  }

  @Test(arguments: [
    "a *b*\r\nc **d**\r\n", "a *b*\rc **d**", "\u{FEFF}a *b*\nc **d**", "> a *b*\n>  c **d**", "ŵ *b*\n  c **d**\0e",
  ])
  func knowsPlacesWithAnyLineEnd(_ text: String) throws {
    let file = file(text)
    guard let block = read(text).value.first else {
      Issue.record("no block")
      return
    }
    let strong = try #require(Self.strong(in: block))
    #expect(file.text(in: strong) == "**d**")
    #expect(file.location(at: strong.lower).line == 2)
  }

  private static func strong(in block: Block) -> SourceRange? {
    switch block.kind {
    case .paragraph(let text): text.first { if case .strong = $0.kind { true } else { false } }?.range
    case .quote(let blocks): blocks.first.flatMap { strong(in: $0) }
    default: nil
    }
  }

  @Test func aByteOrderMarkBelongsToNoBlock() { #expect(read("\u{FEFF}# a").value.first?.range.offsets == 3..<6) }
}
