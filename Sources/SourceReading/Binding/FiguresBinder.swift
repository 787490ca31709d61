import InspectionModel

/// Binds `figures.yml`: named numbers that prose can quote.
struct FiguresBinder: Sendable {
  /// What the file defines.
  struct Reading: Sendable {
    /// In the order of the file, without those in which something is wrong.
    var figures: [FigureDefinition] = []
    /// The names of all of them, right or wrong.
    var names: [String] = []
    /// Whether these are all names of the file; not where it cannot be read, or something in it cannot.
    var isWhole = true

    /// A file of which nothing can be told.
    static let unreadable = Reading(isWhole: false)
  }

  /// The figures in `file`; `questions` are the ids that are names of figures already.
  func bind(_ file: SourceFile?, questions: [Located<String>], to binding: inout Binding) -> Reading {
    guard let file else { return Reading() }
    let root = YAMLReader().read(file)
    binding.report(root.diagnostics)
    var reading = Reading(isWhole: root.diagnostics.isEmpty)
    guard let root = root.value, !root.isEmpty else { return reading }
    guard let pairs = root.pairs else {
      binding.report(.noFigures(at: root.range))
      return .unreadable
    }
    let taken = Dictionary(
      questions.map { ($0.value.lowercased(), $0.range) }, uniquingKeysWith: { first, _ in first })
    for pair in pairs {
      reading.names.append(pair.key.value)
      guard isName(pair.key, questions: taken, to: &binding) else { continue }
      var reader = FigureReader(pair)
      if let figure = reader.read() { reading.figures.append(figure) }
      binding.report(reader.diagnostics)
    }
    return reading
  }

  /// Whether a figure can have a name, which is reported when it cannot.
  private func isName(
    _ name: Located<String>, questions: [String: SourceRange], to binding: inout Binding
  ) -> Bool {
    guard (1...60).contains(name.value.utf8.count), name.value.utf8.allSatisfy(\.isFigureNameByte) else {
      binding.report(.noFigureName(name))
      return false
    }
    let words = Placeholder.words + [Placeholder.insufficient]
    let values = Placeholder.commonValues + binding.programme.inspectionKeys.map(\.name)
    let what: String
    if words.contains(name.value) {
      what = "a word that stands before the names of figures"
    } else if values.contains(name.value) {
      what = "a value of the inspection"
    } else if let place = questions[name.value] {
      binding.report(.nameTaken(name, by: "the id of a question, and so a figure", first: place))
      return false
    } else {
      return true
    }
    binding.report(.nameTaken(name, by: what, first: nil))
    return false
  }
}

extension UInt8 {
  /// Whether the byte can stand in the name of a figure: a small letter, a digit, a hyphen.
  fileprivate var isFigureNameByte: Bool { isLowerCase || isDigit || self == ASCII.hyphen }
}

extension Diagnostic {
  fileprivate static func noFigures(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: range, "Here belong the names of figures",
      explanation: "Write `name:` on a line of its own, and below it, indented, where its numbers come from.")
  }

  fileprivate static func noFigureName(_ name: Located<String>) -> Diagnostic {
    let form = String(name.value.lowercased().map { $0 == " " || $0 == "_" || $0 == "." ? "-" : $0 })
    let isMend = (1...60).contains(form.utf8.count) && form.utf8.allSatisfy(\.isFigureNameByte)
    return Diagnostic(
      .malformedFigure, at: name.range, "'\(name.value.shortened)' cannot be the name of a figure",
      explanation: "A name consists of small letters, digits and hyphens: `court-survey`.",
      suggestions: isMend ? [Suggestion("Write '\(form)'", edits: [Edit(name.range, form)])] : [])
  }

  fileprivate static func nameTaken(_ name: Located<String>, by what: String, first: SourceRange?) -> Diagnostic {
    Diagnostic(
      .duplicateFigure, at: name.range, "'\(name.value)' is \(what)",
      explanation: "Give the figure another name.", notes: first.map { [Note(at: $0, "The question")] } ?? [])
  }
}
