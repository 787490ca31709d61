import InspectionModel

/// What stands behind a key that takes lines, before anyone knows what they mean.
struct WrittenLines: Hashable, Sendable {
  /// The key with all that belongs to it.
  let entry: FrontMatter.Entry

  /// What follows on the key's own line; empty where nothing does.
  var beside: Located<String> { entry.rest }

  /// The lines below that say something, without white space at their ends.
  var below: [Located<String>] { entry.contentLines }

  /// One text a line below the key, each whole; what stands beside the key is reported. `example` shows such a line.
  func rows(_ example: String) -> Diagnosed<[Located<String>]> {
    var diagnostics: [Diagnostic] = []
    if !beside.value.isEmpty { diagnostics.append(.notOnThisLine(entry, example: example)) }
    let rows = below.map { line in
      guard line.value.hasPrefix("- ") else { return line }
      if diagnostics.count < Self.mostMarks { diagnostics.append(.itemMark(line, example: example)) }
      return line.slice(line.value.dropFirst(2)).trimmed
    }
    return Diagnosed(rows, diagnostics)
  }

  /// So many lines that begin with hyphens are reported.
  private static let mostMarks = 20

  /// Names beside the key, between semicolons or else commas, and one on each line below.
  var names: [Located<String>] {
    let separator: Character = beside.value.contains(";") ? ";" : ","
    let first = beside.value.split(separator: separator).map { beside.slice($0).trimmed }
    return (first + below).map(\.withoutOuterQuotes).filter { !$0.value.isEmpty }
  }

  /// A text of its own, or one text a line below the key; a line that is indented further goes on with the one above.
  var texts: [Located<String>] {
    if entry.opensText || !beside.value.isEmpty {
      return [WrittenValue.entry(entry).plainText].compactMap { $0 }
    }
    var texts: [Located<String>] = []
    let lines = entry.blockLines
    for line in lines {
      if let first = lines.first, line.indentation > first.indentation, let last = texts.popLast() {
        texts.append(Located("\(last.value) \(line.text.value)", at: last.range.through(line.text.range)))
      } else {
        texts.append(line.text)
      }
    }
    return texts.map(\.withoutOuterQuotes)
  }
}

extension Kind<WrittenLines> {
  /// Lines that the caller makes something of; `form` says what, and `schema` what they look like.
  static func written(_ form: String, _ schema: Schema) -> Kind {
    Kind(form, schema: schema) { written, name in
      guard case .entry(let entry) = written else {
        return Diagnosed(nil, [.wrongKind(name, form: form, at: written.range)])
      }
      return Diagnosed(WrittenLines(entry: entry))
    }
  }
}
