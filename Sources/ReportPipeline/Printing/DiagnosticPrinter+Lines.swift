import InspectionModel

extension DiagnosticPrinter {
  /// `path:line:column: severity: summary [id]`
  func shortText(of diagnostics: [Diagnostic]) -> String {
    let places = Places(self)
    return diagnostics.map { diagnostic in
      let place = diagnostic.range.flatMap { range in
        places.start(of: range).map { "\($0.path):\($0.location.line):\($0.location.column): " }
      }
      let line = (place ?? "") + "\(diagnostic.severity.rawValue): \(diagnostic.summary) [\(diagnostic.id.rawValue)]"
      return ControlCharacter.made(visible: line) + "\n"
    }.joined()
  }

  /// Objects that have their names in a fixed order.
  func jsonValues(of diagnostics: [Diagnostic]) -> [JSONValue] {
    let places = Places(self)
    return diagnostics.map { diagnostic in
      .object([
        "id": .string(diagnostic.id.rawValue),
        "severity": .string(diagnostic.severity.rawValue),
        "summary": .string(diagnostic.summary),
        "explanation": diagnostic.explanation.map { .string($0) },
        "subject": diagnostic.subject.map { .string($0) },
        "place": diagnostic.range.flatMap(places.json),
        "notes": .array(
          diagnostic.notes.map { .object(["message": .string($0.message), "place": places.json($0.range)]) }),
        "suggestions": .array(diagnostic.suggestions.map { json(of: $0, places) }),
      ])
    }
  }

  private func json(of suggestion: Diagnostic.Suggestion, _ places: Places) -> JSONValue {
    .object([
      "summary": .string(suggestion.summary),
      "safe": .boolean(suggestion.isSafe),
      "edits": .array(
        suggestion.edits.map { .object(["place": places.json($0.range), "replacement": .string($0.replacement)]) }),
    ])
  }
}

/// Lines and columns of all files that diagnostics speak of.
private struct Places {
  private let printer: DiagnosticPrinter
  private let indexes: [LineIndex]

  init(_ printer: DiagnosticPrinter) {
    self.printer = printer
    indexes = printer.files.files.map(LineIndex.init)
  }

  func start(of range: SourceRange) -> (path: String, location: SourceLocation)? {
    guard let file = printer.files[range.file] else { return nil }
    return (printer.path(file), indexes[Int(range.file.index)].location(at: range.lower))
  }

  func json(_ range: SourceRange) -> JSONValue? {
    guard let start = start(of: range) else { return nil }
    let end = indexes[Int(range.file.index)].location(at: range.upper)
    let file = printer.files[range.file]
    return .object([
      "file": .string(start.path),
      "start": point(start.location, offset: file?.wholeOffset(at: range.lower)),
      "end": point(end, offset: file?.wholeOffset(at: range.upper)),
    ])
  }

  private func point(_ location: SourceLocation, offset: Int?) -> JSONValue {
    .object([
      "line": .integer(location.line), "column": .integer(location.column), "offset": offset.map { .integer($0) },
    ])
  }
}
