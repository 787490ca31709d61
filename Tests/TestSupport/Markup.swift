/// A page as tests look at it: elements and text. Read strictly, as XML would be but for the elements without an end.
package indirect enum Markup {
  case text(String)
  case element(String, attributes: [String: String], [Markup])

  package struct Broken: Error {
    package let message: String
  }

  private static let empty: Set<String> = ["meta", "br", "col", "hr", "img", "link"]

  /// The elements of `page`, which has to close what it opens and to quote every attribute once.
  package static func read(_ page: String) throws -> Markup {
    var reader = Reader(Array(page.utf8))
    return .element("", attributes: [:], try reader.content(of: ""))
  }

  package var text: String {
    switch self {
    case .text(let text): text
    case .element("br", _, _): " "
    case .element(_, _, let inner): inner.map(\.text).joined()
    }
  }

  /// The text with single spaces.
  package var words: String { squeezed(text) }

  package var name: String {
    if case .element(let name, _, _) = self { name } else { "" }
  }

  package var classes: [Substring] { self["class"]?.split(separator: " ") ?? [] }

  package subscript(_ attribute: String) -> String? {
    if case .element(_, let attributes, _) = self { attributes[attribute] } else { nil }
  }

  package var children: [Markup] {
    if case .element(_, _, let inner) = self { inner } else { [] }
  }

  /// This element and all in it that `isWanted`, in document order; not looked for inside what `isLeftOut`.
  package func all(_ isWanted: (Markup) -> Bool, outside isLeftOut: (Markup) -> Bool = { _ in false }) -> [Markup] {
    if isLeftOut(self) { return [] }
    return (isWanted(self) ? [self] : []) + children.flatMap { $0.all(isWanted, outside: isLeftOut) }
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func at(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    mutating func content(of parent: String) throws -> [Markup] {
      var content: [Markup] = []
      while position < bytes.count {
        if at("<!DOCTYPE html>") {
          position += 15
        } else if at("</") {
          let name = try until(">", from: 2)
          guard name == parent else { throw Broken(message: "</\(name)> closes <\(parent)>") }
          return content
        } else if at("<") {
          content.append(try element())
        } else {
          let start = position
          while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
          content.append(.text(try unescaped(String(decoding: bytes[start..<position], as: UTF8.self))))
        }
      }
      guard parent.isEmpty else { throw Broken(message: "<\(parent)> is not closed") }
      return content
    }

    mutating func until(_ end: Character, from offset: Int) throws -> String {
      let start = position + offset
      guard let stop = bytes[start...].firstIndex(of: end.asciiValue ?? 0) else { throw Broken(message: "open tag") }
      position = stop + 1
      return String(decoding: bytes[start..<stop], as: UTF8.self)
    }

    mutating func element() throws -> Markup {
      position += 1
      let name = word()
      var attributes: [String: String] = [:]
      while !at(">"), !at("/>") {
        guard at(" ") else { throw Broken(message: "stray bytes in <\(name)>") }
        position += 1
        let key = word()
        guard !key.isEmpty, at("=\""), attributes[key] == nil else { throw Broken(message: "attribute in <\(name)>") }
        attributes[key] = try unescaped(try until("\"", from: 2))
      }
      let closesItself = at("/>")
      position += closesItself ? 2 : 1
      if closesItself || Markup.empty.contains(name) { return .element(name, attributes: attributes, []) }
      if name == "style" || name == "script" {
        let text = try until("<", from: 0)
        position -= 1
        guard at("</\(name)>") else { throw Broken(message: "<\(name)>") }
        position += name.utf8.count + 3
        return .element(name, attributes: attributes, [.text(text)])
      }
      return .element(name, attributes: attributes, try content(of: name))
    }

    mutating func word() -> String {
      let start = position
      while position < bytes.count, !" =>/\"'<".utf8.contains(bytes[position]) { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    func unescaped(_ text: String) throws -> String {
      let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
      var result = String.UnicodeScalarView()
      var rest = text.unicodeScalars[...]
      while let mark = rest.firstIndex(of: "&") {
        guard let end = rest[mark...].firstIndex(of: ";"),
          let value = entities[String(rest[rest.index(after: mark)..<end])]
        else { throw Broken(message: "bare & before \(rest[mark...].prefix(20))") }
        result.append(contentsOf: rest[..<mark])
        result.append(contentsOf: value.unicodeScalars)
        rest = rest[rest.index(after: end)...]
      }
      result.append(contentsOf: rest)
      return String(result)
    }
  }
}

/// `text` with single spaces. Scalars, because a space with a combining mark is another character.
package func squeezed(_ text: String) -> String {
  text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
}
