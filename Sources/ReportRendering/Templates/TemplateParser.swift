import InspectionModel

/// Reads a template into the nodes that the checker walks.
struct TemplateParser {
  /// Deeper sections are refused: rendering them takes stack.
  static let deepest = 32

  private let file: SourceFile
  private var open: [Opened] = []
  private var nodes: [TemplateNode] = []
  private var diagnostics: [Diagnostic] = []

  private init(_ file: SourceFile) { self.file = file }

  /// The nodes of `file`, and what is wrong with its tags; nodes are missing where something is.
  static func parse(_ file: SourceFile) -> Diagnosed<[TemplateNode]> {
    var parser = TemplateParser(file)
    parser.parse()
    return Diagnosed(parser.nodes, parser.diagnostics)
  }

  private mutating func parse() {
    var reader = TemplateTagReader(file)
    do {
      while let tag = try reader.next(), open.count <= Self.deepest { take(tag) }
    } catch {
      report(error.range, "A tag is not closed", "Every `{{` needs its `}}`, and every `{{{` its `}}}`.")
    }
    guard open.count <= Self.deepest else {
      report(open.last?.name.range, "Sections are nested more than \(Self.deepest) deep", nil)
      return
    }
    for section in open.reversed() {
      report(
        section.name.range, "The section '\(section.name.value)' is not closed",
        "It needs `{{/\(section.name.value)}}` where it ends.")
    }
  }

  private mutating func take(_ tag: TemplateTag) {
    switch tag.kind {
    case .comment: return
    case .refused:
      report(
        tag.range, "Templates of reports have no such tag",
        "They know values, sections, inverted sections, partials and comments: "
          + "`{{a}}`, `{{{a}}}`, `{{#a}}`, `{{^a}}`, `{{/a}}`, `{{>a}}`, `{{! a }}`.")
    case .value, .rawValue, .section, .invertedSection, .close, .partial:
      guard isName(tag) else { return }
      place(tag)
    }
  }

  private mutating func place(_ tag: TemplateTag) {
    switch tag.kind {
    case .value: nodes.append(.value(tag.name, isRaw: false))
    case .rawValue: nodes.append(.value(tag.name, isRaw: true))
    case .partial: nodes.append(.partial(tag.name))
    case .section, .invertedSection:
      open.append(Opened(name: tag.name, isInverted: tag.kind == .invertedSection, before: nodes))
      nodes = []
    case .close: close(tag)
    case .comment, .refused: return
    }
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let section = open.last else {
      report(tag.range, "'\(tag.name.value)' is closed and was never opened", nil)
      return
    }
    guard section.name.value == tag.name.value else {
      diagnostics.append(
        Diagnostic(
          .malformedTemplate, at: tag.name.range,
          "'\(tag.name.value)' is closed where '\(section.name.value)' is open",
          notes: [Diagnostic.Note(at: section.name.range, "opened here")],
          suggestions: [
            Diagnostic.Suggestion(
              "Close '\(section.name.value)'", edits: [Diagnostic.Edit(tag.name.range, section.name.value)])
          ]))
      // A name that is open further out closes all that is open inside it; any other is taken for a misspelling.
      if let depth = open.lastIndex(where: { $0.name.value == tag.name.value }) {
        while open.count > depth + 1 { endSection() }
      }
      endSection()
      return
    }
    endSection()
  }

  private mutating func endSection() {
    guard let section = open.popLast() else { return }
    nodes = section.before + [.section(section.name, isInverted: section.isInverted, nodes)]
  }

  private mutating func isName(_ tag: TemplateTag) -> Bool {
    let name = tag.name.value
    if name.contains("(") {
      report(tag.name.range, "Names cannot be transformed", "Write the name alone.")
      return false
    }
    if tag.kind == .partial, name.hasPrefix("*") {
      report(tag.name.range, "A template is included by its own name", "Write the name of the template.")
      return false
    }
    let isWord = name == "." || (!name.isEmpty && name.utf8.allSatisfy(Self.isNameByte) && !name.hasPrefix("."))
    if !isWord {
      report(
        tag.name.value.isEmpty ? tag.range : tag.name.range, "A tag needs a name",
        "Names are letters, digits, `-` and `_`, right behind the sign that says what the tag does; "
          + "`a.b` is the `b` of `a`.")
    }
    return isWord
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private mutating func report(_ range: SourceRange?, _ summary: String, _ explanation: String?) {
    diagnostics.append(Diagnostic(.malformedTemplate, at: range, summary, explanation: explanation))
  }

  private struct Opened {
    let name: Located<String>
    let isInverted: Bool
    let before: [TemplateNode]
  }
}
