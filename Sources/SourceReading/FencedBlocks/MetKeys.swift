import InspectionModel

/// The keys of `met:` in a fenced `table`.
enum MetKeys {
  static let results = Key(
    "results", .words, required: true, "The columns whose cells get the mark, by their names in the file.")
  static let target = Key("target", .text, required: true, "The column with the targets.")
  static let better = Key(
    "better", .text, required: true, "The column that says whether `higher` or `lower` is better.")
  static let tolerance = Key(
    "tolerance", .text, "The column that says by how much a target may be missed; by nothing where it is left out.")
  static let mark = Key("mark", .footnoteSign, "The mark; `*` where it is left out.")

  static let all = [
    results.description, target.description, better.description, tolerance.description, mark.description,
  ]
}

/// The mark of a result that meets its target.
struct MetMark: Hashable, Sendable {
  /// `*`
  let sign: String
  /// Where it is written with the brackets of a footnote, to which it then leads; nil for a sign alone.
  let footnote: SourceRange?
}

extension Kind<MetMark> {
  /// `*`, or `[^*]` for a footnote with that sign.
  static let footnoteSign = Kind.text(
    "one of the signs `*`, `†`, `‡` and `§`, or `[^*]`", schema: .pattern("^(\\[\\^)?([*]|†|‡|§){1,3}\\]?$")
  ) { text, name in
    let isFootnote = text.value.hasPrefix("[^") && text.value.hasSuffix("]")
    let sign = isFootnote ? String(text.value.dropFirst(2).dropLast()) : text.value
    guard FootnoteSign.isSign(sign) else {
      return Diagnosed(
        nil,
        [
          .wrongKind(
            name, form: "one of the signs `*`, `†`, `‡` and `§`", at: text.range,
            mend: "Write the sign up to three times, or `[^*]` where it leads to a footnote of this file.")
        ])
    }
    return Diagnosed(MetMark(sign: sign, footnote: isFootnote ? text.range : nil))
  }
}

extension Kind<[NamedLine]> {
  /// Lines below the key with keys of their own.
  static func lines(of keys: [KeyDescription], _ example: String) -> Kind {
    let lines = Kind.lines(example)
    return Kind("lines below its key", schema: .keys(keys), read: lines.read)
  }
}

/// Which columns of a file say whether results meet their targets.
struct MetColumns: Hashable, Sendable {
  let results: [Int]
  let target: Int
  let better: Int
  let tolerance: Int?
  let mark: MetMark
}

/// Reads `met:`.
struct MetReader {
  /// What there is to tell.
  private(set) var diagnostics: [Diagnostic] = []
  private let header: [Located<String>]
  private let file: Located<String>

  /// A reader for a file with that header, which its author named there.
  init(header: [Located<String>], file: Located<String>) {
    self.header = header
    self.file = file
  }

  /// The columns that the lines name; `printed` are those that the table shows.
  mutating func read(_ lines: Located<[NamedLine]>, printed: Set<Int>) -> MetColumns? {
    var keys = KeyDecoder(lines.value, at: lines.range.start, keys: MetKeys.all)
    let names = keys.read(MetKeys.results)?.value ?? []
    let target = keys.read(MetKeys.target)
    let better = keys.read(MetKeys.better)
    let tolerance = keys.read(MetKeys.tolerance)
    let mark = keys.read(MetKeys.mark)?.value ?? MetMark(sign: "*", footnote: nil)
    diagnostics += keys.diagnostics
    var results: [Int] = []
    for name in names {
      guard let column = column(name) else { continue }
      if !printed.contains(column) { diagnostics.append(.resultNotPrinted(name)) }
      if !results.contains(column) { results.append(column) }
    }
    let columns = (target.flatMap { column($0) }, better.flatMap { column($0) }, tolerance.flatMap { column($0) })
    guard diagnostics.isEmpty, let target = columns.0, let better = columns.1 else { return nil }
    return MetColumns(results: results, target: target, better: better, tolerance: columns.2, mark: mark)
  }

  private mutating func column(_ name: Located<String>) -> Int? {
    if let index = header.firstIndex(where: { $0.value == name.value }) { return index }
    diagnostics.append(.unknownColumn(name, of: file, known: header))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func resultNotPrinted(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .conflictingKeys, at: name.range, "The column '\(name.value.shortened)' gets marks, and is not printed",
      explanation: "Add it to `columns:`, or take it out of `results:`.")
  }
}
