import Foundation
import FoundationXML

/// Gathers what a drawing shows while its XML is parsed.
final class SVGReader: NSObject, XMLParserDelegate {
  private(set) var read = ReadSVG()
  private var styles: [[String: String]] = []
  private var open: [String] = []
  /// The ground of each pattern, by its id.
  private var grounds: [String: String] = [:]
  private var pattern: String?

  /// The colour that a fill shows: patterns show their ground.
  private func colour(_ fill: String) -> String {
    guard fill.hasPrefix("url(#") else { return fill }
    return grounds[String(fill.dropFirst(5).dropLast())] ?? "no such pattern"
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    let style = (styles.last ?? [:]).merging(attributes) { $1 }
    func number(_ key: String) -> Double { Double(attributes[key] ?? (key == "x" ? "0" : "")) ?? .nan }
    let fill = style["fill"] ?? ""
    if let id = attributes["id"] { read.ids.append(id) }
    switch name {
    case "svg":
      read.root = attributes
      let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
      if box.count == 4 { (read.width, read.height) = (box[2], box[3]) }
    case "pattern": pattern = attributes["id"]
    case "path":
      if let pattern {
        if grounds[pattern] == nil { grounds[pattern] = fill }
      } else {
        read.paths += ReadPath.read(attributes["d"] ?? "").map {
          ReadSVG.Path(
            data: $0, fill: colour(fill), stroke: style["stroke"] ?? "",
            width: style["stroke-width"].flatMap { Double($0) } ?? 1)
        }
      }
    case "circle":
      read.circles.append(ReadSVG.Circle(x: number("cx"), y: number("cy"), radius: number("r"), fill: colour(fill)))
    case "rect" where attributes["width"] != "100%":
      read.boxes.append(
        ReadSVG.Box(
          x: number("x"), y: number("y"), width: number("width"), height: number("height"), fill: colour(fill),
          isPatterned: fill.hasPrefix("url")))
    case "text", "tspan":
      // The space that keeps the words of two lines apart is not seen at the end of the first.
      if name == "tspan", read.texts.last?.text.last == " " { read.texts[read.texts.count - 1].text.removeLast() }
      let y = name == "tspan" ? (read.texts.last?.y ?? .nan) + number("dy") : number("y")
      read.texts.append(
        ReadSVG.Text(
          x: number("x"), y: y, size: Int(style["font-size"] ?? "") ?? 0, isBold: style["font-weight"] == "700",
          anchor: style["text-anchor"] ?? "start", fill: fill))
    default: break
    }
    styles.append(name == "svg" ? attributes.filter { ["fill", "font-size"].contains($0.key) } : style)
    open.append(name)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "pattern" { pattern = nil }
    styles.removeLast()
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    switch open.last {
    case "text", "tspan":
      // The space that keeps the words of two lines apart is not seen at the beginning of the second either.
      let string =
        open.last == "tspan" && read.texts.last?.text == "" && string.first == " " ? String(string.dropFirst()) : string
      if !read.texts.isEmpty { read.texts[read.texts.count - 1].text += string }
    case let name?: read.spoken[name, default: ""] += string
    case nil: break
    }
  }
}
