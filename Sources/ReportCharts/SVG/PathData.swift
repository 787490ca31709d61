/// Writes the data of a path in as few bytes as its points allow: absolute or relative, whichever is shorter.
struct PathData {
  /// The data so far.
  private(set) var bytes: [UInt8] = []

  private var current = Point(x: 0, y: 0)
  private var start = Point(x: 0, y: 0)
  /// The command that more numbers would repeat.
  private var repeated: UInt8 = 0

  /// Lines and areas.
  mutating func add(_ mark: Scene.Mark) {
    switch mark {
    case .line(let points): add(points)
    case .area(let points):
      add(points)
      close()
    case .sector(let centre, let radius, let from, let to, let isLarge):
      add([centre, from])
      arc(to: to, radius: radius, isLarge: isLarge)
      close()
    case .box, .circle, .text: break
    }
  }

  private mutating func add(_ points: [Point]) {
    for (index, point) in points.enumerated() {
      let (x, y) = (point.x - current.x, point.y - current.y)
      if index == 0 {
        write("M", [point.x, point.y], "m", [x, y])
        start = point
        // Numbers behind a move are lines.
        repeated = repeated == UInt8(ascii: "M") ? UInt8(ascii: "L") : UInt8(ascii: "l")
      } else if x == 0 {
        write("V", [point.y], "v", [y])
      } else if y == 0 {
        write("H", [point.x], "h", [x])
      } else {
        write("L", [point.x, point.y], "l", [x, y])
      }
      current = point
    }
  }

  private mutating func arc(to point: Point, radius: Length, isLarge: Bool) {
    bytes.append(UInt8(ascii: "A"))
    repeated = 0
    append([radius, radius, 0, isLarge ? 1 : 0, 1, point.x, point.y])
    // Lengths print as whole numbers here: the two flags are 0 and 1.
    current = point
  }

  private mutating func close() {
    bytes.append(UInt8(ascii: "z"))
    current = start
    repeated = 0
  }

  private mutating func write(
    _ absolute: Unicode.Scalar, _ points: [Length], _ relative: Unicode.Scalar, _ steps: [Length]
  ) {
    let (absolute, relative) = (UInt8(ascii: absolute), UInt8(ascii: relative))
    let isRelative = !bytes.isEmpty && cost(relative, steps) < cost(absolute, points)
    let command = isRelative ? relative : absolute
    if command != repeated { bytes.append(command) }
    append(isRelative ? steps : points, isFirst: command != repeated)
    repeated = command
  }

  private func cost(_ command: UInt8, _ numbers: [Length]) -> Int {
    numbers.enumerated().reduce(command == repeated ? 0 : 1) { sum, number in
      let isApart = (number.offset > 0 || command == repeated) && number.element >= 0
      return sum + number.element.byteCount + (isApart ? 1 : 0)
    }
  }

  private mutating func append(_ numbers: [Length], isFirst: Bool = true) {
    for (index, number) in numbers.enumerated() {
      // A minus keeps numbers apart as well as a space.
      if index > 0 || !isFirst, number >= 0 { bytes.append(UInt8(ascii: " ")) }
      number.write(to: &bytes)
    }
  }
}

extension Length {
  /// How many bytes `write` writes.
  fileprivate var byteCount: Int {
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    var count = hundredths < 0 ? 1 : 0
    if part > 0 { count += part.isMultiple(of: 10) ? 2 : 3 }
    guard whole > 0 || part == 0 else { return count }
    var rest = whole
    repeat {
      count += 1
      rest /= 10
    } while rest > 0
    return count
  }
}
