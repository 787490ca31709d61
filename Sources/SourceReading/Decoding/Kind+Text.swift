import InspectionModel

extension Kind<String> {
  /// Any words.
  static let text = Kind.text("text", schema: .text) { text, _ in Diagnosed(text.value) }
}

extension Kind<SourceRange> {
  /// Words with Markdown in them: their place in the file, without outer quotes, for a reader of Markdown.
  static let inlineText = Kind.text("text", schema: .text) { text, _ in Diagnosed(text.range) }
}

extension Kind<[Located<String>]> {
  /// Words between commas, or one on each line below.
  static let words = Kind("a list of words, with commas between them", schema: .definition(.words)) { written, name in
    switch written {
    case .text(let text): return Diagnosed(text.pieces)
    case .entry(let entry):
      return Diagnosed(entry.rest.pieces + entry.contentLines.map(\.withoutItemMark).flatMap(\.pieces))
    case .node(let node):
      if let text = node.text { return Diagnosed(text.pieces) }
      let texts = (node.items ?? []).map(\.text)
      guard node.items != nil, !texts.contains(nil) else {
        return Diagnosed(nil, [.wrongKind(name, form: "a list of words", at: node.range)])
      }
      return Diagnosed(texts.compactMap { $0 })
    }
  }
}

extension Located<String> {
  /// What stands between the commas of the text.
  fileprivate var pieces: [Located<String>] {
    value.split(separator: ",").map { slice($0).trimmed.withoutOuterQuotes }.filter { !$0.value.isEmpty }
  }

  /// The text without the `- ` of a list.
  fileprivate var withoutItemMark: Located<String> {
    value.hasPrefix("- ") ? slice(value.dropFirst(2)).trimmed : self
  }
}

extension Kind<YAMLNode> {
  /// Lists and mappings of any depth, which look as `schema` says.
  static func yaml(_ schema: Schema) -> Kind {
    Kind("lines below its key", schema: schema) { written, _ in
      switch written {
      case .node(let node): Diagnosed(node)
      case .text(let text): Diagnosed(YAMLNode(.scalar(text.value), at: text.range))
      case .entry(let entry): YAMLReader().read(entry)
      }
    }
  }
}
