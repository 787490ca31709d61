import Testing

@testable import ReportCharts

@Suite struct PathDataTests {
  private func data(_ marks: [Scene.Mark]) -> String {
    var data = PathData()
    for mark in marks { data.add(mark) }
    return String(decoding: data.bytes, as: UTF8.self)
  }

  private func point(_ x: Length, _ y: Length) -> Point { Point(x: x, y: y) }

  @Test func aLineIsAMoveAndAnUprightOrLevelStroke() {
    #expect(data([.upright(x: 5, top: 1, bottom: 9)]) == "M5 1V9")
    #expect(data([.line([point(5, 1), point(9, 1)])]) == "M5 1H9")
    #expect(data([.line([point(0, 0), point(7, 8)])]) == "M0 0 7 8")
  }

  @Test func stepsAreWrittenWhereTheyAreShorter() {
    // "v8" is shorter than "V108", "m20-8" than "M120 100".
    let lines = [100, 120].map { Scene.Mark.upright(x: Length(hundredths: $0 * 100), top: 100, bottom: 108) }
    #expect(data(lines) == "M100 100v8m20-8v8")
  }

  @Test func anAreaCloses() {
    #expect(data([.area([point(10, 10), point(19, 10), point(19, 12)])]) == "M10 10h9v2z")
  }

  @Test func afterAnAreaStepsCountFromItsFirstPoint() {
    let triangle = [point(100, 100), point(109, 105), point(100, 110)]
    let next = triangle.map { $0.shifted(right: 0, down: 50) }
    #expect(data([.area(triangle), .area(next)]) == "M100 100l9 5-9 5zm0 50 9 5-9 5z")
  }

  @Test func aSectorIsAnArcBetweenTwoEdges() {
    let sector = Scene.Mark.sector(
      point(100, 100), radius: 50, from: point(100, 50), to: point(150, 100), isLarge: false)
    #expect(data([sector]) == "M100 100V50A50 50 0 0 1 150 100z")
  }

  @Test func whatIsWrittenIsReadBack() {
    var random = GeneratedNumbers(seed: 5)
    for _ in 0..<200 {
      let points = (0..<4).map { _ in
        Point(x: Length(hundredths: random.below(60_000)), y: Length(hundredths: random.below(60_000) - 300))
      }
      let read = ReadPath.read(data([.area(points), .line(points), .area(points)]))
      #expect(read.map(\.isClosed) == [true, false, true])
      for piece in read {
        for (point, read) in zip(points, piece.points) {
          #expect(abs(Double(point.x.hundredths) / 100 - read.x) < 0.001)
          #expect(abs(Double(point.y.hundredths) / 100 - read.y) < 0.001)
        }
        #expect(piece.points.count == 4)
      }
    }
  }
}

/// SplitMix64: the same numbers on every machine.
struct GeneratedNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number from 0 up to but not including `limit`.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
