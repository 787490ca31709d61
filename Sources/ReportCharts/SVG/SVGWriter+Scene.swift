extension SVGWriter {
  /// The patterns that the scene needs, and all layers that have marks.
  mutating func scene(_ scene: Scene) {
    var patterned: [Fill] = []
    for layer in scene.layers {
      if case .filled(let fill) = layer.style, fill.pattern != nil, !patterned.contains(fill) { patterned.append(fill) }
    }
    for (index, fill) in patterned.enumerated() { pattern(fill, id: "\(id)p\(index)") }
    for layer in scene.layers where !layer.marks.isEmpty {
      switch layer.style {
      case .stroked(let colour, let width, let dashes): strokes(layer.marks, colour, width, dashes)
      case .edged(let colour):
        open("g")
        attribute("fill", colour.rawValue)
        attribute("stroke", Colour.white.rawValue)
        attribute("stroke-width", 2)
        shapes(layer.marks)
      case .ringed(let colour, let width):
        open("g")
        attribute("fill", Colour.white.rawValue)
        attribute("stroke", colour.rawValue)
        attribute("stroke-width", width)
        shapes(layer.marks)
      case .filled(let fill):
        open("g")
        attribute("fill", patterned.firstIndex(of: fill).map { "url(#\(id)p\($0))" } ?? fill.colour.rawValue)
        shapes(layer.marks)
      case .text(let style): texts(layer.marks, style)
      }
    }
  }

  /// White lines or dots on a ground.
  private mutating func pattern(_ fill: Fill, id: String) {
    let isHatched = fill.pattern == .hatch
    let side = isHatched ? "8" : "5"
    element("pattern", [("id", id), ("width", side), ("height", side), ("patternUnits", "userSpaceOnUse")]) { writer in
      writer.raw("<path fill=\"")
      writer.text(fill.colour.rawValue)
      // Three strokes, so that each continues in the next tile.
      writer.raw(
        isHatched
          ? "\" d=\"M0 0h8v8H0z\"/><path stroke=\"#FFF\" d=\"M-1 1l2-2M0 8l8-8M7 9l2-2\"/>"
          : "\" d=\"M0 0h5v5H0z\"/><path fill=\"#FFF\" d=\"M2 2h1.5v1.5H2z\"/>")
    }
  }

  private mutating func strokes(_ marks: [Scene.Mark], _ colour: Colour, _ width: Length, _ dashes: [Int]) {
    open("path")
    attribute("stroke", colour.rawValue)
    if width != 1 { attribute("stroke-width", width) }
    if !dashes.isEmpty { attribute("stroke-dasharray", dashes.map { "\($0)" }.joined(separator: " ")) }
    // Where a line turns, it would enclose an area.
    if marks.contains(where: \.turns) { attribute("fill", "none") }
    path(marks)
  }

  private mutating func shapes(_ marks: [Scene.Mark]) {
    raw(">")
    let areas = marks.filter(\.isArea)
    if !areas.isEmpty {
      open("path")
      path(areas)
    }
    for mark in marks {
      switch mark {
      case .box(let x, let y, let width, let height):
        open("rect")
        if x != 0 { attribute("x", x) }
        attribute("y", y)
        attribute("width", width)
        attribute("height", height)
        raw("/>")
      case .circle(let centre, let radius):
        open("circle")
        attribute("cx", centre.x)
        attribute("cy", centre.y)
        attribute("r", radius)
        raw("/>")
      case .line, .area, .sector, .text: break
      }
    }
    close("g")
  }

  /// The end of an element: lines and areas as its data.
  private mutating func path(_ marks: [Scene.Mark]) {
    var data = PathData()
    for mark in marks { data.add(mark) }
    raw(" d=\"")
    append(data.bytes)
    raw("\"/>")
  }
}

extension Scene.Mark {
  fileprivate var turns: Bool {
    if case .line(let points) = self { points.count > 2 } else { false }
  }

  fileprivate var isArea: Bool {
    switch self {
    case .area, .sector: true
    case .box, .line, .circle, .text: false
    }
  }
}

extension SVGWriter {
  fileprivate mutating func texts(_ marks: [Scene.Mark], _ style: Scene.TextStyle) {
    open("g")
    if style.size != SVGDrawing.textSize { attribute("font-size", "\(style.size)") }
    if style.colour != .ink { attribute("fill", style.colour.rawValue) }
    if style.face == .bold { attribute("font-weight", "700") }
    if style.anchor != .start { attribute("text-anchor", style.anchor.rawValue) }
    if let halo = style.halo {
      attribute("stroke", halo.rawValue)
      raw(" stroke-width=\"4\" stroke-linejoin=\"round\" style=\"paint-order:stroke\"")
    }
    raw(">")
    for case .text(let x, let y, let lines, let pitch) in marks {
      if style.anchor == .middle {
        // A space at either end would move a centred line.
        for (index, line) in lines.enumerated() { text(x: x, y: y + pitch * index, [line], pitch, .middle) }
      } else {
        text(x: x, y: y, lines, pitch, style.anchor)
      }
    }
    close("g")
  }

  private mutating func text(x: Length, y: Length, _ lines: [String], _ pitch: Length, _ anchor: Scene.Anchor) {
    open("text")
    if x != 0 { attribute("x", x) }
    attribute("y", y)
    raw(">")
    for (index, line) in lines.enumerated() {
      guard index > 0 else {
        text(line)
        continue
      }
      // The space keeps words apart for who copies the text; it stands where it moves nothing.
      if anchor == .start { raw(" ") }
      open("tspan")
      attribute("x", x)
      attribute("dy", pitch)
      raw(">")
      if anchor == .end { raw(" ") }
      text(line)
      close("tspan")
    }
    close("text")
  }
}
