/// What a drawing shows, every mark in its place: each kind of chart is arranged into one, and one writer writes it.
struct Scene {
  /// The width of the canvas; all marks stay on it.
  let width: Length
  /// The height of the canvas.
  var height: Length
  /// From the ground up.
  var layers: [Layer]

  /// Marks of one style.
  struct Layer {
    let style: Style
    var marks: [Mark] = []
  }

  /// How the marks of a layer look.
  enum Style: Hashable {
    case filled(Fill)
    /// With a white edge that covers what lies under it.
    case edged(Colour)
    /// White inside a line.
    case ringed(Colour, width: Length)
    case stroked(Colour, width: Length, dashes: [Int] = [])
    case text(TextStyle)
  }

  /// How text looks.
  struct TextStyle: Hashable {
    var colour = Colour.ink
    var face = Typeface.regular
    let size: Int
    var anchor = Anchor.start
    /// The colour of an edge around its letters that keeps lines and patterns away from them.
    var halo: Colour?
  }

  /// Which point of a text its place names.
  enum Anchor: String { case start, middle, end }

  /// One thing drawn.
  enum Mark: Hashable {
    case box(x: Length, y: Length, width: Length, height: Length)
    /// A line from point to point.
    case line([Point])
    /// An area between points.
    case area([Point])
    case circle(Point, radius: Length)
    /// A part of a circle, clockwise between two points of its edge; `isLarge` where it is more than half.
    case sector(Point, radius: Length, from: Point, to: Point, isLarge: Bool)
    /// Lines of text, the first on the base line `y`, the next `pitch` below.
    case text(x: Length, y: Length, lines: [String], pitch: Length)

    /// An upright line.
    static func upright(x: Length, top: Length, bottom: Length) -> Mark {
      .line([Point(x: x, y: top), Point(x: x, y: bottom)])
    }
  }

  /// All marks further down, on the same canvas.
  func shifted(down drop: Length) -> Scene {
    Scene(
      width: width, height: height + drop,
      layers: layers.map { Layer(style: $0.style, marks: $0.marks.map { $0.shifted(right: 0, down: drop) }) })
  }

  /// The scene with `below` under it.
  func above(_ below: Scene, gap: Length) -> Scene {
    guard height > 0 else { return below }
    let lower = below.shifted(down: height + gap)
    return Scene(width: width, height: lower.height, layers: lower.layers + layers)
  }

  /// The scene with an empty margin on all four sides.
  func framed(by margin: Length) -> Scene {
    Scene(
      width: width + margin * 2, height: height + margin * 2,
      layers: layers.map { Layer(style: $0.style, marks: $0.marks.map { $0.shifted(right: margin, down: margin) }) })
  }
}

/// A place on the canvas.
struct Point: Hashable {
  let x: Length
  let y: Length

  /// The point so far away.
  func shifted(right: Length, down: Length) -> Point { Point(x: x + right, y: y + down) }
}

extension Scene.Mark {
  fileprivate func shifted(right: Length, down: Length) -> Scene.Mark {
    func moved(_ point: Point) -> Point { point.shifted(right: right, down: down) }
    switch self {
    case .box(let x, let y, let width, let height):
      return .box(x: x + right, y: y + down, width: width, height: height)
    case .line(let points): return .line(points.map(moved))
    case .area(let points): return .area(points.map(moved))
    case .circle(let centre, let radius): return .circle(moved(centre), radius: radius)
    case .sector(let centre, let radius, let from, let to, let isLarge):
      return .sector(moved(centre), radius: radius, from: moved(from), to: moved(to), isLarge: isLarge)
    case .text(let x, let y, let lines, let pitch):
      return .text(x: x + right, y: y + down, lines: lines, pitch: pitch)
    }
  }
}
