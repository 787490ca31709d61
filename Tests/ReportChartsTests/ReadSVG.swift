import Foundation
import FoundationXML

@testable import ReportCharts

/// What a drawing shows, read back from its SVG.
final class ReadSVG: NSObject, XMLParserDelegate {
  struct Text {
    var text = ""
    let x: Double
    let y: Double
    let size: Int
    let isBold: Bool
    let anchor: String
    let fill: String

    /// From its left to its right end.
    var span: ClosedRange<Double> {
      let width = Double((isBold ? Typeface.bold : .regular).width(of: text, size: size).hundredths) / 100
      let start = anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x
      return start...start + width
    }

    /// From the top of its capitals to the foot of its descenders.
    var rise: ClosedRange<Double> { y - Double(size) * 0.75...y + Double(size) * 0.25 }
  }

  struct Box {
    let x: Double, y: Double, width: Double, height: Double
    let fill: String
  }

  /// Whether it is well-formed XML.
  private(set) var isWellFormed = false
  private(set) var width = 0.0
  private(set) var height = 0.0
  private(set) var texts: [Text] = []
  private(set) var boxes: [Box] = []
  private(set) var ids: [String] = []
  private(set) var root: [String: String] = [:]
  /// Title and description by element name.
  private(set) var spoken: [String: String] = [:]
  private var styles: [[String: String]] = []
  private var open: [String] = []

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    let style = (styles.last ?? [:]).merging(attributes) { $1 }
    func number(_ key: String) -> Double { Double(style[key] ?? "") ?? .nan }
    if let id = attributes["id"] { ids.append(id) }
    switch name {
    case "svg":
      root = attributes
      let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
      if box.count == 4 { (width, height) = (box[2], box[3]) }
    case "rect" where attributes["x"] != nil:
      boxes.append(
        Box(
          x: number("x"), y: number("y"), width: number("width"), height: number("height"), fill: style["fill"] ?? ""))
    case "text", "tspan":
      // The space that keeps the words of two lines apart is not seen at the end of the first.
      if name == "tspan", texts.last?.text.last == " " { texts[texts.count - 1].text.removeLast() }
      let y = name == "tspan" ? (texts.last?.y ?? .nan) + number("dy") : number("y")
      texts.append(
        Text(
          x: number("x"), y: y, size: Int(style["font-size"] ?? "") ?? 0, isBold: style["font-weight"] == "700",
          anchor: style["text-anchor"] ?? "start", fill: style["fill"] ?? ""))
    default: break
    }
    styles.append(name == "svg" ? ["fill": attributes["fill"] ?? ""] : style)
    open.append(name)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    styles.removeLast()
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    switch open.last {
    case "text", "tspan":
      if !texts.isEmpty { texts[texts.count - 1].text += string }
    case let name?: spoken[name, default: ""] += string
    case nil: break
    }
  }
}
