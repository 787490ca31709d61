/// The words around a drawing that stands alone: title and subtitle above it, base, notes and source below.
struct Caption {
  /// The width of the canvas.
  let width: Length
  /// Whose words they are.
  let chart: Chart
  /// What stands before notes and source.
  let words: ChartWords

  /// `scene` between its words, with a margin on all sides.
  func framing(_ scene: Scene) -> Scene {
    var above = Block(width: width)
    above.add(chart.title, Scene.TextStyle(face: .bold, size: 19), pitch: 24)
    above.add(chart.subtitle, Scene.TextStyle(colour: .softInk, size: 15), pitch: 20)
    var below = Block(width: width)
    for note in words.remarks(of: chart) {
      below.add(note, Scene.TextStyle(colour: .softInk, size: 14), pitch: 19)
    }
    let drop = above.height == 0 ? 0 : above.height + 12
    var framed = scene.shifted(down: drop)
    framed.layers += above.layers
    framed.layers += Scene(width: width, height: 0, layers: below.layers).shifted(down: framed.height + 8).layers
    framed.height += below.height == 0 ? 0 : below.height + 8
    return framed.framed(by: 20)
  }

  private struct Block {
    let width: Length
    var layers: [Scene.Layer] = []
    var height: Length = 0

    init(width: Length) { self.width = width }

    mutating func add(_ text: String, _ style: Scene.TextStyle, pitch: Length) {
      let lines = style.face.breaker(width: width, size: style.size, most: 4).lines(of: PlainText.drawable(text))
      guard !lines.isEmpty else { return }
      let mark = Scene.Mark.text(x: 0, y: height + pitch - 6, lines: lines, pitch: pitch)
      layers.append(Scene.Layer(style: .text(style), marks: [mark]))
      height += pitch * lines.count
    }
  }
}
