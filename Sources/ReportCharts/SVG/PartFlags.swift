/// Names and numbers of narrow parts under their bar, one a line, each at a stem from its part like a flag.
struct PartFlags {
  /// The height of stems and lines.
  let height: Length

  private let flags: [Flag]
  private let size: Int

  private struct Flag {
    let stem: Length
    let name: String
    let numbers: String
    let numbersWidth: Length
    let isLeft: Bool
    let line: Int
  }

  /// A part to be named.
  struct Entry {
    let name: String
    let value: ChartValue
    /// The middle of its part.
    let centre: Length
  }

  private static let pitch: Length = 19
  private static let gap: Length = 6

  /// Flags on the side of the stems that has the room; nil where the parts lie on both sides of the middle, or a name
  /// and its numbers do not fit on a line.
  init?(_ entries: [Entry], from start: Length, to end: Length, measures: RowMeasures) {
    let size = measures.valueSize
    let middle = (start + end) / 2
    let isLeft = entries.allSatisfy { $0.centre >= middle }
    guard isLeft || entries.allSatisfy({ $0.centre < middle }) else { return nil }
    // The stem that stands farthest out is the longest: no stem meets the text of another.
    let order = isLeft ? entries : entries.reversed()
    flags = order.enumerated().map { index, entry in
      Flag(
        stem: entry.centre, name: entry.name, numbers: entry.value.withCount,
        numbersWidth: Typeface.bold.width(of: entry.value.withCount, size: size), isLeft: isLeft, line: index)
    }
    let fit = flags.allSatisfy { flag in
      let room = (isLeft ? flag.stem - start : end - flag.stem) - Self.gap * 3
      return Typeface.regular.width(of: flag.name, size: size) + flag.numbersWidth <= room
    }
    let areApart = zip(flags, flags.dropFirst()).allSatisfy { $0.stem != $1.stem }
    guard fit, areApart else { return nil }
    self.size = size
    height = Self.pitch * flags.count + 6
  }

  /// Draws stems from `top` down, and texts.
  func draw(top: Length, into canvas: inout Canvas) {
    for flag in flags {
      let y = top + 12 + Self.pitch * flag.line
      let direction = flag.isLeft ? -1 : 1
      let end = Point(x: flag.stem + Length(hundredths: 400) * direction, y: y)
      canvas.add(
        .line([Point(x: flag.stem, y: top + 1), Point(x: flag.stem, y: y), end]), .stroked(.axis, width: 1), at: .line)
      let anchor: Scene.Anchor = flag.isLeft ? .end : .start
      let numbersX = flag.stem + Self.gap * direction
      let nameX = numbersX + (flag.numbersWidth + Self.gap) * direction
      canvas.add(flag.numbers, x: numbersX, y: y + 5, Scene.TextStyle(face: .bold, size: size, anchor: anchor))
      canvas.add(flag.name, x: nameX, y: y + 5, Scene.TextStyle(size: size, anchor: anchor))
    }
  }
}
