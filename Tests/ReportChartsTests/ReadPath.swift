import Foundation

/// One line, area or sector of a path, read back from its data.
struct ReadPath: Sendable {
  struct Point: Sendable {
    let x: Double, y: Double
  }

  /// The points that it passes, absolute.
  private(set) var points: [Point] = []
  /// The radius of its arc, and whether that is the longer one.
  private(set) var arc: (radius: Double, isLarge: Bool)?
  /// Whether it returns to its first point.
  private(set) var isClosed = false

  /// Whether it goes straight down.
  var isUpright: Bool { points.count == 2 && points[0].x == points[1].x }

  /// How much of a full turn a sector sweeps, clockwise: from the second point, around the first, to the third.
  var sweep: Double {
    guard arc != nil, points.count == 3 else { return .nan }
    let turns = points.dropFirst().map { atan2($0.x - points[0].x, points[0].y - $0.y) / (2 * .pi) }
    let sweep = turns[1] - turns[0]
    return sweep < 0 ? sweep + 1 : sweep
  }

  /// The pieces of `data`, which may hold M, L, H, V and z, absolute and relative, and A.
  static func read(_ data: String) -> [ReadPath] {
    var pieces: [ReadPath] = []
    var current = Point(x: 0, y: 0)
    var rest = data[...]
    while let command = rest.popFirst() {
      let letters = rest.prefix { !$0.isLetter }
      rest = rest[letters.endIndex...]
      var numbers = letters.replacing("-", with: " -").split(separator: " ").map { Double($0) ?? .nan }[...]
      let origin = command.isLowercase ? current : Point(x: 0, y: 0)
      var isFirst = true
      repeat {
        let from = command.isLowercase ? (isFirst ? origin : current) : Point(x: 0, y: 0)
        switch (command.lowercased(), isFirst) {
        case ("m", true):
          pieces.append(ReadPath())
          current = Point(x: from.x + (numbers.popFirst() ?? .nan), y: from.y + (numbers.popFirst() ?? .nan))
        case ("m", false), ("l", _):
          current = Point(x: from.x + (numbers.popFirst() ?? .nan), y: from.y + (numbers.popFirst() ?? .nan))
        case ("h", _): current = Point(x: from.x + (numbers.popFirst() ?? .nan), y: current.y)
        case ("v", _): current = Point(x: current.x, y: from.y + (numbers.popFirst() ?? .nan))
        case ("a", _):
          pieces[pieces.count - 1].arc = (numbers.popFirst() ?? .nan, numbers.dropFirst(2).first == 1)
          numbers = numbers.dropFirst(4)
          current = Point(x: numbers.popFirst() ?? .nan, y: numbers.popFirst() ?? .nan)
        default:
          pieces[pieces.count - 1].isClosed = true
          current = pieces[pieces.count - 1].points[0]
          numbers = []
          isFirst = false
          continue
        }
        pieces[pieces.count - 1].points.append(current)
        isFirst = false
      } while !numbers.isEmpty
    }
    return pieces
  }
}
