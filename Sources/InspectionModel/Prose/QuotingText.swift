extension Located<String> {
  /// One line of text that is no Markdown, with what stands in `{{…}}` as placeholders; `\{{` stands for two braces.
  public var quoting: [Inline] {
    var inlines: [Inline] = []
    var rest = value[...]
    func append(_ piece: Substring, _ kind: Inline.Kind) {
      let lower = Int(range.lower) + value.utf8.distance(from: value.startIndex, to: piece.startIndex)
      inlines.append(Inline(kind, at: SourceRange(file: range.file, lower..<lower + piece.utf8.count)))
    }
    while let open = rest.firstRange(of: "{{") {
      if let escape = rest[..<open.lowerBound].indices.last, rest[escape] == "\\" {
        if rest.startIndex < escape { append(rest[..<escape], .text(String(rest[..<escape]))) }
        append(rest[escape..<open.upperBound], .substituted("{{"))
        rest = rest[open.upperBound...]
        continue
      }
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else { break }
      if rest.startIndex < open.lowerBound { append(rest[..<open.lowerBound], .text(String(rest[..<open.lowerBound]))) }
      let inner = rest[open.upperBound..<close.lowerBound]
      append(rest[open.lowerBound..<close.upperBound], .placeholder(String(inner)))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty || inlines.isEmpty { append(rest, .text(String(rest))) }
    return inlines
  }
}
