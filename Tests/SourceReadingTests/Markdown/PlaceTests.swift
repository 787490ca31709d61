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
}
