import InspectionModel

extension DiagnosticPrinter {
  /// One block for each, empty lines between them, then what a draft still lacks as a list, and the count at the end.
  func humanText(of diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var writer = HumanWriter(printer: self)
    for diagnostic in diagnostics where !diagnostic.isStillToBeWritten { writer.write(diagnostic) }
    writer.writeList(of: diagnostics.filter(\.isStillToBeWritten))
    return writer.text + DiagnosticCount(diagnostics).text + "\n"
  }
}

extension Diagnostic {
  /// Whether it only says what a draft has not yet: who is writing knows that, and wants a list and no blocks.
  fileprivate var isStillToBeWritten: Bool { severity == .note && id.isUnwritten }
}

/// Puts the human form together, file by file as they are met.
private struct HumanWriter {
  var text = ""
  private let printer: DiagnosticPrinter
  private var indexes: [FileID: LineIndex] = [:]
  /// How many columns the line numbers of the diagnostic at hand take.
  private var gutter = 1

  init(printer: DiagnosticPrinter) { self.printer = printer }

  mutating func write(_ diagnostic: Diagnostic) {
    let colour = diagnostic.severity.colour
    let mends = diagnostic.suggestions.map { ($0, mend(of: $0)) }
    gutter = digits(for: diagnostic, mends.compactMap { $0.1?.lines.last?.number })
    text += paint(diagnostic.severity.rawValue, colour) + paint(": " + visible(diagnostic.summary), .bold)
    text += " [\(diagnostic.id.rawValue)]\n"
    if let range = diagnostic.range { writePlace(range, colour) }
    if let explanation = diagnostic.explanation { writeRemark("help", explanation) }
    for (suggestion, mend) in mends {
      writeRemark("help", suggestion.summary + (mend == nil ? "" : ":"))
      for line in mend?.lines ?? [] { writeLine(line.number, "+", line.text) }
    }
    for note in diagnostic.notes {
      writeRemark("note", note.message)
      writePlace(note.range, .blue)
    }
    text += "\n"
  }

  /// What a draft still lacks, one line each.
  mutating func writeList(of unwritten: [Diagnostic]) {
    guard !unwritten.isEmpty else { return }
    text += paint("Still to be written", .cyan) + "\n"
    let places = unwritten.map { place(of: $0) }
    let width = places.map(\.count).max() ?? 0
    for (diagnostic, place) in zip(unwritten, places) {
      let gap = String(repeating: " ", count: width - place.count + 2)
      text += "  " + place + gap + visible(diagnostic.summary) + " [\(diagnostic.id.rawValue)]\n"
    }
    text += "\n"
  }

  private mutating func place(of diagnostic: Diagnostic) -> String {
    guard let range = diagnostic.range, let file = printer.files[range.file] else { return "" }
    let line = index(of: range.file).map { ":\($0.location(at: range.lower).line)" } ?? ""
    return visible(printer.path(file)) + line
  }

  /// The path with line and column, the line, and the marks below it; of a file that was not read the path alone.
  private mutating func writePlace(_ range: SourceRange, _ colour: Colour) {
    guard let file = printer.files[range.file] else { return }
    let arrow = String(repeating: " ", count: gutter) + paint("-->", .blue) + " " + visible(printer.path(file))
    guard !file.bytes.isEmpty, let index = index(of: range.file) else {
      text += arrow + "\n"
      return
    }
    let location = index.location(at: range.lower)
    text += arrow + ":\(location.line):\(location.column)\n"
    let excerpt = SourceExcerpt(
      of: file.bytes, line: index.range(ofLineAt: range.lower), place: range.offsets, columns: room,
      isCut: index.isCut(at: range.lower))
    writeLine(location.line, "|", excerpt.text)
    writeLine(nil, "|", paint(excerpt.marks, colour))
  }

  private mutating func writeRemark(_ word: String, _ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
    let margin = String(repeating: " ", count: gutter + 1)
    let further = "\n" + margin + String(repeating: " ", count: word.count + 4)
    text += margin + paint("=", .blue) + " " + paint(word + ":", .bold) + " " + lines.joined(separator: further) + "\n"
  }

  private mutating func writeLine(_ number: Int?, _ sign: String, _ line: String) {
    let digits = number.map { String($0) } ?? ""
    let margin = String(repeating: " ", count: gutter - digits.count) + digits + " " + sign
    text += paint(margin, sign == "+" ? .green : .blue) + (line.isEmpty ? "" : " " + line) + "\n"
  }

  private mutating func mend(of suggestion: Diagnostic.Suggestion) -> MendedLines? {
    guard let edit = suggestion.edits.first, let file = printer.files[edit.range.file] else { return nil }
    return index(of: edit.range.file).flatMap { MendedLines(suggestion.edits, in: file, index: $0, columns: room) }
  }

  private mutating func digits(for diagnostic: Diagnostic, _ numbers: [Int]) -> Int {
    var last = numbers.max() ?? 1
    for range in [diagnostic.range].compactMap(\.self) + diagnostic.notes.map(\.range) {
      last = max(last, index(of: range.file)?.location(at: range.lower).line ?? 1)
    }
    return String(last).count
  }

  private mutating func index(of id: FileID) -> LineIndex? {
    if let known = indexes[id] { return known }
    guard let file = printer.files[id] else { return nil }
    let index = LineIndex(file)
    indexes[id] = index
    return index
  }

  private var room: Int { printer.style.columns - 10 }

  private func visible(_ text: String) -> String { ControlCharacter.made(visible: text) }

  private func paint(_ text: String, _ colour: Colour) -> String {
    printer.style.isColoured ? "\u{1B}[\(colour.rawValue)m" + text + "\u{1B}[0m" : text
  }
}

/// The codes of ECMA-48 that are used.
private enum Colour: String {
  case bold = "1"
  case red = "1;31"
  case green = "1;32"
  case yellow = "1;33"
  case blue = "1;34"
  case cyan = "1;36"
}

extension Severity {
  fileprivate var colour: Colour {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}
