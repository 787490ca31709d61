/// The colours of drawings (Government Analysis Function, data visualisation: colours).
enum Colour: String, CaseIterable {
  case ink = "#0B0C0C"
  case softInk = "#484949"
  case grid = "#D9DDE1"
  case axis = "#595959"
  case white = "#FFF"
  case bar = "#2073BC"
  case navy = "#12436D"
  case teal = "#28A197"
  case plum = "#801650"
  case orange = "#F46A25"
  case charcoal = "#3D3D3D"
  case lilac = "#A285D1"

  /// The colour of text on it.
  var text: Colour {
    switch self {
    case .ink, .softInk, .axis, .bar, .navy, .plum, .charcoal: .white
    case .grid, .white, .teal, .orange, .lilac: .ink
    }
  }
}

/// What fills bars and parts.
struct Fill: Hashable {
  /// What lies over the colour, in white.
  enum Pattern: String { case hatch, dots }

  /// Its colour.
  let colour: Colour
  /// What tells it from the others of its lightness in black and white.
  var pattern: Pattern?

  /// The style of text of `size` on it, with an edge of its colour where a pattern would run through the letters.
  func text(size: Int, face: Typeface = .bold, anchor: Scene.Anchor = .start) -> Scene.TextStyle {
    Scene.TextStyle(
      colour: colour.text, face: face, size: size, anchor: anchor, halo: pattern == nil ? nil : colour)
  }

  /// One for each of `count` series.
  ///
  /// Dark and light take turns, so that neighbours differ in lightness; the second pair is hatched and the third dotted,
  /// so that no two of six are alike in black and white.
  static func series(_ count: Int) -> [Fill] {
    if count <= 2 { return [Fill(colour: .navy), Fill(colour: .orange)].prefix(max(count, 0)).map { $0 } }
    let six = [
      Fill(colour: .navy), Fill(colour: .teal), Fill(colour: .plum, pattern: .hatch),
      Fill(colour: .orange, pattern: .hatch), Fill(colour: .charcoal, pattern: .dots),
      Fill(colour: .lilac, pattern: .dots),
    ]
    return (0..<count).map { six[$0 % six.count] }
  }
}
