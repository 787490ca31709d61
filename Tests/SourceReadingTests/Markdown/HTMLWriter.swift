import InspectionModel

/// Writes a typed tree as libcmark's own HTML renderer would (`CMARK_OPT_UNSAFE`), to compare the two.
struct HTMLWriter {
  private(set) var html = ""

  static func html(_ blocks: [Block]) -> String {
    var writer = HTMLWriter()
    writer.write(blocks, isTight: false)
    return writer.html
  }

  private mutating func lineStart() {
    if let last = html.utf8.last, last != 0x0A { html += "\n" }
  }

  private mutating func write(_ blocks: [Block], isTight: Bool) {
    for block in blocks { write(block, isTight: isTight) }
  }

  private mutating func write(_ block: Block, isTight: Bool) {
    switch block.kind {
    case .paragraph(let text):
      if !isTight {
        lineStart()
        html += "<p>"
      }
      write(text)
      if !isTight { html += "</p>\n" }
    case .heading(let level, let text):
      lineStart()
      html += "<h\(level)>"
      write(text)
      html += "</h\(level)>\n"
    case .list(let list):
      write(list)
    case .quote(let blocks):
      lineStart()
      html += "<blockquote>\n"
      write(blocks, isTight: false)
      lineStart()
      html += "</blockquote>\n"
    case .code(let code):
      lineStart()
      let word = (code.info?.value ?? "").utf8.prefix { $0 != 0x20 && !($0 >= 0x09 && $0 <= 0x0D) }
      let isNamed = code.info?.value.isEmpty == false
      html += isNamed ? "<pre><code class=\"language-\(escaped(Substring(word)))\">" : "<pre><code>"
      html += escaped(code.text) + "</code></pre>\n"
    case .html(let text):
      lineStart()
      html += text
      lineStart()
    case .thematicBreak:
      lineStart()
      html += "<hr />\n"
    case .box, .table, .chart, .comment, .footnoteDefinition:
      html += "<!-- not CommonMark -->"
    }
  }

  private mutating func write(_ list: List) {
    lineStart()
    let tag = list.start == nil ? "ul" : "ol"
    html += "<\(tag)" + (list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? "") + ">\n"
    for item in list.items {
      lineStart()
      html += "<li>"
      write(item.blocks, isTight: list.isTight)
      html += "</li>\n"
    }
    html += "</\(tag)>\n"
  }

  private mutating func write(_ text: [Inline]) {
    for inline in text { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline.kind {
    case .text(let text), .substituted(let text): html += escaped(text)
    case .softBreak: html += "\n"
    case .lineBreak: html += "<br />\n"
    case .code(let code): html += "<code>\(escaped(code))</code>"
    case .emphasis(let inner): wrap(inner, "em")
    case .strong(let inner): wrap(inner, "strong")
    case .link(let url, let title, let inner):
      html += "<a href=\"\(address(url))" + (title.isEmpty ? "" : "\" title=\"\(escaped(title))") + "\">"
      write(inner)
      html += "</a>"
    case .image(let url, let title, let inner):
      html += "<img src=\"\(address(url))\" alt=\"\(escaped(plain(inner)))"
      html += (title.isEmpty ? "" : "\" title=\"\(escaped(title))") + "\" />"
    case .html(let text): html += text
    case .placeholder, .footnote, .reference: html += "<!-- not CommonMark -->"
    }
  }

  private mutating func wrap(_ inner: [Inline], _ tag: String) {
    html += "<\(tag)>"
    write(inner)
    html += "</\(tag)>"
  }

  private func plain(_ text: [Inline]) -> String {
    text.map { inline in
      switch inline.kind {
      case .text(let text), .substituted(let text), .code(let text), .html(let text): text
      case .softBreak, .lineBreak: " "
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .image(_, _, let inner),
        .reference(_, let inner):
        plain(inner)
      case .placeholder, .footnote: ""
      }
    }.joined()
  }

  private func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// As `houdini_escape_href` writes it.
  private func address(_ url: String) -> String {
    let safe = Set("!#$%()*+,-./:;=?@_~&'".utf8)
    return url.utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "&"): return "&amp;"
      case UInt8(ascii: "'"): return "&#x27;"
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return String(UnicodeScalar(byte))
      default:
        if safe.contains(byte) { return String(UnicodeScalar(byte)) }
        let digits = Array("0123456789ABCDEF")
        return "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }.joined()
  }
}
