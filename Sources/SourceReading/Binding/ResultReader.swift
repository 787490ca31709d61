import InspectionModel

/// A result as it was found: nil when it is wrong, and so is not missing.
struct ListedResult: Hashable, Sendable {
  /// What was entered, when it can be read.
  let result: EnteredResult?
  /// Where.
  let range: SourceRange

  /// The result as inspections hold it.
  var entered: EnteredResult { result ?? EnteredResult(.unreadable, at: range) }
}

/// Reads the result that an author enters for a section, criterion or thread.
struct ResultReader: Sendable {
  /// How a result is written: a percentage or a grade, or `none`.
  private let kind: Kind<WrittenResult>

  /// A reader of the scores of threads.
  static let threads = ResultReader(kind: .scored)

  private init(kind: Kind<WrittenResult>) { self.kind = kind }

  /// A reader of the result of `node`; nil when the programme gives it none.
  init?(_ node: ProgrammeNode, in binding: Binding) {
    switch (node.result, node.level) {
    case (.score, _): kind = .scored
    case (.grade, .criterion): kind = .graded(by: binding.programme.grades, in: binding.language)
    case (.grade, .section), (.none, _): return nil
    }
  }

  /// The result under the key `name` of a findings file, with `why:` where there is none; nil when none is entered.
  func read(_ name: String, from keys: inout KeyDecoder, subject: String, to binding: inout Binding) -> ListedResult? {
    guard let place = keys.place(of: name) else { return nil }
    let told = keys.diagnostics.count
    let written = keys.read(Key(name, kind, ""))
    let why = keys.read(FindingsKeys.why)
    switch written?.value {
    case .value(let value)?:
      if let why { binding.report(.reasonForNothing(at: why.range)) }
      return ListedResult(result: EnteredResult(value, at: written?.range ?? place), range: place)
    case .absent?:
      let range = written?.range ?? place
      if why == nil { binding.report(.noReason(at: range, form: "why: ", subject: subject)) }
      return ListedResult(result: why.map { EnteredResult(.none(reason: $0.value), at: range) }, range: place)
    case nil:
      return keys.diagnostics.count > told ? ListedResult(result: nil, range: place) : nil
    }
  }

  /// The result of a line of `scores:`, where `none: reason` says that there is none; nil when it is wrong.
  func read(_ line: NamedLine, to binding: inout Binding) -> EnteredResult? {
    let name = line.name.value
    let words = NamedLine(line.text)
    let reading = kind.read(.text(words?.name ?? line.text), name)
    binding.report(reading.diagnostics)
    switch reading.value {
    case .value(let value)?:
      return EnteredResult(value, at: line.text.range)
    case .absent?:
      guard let reason = words?.text.value, !reason.isEmpty else {
        binding.report(.noReason(at: line.text.range, form: "\(name): none: ", subject: name))
        return nil
      }
      return EnteredResult(.none(reason: reason), at: line.text.range)
    case nil: return nil
    }
  }
}

/// A result as it is written: one of the scale, or the word for none.
enum WrittenResult: Hashable, Sendable {
  /// A score or grade.
  case value(EnteredResult.Value)
  /// `none`
  case absent
}

extension Kind<WrittenResult> {
  /// `62`, `62%` or `none`.
  static let scored = Kind<WrittenScore>.score.map { written in
    switch written {
    case .percentage(let percentage): WrittenResult.value(.score(percentage))
    case .none: WrittenResult.absent
    }
  }

  /// A step of `scale` by its id or label, or `none`; another word is reported as `invalid-grade`.
  static func graded(by scale: Scale, in language: Language) -> Kind {
    let labels = scale.steps.map { $0.label.text(in: language) }
    return Kind.text("a grade of the programme, or `none`") { text, _ in
      if text.value.lowercased() == "none" { return Diagnosed(.absent) }
      if let step = scale.step(named: text.value) { return Diagnosed(.value(.grade(step.id))) }
      if text.value.utf8.allSatisfy({ $0 == UInt8(ascii: "%") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      {
        return Diagnosed(nil, [.scoreInPlaceOfAGrade(text, known: labels)])
      }
      return Diagnosed(
        nil,
        [
          .unknown(
            .invalidGrade, text, "There is no grade '\(text.value.shortened)'", known: labels, listing: "The grades are"
          )
        ])
    }
  }
}

extension Diagnostic {
  fileprivate static func scoreInPlaceOfAGrade(_ written: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .scoreOnGraded, at: written.range, "'\(written.value.shortened)' is a score, and here belongs a grade",
      explanation: known.listed(after: "The grades are"))
  }

  fileprivate static func noReason(at range: SourceRange, form: String, subject: String) -> Diagnostic {
    Diagnostic(
      .missingKey, at: range, "'none' needs a reason", explanation: "Write `\(form)` and the reason.", subject: subject)
  }

  fileprivate static func reasonForNothing(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .strayContent, at: range, "'why' says why there is no score, and here is one",
      explanation: "Take `why:` out, or write `score: none`.")
  }
}
