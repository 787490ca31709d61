import InspectionModel
import Yams

extension YAMLLineMap {
  /// What a parser's error says, in the words of those who write the files.
  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return diagnostic(problem, at: mark, within: context)
    case .duplicatedKeysInMapping(let keys, let context): return duplicate(keys.first ?? "", at: context.mark)
    case .reader(_, let offset, _, _): return controlCharacter(at: offset ?? 0)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return malformed(at: origin, "This is no YAML")
    }
  }

  private func diagnostic(_ problem: String, at mark: Mark, within context: YamlError.Context?) -> Diagnostic {
    let range = self.range(mark)
    if let tab = tabIndentation(at: mark) { return tab }
    if problem.contains("mapping values are not allowed") { return secondColon(at: mark) }
    if problem.contains("nesting level") {
      return Diagnostic(.nestedTooDeeply, at: range, "The YAML is nested more than \(YAMLReader.deepest) levels deep")
    }
    if problem.contains("undefined alias") || context?.text.contains("anchor") ?? false
      || context?.text.contains("alias") ?? false
    {
      return .alias(at: range)
    }
    if context?.text.contains("quoted scalar") ?? false, let opening = context?.mark {
      return problem.contains("end of stream") || problem.contains("document indicator")
        ? malformed(at: self.range(opening), "The quotation mark is not closed", "Close it at the end of the value.")
        : malformed(
          at: range, "A backslash between double quotation marks needs a second one",
          "Write `\\\\`, or put the value between single quotation marks.")
    }
    if problem.contains("',' or ']'") || problem.contains("',' or '}'"), let opening = context?.mark {
      let sign = problem.contains("]") ? "]" : "}"
      return malformed(
        at: self.range(opening), "The bracket is not closed",
        "Write a comma between two values and `\(sign)` after the last one.")
    }
    if problem.contains("cannot start any token") {
      return .valueSign(at: range)
    }
    if problem.contains("expected ':'"), let line = context?.mark {
      return malformed(at: self.range(line), "The line is no `key: value`", "Write a colon and a space after the key.")
    }
    if problem.contains("document start") || context?.text.contains("single document") ?? false {
      return malformed(
        at: range, "The file goes on after its end", "A line `---` or `...` ends it: take that line out.")
    }
    return malformed(
      at: range, "The line does not fit the lines above it",
      "Each line is `key: value` or `- value`, and lines that belong together begin in one column.")
  }

  private func range(_ mark: Mark) -> SourceRange {
    var map = self
    return map.place(of: mark).toLineEnd
  }

  private func malformed(at range: SourceRange, _ summary: String, _ mend: String? = nil) -> Diagnostic {
    Diagnostic(.malformedYAML, at: range, summary, explanation: mend)
  }

  private func tabIndentation(at mark: Mark) -> Diagnostic? {
    guard lines.indices.contains(mark.line - 1) else { return nil }
    let line = lines[mark.line - 1]
    let white = line.value.prefix { $0 == " " || $0 == "\t" }
    guard white.contains("\t"), white.count < line.value.count else { return nil }
    let range = line.slice(white).range
    let spaces = white.map { $0 == "\t" ? "  " : " " }.joined()
    return Diagnostic(
      .malformedYAML, at: range, "A tab indents this line", explanation: "YAML is indented by spaces only.",
      suggestions: [.init("Put spaces in the place of the tab", edits: [.init(range, spaces)])])
  }

  private func secondColon(at mark: Mark) -> Diagnostic {
    let explanation = "A value that holds a colon with a space after it stands between double quotation marks."
    let range = self.range(mark)
    guard lines.indices.contains(mark.line - 1), let value = NamedLine(lines[mark.line - 1].trimmed)?.text else {
      return malformed(at: range, "The value holds a second colon", explanation)
    }
    if value.range.lower > range.lower {
      return malformed(
        at: lines[mark.line - 1].trimmed.range, "The line is indented below a line that has a value of its own",
        "Begin it in the same column as the line above.")
    }
    let colon = SourceRange(file: range.file, lower: range.lower, upper: range.lower + 1)
    let canQuote = !value.value.contains("\"") && !value.value.contains("\\")
    let edits = [Diagnostic.Edit(value.range.start, "\""), Diagnostic.Edit(value.range.end, "\"")]
    return Diagnostic(
      .malformedYAML, at: colon, "The value holds a second colon", explanation: explanation,
      suggestions: canQuote ? [.init("Write `\"\(value.value.shortened)\"`", edits: edits)] : [])
  }

  /// The parser tells only where a doubled key stands first: the second is looked for in the lines of the same column.
  private func duplicate(_ key: String, at mark: Mark) -> Diagnostic {
    var map = self
    let first = map.place(of: mark).extent(of: key)
    for line in lines.dropFirst(mark.line) {
      let text = line.trimmed
      let column = line.value.prefix { $0 == " " }.count
      if text.value.isEmpty || text.value.hasPrefix("#") || column >= mark.column { continue }
      guard column == mark.column - 1 else { break }
      let candidate = NamedLine(text)?.name
      if let candidate, candidate.value == key { return .duplicateKey(candidate, first: first) }
    }
    return Diagnostic(
      .duplicateKey, at: first, "The key '\(key.shortened)' is given twice", explanation: "Keep one of the two.")
  }

  private func controlCharacter(at offset: Int) -> Diagnostic {
    var rest = offset
    for line in lines {
      let length = line.value.utf8.count
      if rest <= length {
        let lower = Int(line.range.lower) + rest
        let range = SourceRange(file: line.range.file, lower..<min(lower + 1, Int(line.range.upper)))
        return malformed(
          at: range, "A control character stands here", "Take it out: it is invisible and belongs to no text.")
      }
      rest -= length + 1
    }
    return malformed(at: origin, "A control character stands in the file")
  }
}

extension Diagnostic {
  /// A value that begins with a sign of YAML.
  static func valueSign(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedYAML, at: range, "A value cannot begin with this sign",
      explanation: "Put the value in double quotation marks.")
  }
}
