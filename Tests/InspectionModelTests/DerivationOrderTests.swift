import InspectionModel
import Testing

@Suite struct DerivationOrderTests {
  @Test func eachFigureStandsAfterThoseItIsWorkedOutFrom() {
    let order = DerivationOrder([figure("c", "b", "a"), figure("b", "a", "Q1"), figure("a")])
    #expect(order.figures.map(\.name.value) == ["a", "b", "c"])
    #expect(order.rings == [])
  }

  @Test func whatIsNoFigureOfTheListHindersNothing() {
    #expect(DerivationOrder([figure("a", "Q1", "Q2")]).figures.map(\.name.value) == ["a"])
  }

  @Test func aRingIsToldOnceWithEveryNameInIt() {
    // d waits for the ring, and is in none
    let order = DerivationOrder([
      figure("d", "a", "x"), figure("a", "x", "b"), figure("b", "c", "x"), figure("c", "a", "x"),
    ])
    #expect(order.rings.map { $0.map(\.value) } == [["a", "b", "c"]])
    #expect(order.figures == [])
  }

  @Test func aFigureOfItselfIsARingOfOne() {
    #expect(DerivationOrder([figure("a", "a", "x")]).rings.map { $0.map(\.value) } == [["a"]])
  }

  @Test func ringsThatDoNotTouchAreToldEach() {
    let order = DerivationOrder([
      figure("a", "b", "x"), figure("b", "a", "x"), figure("c", "d", "x"), figure("d", "c", "x"),
    ])
    #expect(order.rings.map { $0.map(\.value) } == [["a", "b"], ["c", "d"]])
  }

  @Test func aChainOfAHundredThousandFiguresIsWalked() {
    let chain = (0..<100_000).map { figure("f\($0)", "f\($0 + 1)", "x") }
    #expect(DerivationOrder(chain).figures.first?.name.value == "f99999")
    let ring = chain + [figure("f100000", "f0", "x")]
    #expect(DerivationOrder(ring).rings.map(\.count) == [100_001])
  }

  private func figure(_ name: String, _ parts: String...) -> FigureDefinition {
    FigureDefinition(
      name: located(name), measure: parts.isEmpty ? .number(1) : .derived(.sum(parts.map(located))))
  }

  private func located(_ text: String) -> Located<String> {
    Located(text, at: SourceRange(file: FileID(0), lower: 0, upper: 1))
  }
}
