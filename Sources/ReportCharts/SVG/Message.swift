/// A scene that says why nothing is drawn.
struct Message {
  /// The measures of the layout.
  let measures: RowMeasures

  /// `text` in as many lines as it needs, up to eight.
  func scene(of text: String) -> Scene {
    let breaker = Typeface.regular.breaker(width: measures.width, size: measures.labelSize, most: 8)
    let lines = breaker.lines(of: PlainText.drawable(PlainText.clean(text)))
    var canvas = Canvas()
    canvas.add(lines, x: 0, y: 16, pitch: measures.labelPitch, Scene.TextStyle(size: measures.labelSize))
    return canvas.finished(width: measures.width, height: 24 + measures.labelPitch * lines.count)
  }
}
