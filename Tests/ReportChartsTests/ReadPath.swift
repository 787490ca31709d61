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

  /// The pieces of `data`, which may hold M, L, H, V, A and z.
  static func read(_ data: String) -> [ReadPath] {
    var pieces: [ReadPath] = []
    var rest = data[...]
    while let command = rest.first {
      let numbers = rest.dropFirst().prefix { !$0.isLetter }
      rest = rest[numbers.endIndex...]
      let values = numbers.split(separator: " ").map { Double($0) ?? .nan }
      if command == "M" { pieces.append(ReadPath()) }
      guard var piece = pieces.popLast() else { return [] }
      let last = piece.points.last ?? Point(x: .nan, y: .nan)
      switch command {
      case "M", "L": piece.points.append(Point(x: values[0], y: values[1]))
      case "H": piece.points.append(Point(x: values[0], y: last.y))
      case "V": piece.points.append(Point(x: last.x, y: values[0]))
      case "A":
        piece.arc = (values[0], values[3] == 1)
        piece.points.append(Point(x: values[5], y: values[6]))
      default: piece.isClosed = true
      }
      pieces.append(piece)
    }
    return pieces
  }
}
