import Foundation
import FoundationXML

@testable import ReportCharts

/// What a drawing shows, read back from its SVG.
struct ReadSVG: Sendable {
  struct Text: Sendable {
    var text = ""
    let x: Double
    let y: Double
    let size: Int
    let isBold: Bool
    let anchor: String
    let fill: String

    /// From its left to its right end.
    fileprivate(set) var span = 0.0...0.0

    fileprivate var measured: Text {
      var text = self
      let width = Double((isBold ? Typeface.bold : .regular).width(of: self.text, size: size).hundredths) / 100
      let start = anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x
      text.span = start...start + width
      return text
    }

    /// From the top of its capitals to the foot of its descenders.
    var rise: ClosedRange<Double> { y - Double(size) * 0.75...y + Double(size) * 0.25 }
  }

  struct Box: Sendable {
    let x: Double, y: Double, width: Double, height: Double
    /// The colour, of the ground where it is patterned.
    let fill: String
    /// Whether a pattern lies over the colour.
    let isPatterned: Bool
    /// Whether it stands before a name or number and measures nothing.
    var isSample: Bool { height <= 14 }
  }

  struct Circle: Sendable {
    let x: Double, y: Double, radius: Double
    let fill: String
  }

  /// A line, an area or a sector.
  struct Path: Sendable {
    let data: ReadPath
    let fill: String
    let stroke: String
    let width: Double
  }

  /// Whether it is well-formed XML.
  var isWellFormed = false
  var width = 0.0
  var height = 0.0
  var texts: [Text] = []
  var boxes: [Box] = []
  var circles: [Circle] = []
  var paths: [Path] = []
  var ids: [String] = []
  var root: [String: String] = [:]
  /// Title and description by element name.
  var spoken: [String: String] = [:]
  /// The bars and parts, without samples, from top to bottom and from left to right.
  var bars: [Box] { boxes.filter { !$0.isSample }.sorted { ($0.y, $0.x) < ($1.y, $1.x) } }

  init(_ svg: String) {
    let reader = SVGReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    let isWellFormed = parser.parse()
    self = reader.read
    self.isWellFormed = isWellFormed
    texts = texts.map(\.measured)
  }

  /// Nothing yet.
  init() {}
}
