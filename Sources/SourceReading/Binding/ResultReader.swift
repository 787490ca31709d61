import InspectionModel

/// Reads the result that an author enters for a section, criterion or thread, in one round or in several.
struct ResultReader: Sendable {
  /// What the result belongs to.
  let subject: ResultKey.Subject
  /// How a result is written: a percentage or a grade, or `none`.
  private let kind: Kind<WrittenResult>

  /// A reader of the score of a thread.
  init(thread: String) {
    subject = .thread(thread)
    kind = .scored
  }

  /// A reader of the result of `node`; nil when the programme gives it none.
  init?(_ node: ProgrammeNode, in binding: Binding) {
    subject = .node(node.id)
    switch (node.result, node.level) {
    case (.score, _): kind = .scored
    case (.grade, .criterion): kind = .graded(by: binding.programme.grades, in: binding.language)
    case (.grade, .section), (.none, _): return nil
    }
  }

  /// The results under the key `name` of a findings file, with `why:` where there is none; none when none is entered.
  func read(
    _ name: String, from keys: inout KeyDecoder, to binding: inout Binding
  ) -> [ResultKey: ListedResult] {
    guard let place = keys.place(of: name) else { return [:] }
    let told = keys.diagnostics.count
    let written = keys.read(Key(name, .results(kind.form), ""))
    let why = keys.read(FindingsKeys.why)
    let isWrong = keys.diagnostics.count > told
    guard let written else { return isWrong ? [current(in: binding): ListedResult(result: nil, range: place)] : [:] }
    return read(written.value, Entry(name: Located(name, at: place), why: why, form: "why: "), isWrong, to: &binding)
  }

  /// The results of a line of `scores:`, where `none: reason` says that there is none.
  func read(_ line: NamedLine, to binding: inout Binding) -> [ResultKey: ListedResult] {
    let told = binding.diagnostics.count
    let written = WrittenResults(line, to: &binding)
    let isWrong = binding.diagnostics.count > told
    return read(written, Entry(name: line.name, why: nil, form: "\(line.name.value): none: "), isWrong, to: &binding)
  }

  /// Where results are entered.
  private struct Entry {
    /// The key or id before them.
    let name: Located<String>
    /// Why there is none.
    let why: Located<String>?
    /// How a reason is written.
    let form: String
  }

  /// The result of the round that the report is about.
  private func current(in binding: Binding) -> ResultKey {
    ResultKey(subject, round: binding.programme.currentRound?.id)
  }

  private func read(
    _ written: WrittenResults, _ entry: Entry, _ isWrong: Bool, to binding: inout Binding
  ) -> [ResultKey: ListedResult] {
    let name = entry.name
    switch written {
    case .single(let text):
      let result = read(text, in: binding.programme.currentRound, entry, to: &binding)
      return [current(in: binding): ListedResult(result: result, range: name.range)]
    case .rounds(let lines):
      var results: [ResultKey: ListedResult] = [:]
      var isWrong = isWrong
      for line in lines {
        guard let round = binding.round(named: line.name) else {
          isWrong = true
          continue
        }
        let key = ResultKey(subject, round: round.id)
        if let first = results[key] {
          binding.report(.duplicateKey(line.name, first: first.range))
        } else if !line.text.value.isEmpty {
          let own = Entry(name: line.name, why: nil, form: "\(line.name.value): none: ")
          let result = read(line.text, in: round, own, to: &binding)
          results[key] = ListedResult(result: result, range: line.name.range)
        }
      }
      if let why = entry.why { binding.report(.reasonForNothing(at: why.range)) }
      // What was reported is not missing as well.
      let rounds = binding.programme.rounds.map { Optional($0.id) }
      for round in rounds.isEmpty ? [nil] : rounds where isWrong {
        let key = ResultKey(subject, round: round)
        results[key] = results[key] ?? ListedResult(result: nil, range: name.range)
      }
      return results
    }
  }

  /// One value; nil when it is wrong.
  private func read(
    _ text: Located<String>, in round: Round?, _ entry: Entry, to binding: inout Binding
  ) -> EnteredResult? {
    let words = text.value.foldedForMatching
    if let round, round.notAssessed?.allTexts.contains(where: { $0.foldedForMatching == words }) ?? false {
      if let why = entry.why { binding.report(.reasonForNothing(at: why.range)) }
      return EnteredResult(.notAssessed, at: text.range)
    }
    let absence = NamedLine(text).flatMap { $0.name.value.lowercased() == WrittenScore.noneWord ? $0 : nil }
    let reading = kind.read(.text(absence?.name ?? text), entry.name.value)
    binding.report(reading.diagnostics)
    switch reading.value {
    case .value(let value)?:
      if let why = entry.why { binding.report(.reasonForNothing(at: why.range)) }
      return EnteredResult(value, at: text.range)
    case .absent?:
      let reason = [absence?.text.value, entry.why?.value].compactMap { $0 }.first { !$0.isEmpty }
      if reason == nil { binding.report(.noReason(at: text.range, form: entry.form, subject: subject.id)) }
      return reason.map { EnteredResult(.none(reason: $0), at: text.range) }
    case nil: return nil
    }
  }
}

extension Diagnostic {
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
