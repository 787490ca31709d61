import InspectionModel

/// Binds `scores:` of `inspection.md`: the results of sections, threads and criteria, one a line.
struct ScoresBinder: Sendable {
  /// Puts the results of `lines` into `reading`.
  func bind(_ lines: [NamedLine], into reading: inout InspectionFactsBinder.Reading, to binding: inout Binding) {
    var seen: [String: SourceRange] = [:]
    for line in lines {
      let name = line.name.value.lowercased()
      if let first = seen[name] {
        binding.report(.resultGivenTwice(line.name.value, at: line.name.range, first: first))
        continue
      }
      seen[name] = line.name.range
      guard let subject = ResultSubject(line.name.value, in: binding) else {
        binding.report(.nothingWithResult(line.name, in: binding))
        continue
      }
      guard !line.text.value.isEmpty else { continue }
      let results = results(of: subject, line, to: &binding)
      reading.results.merge(results) { first, _ in first }
    }
  }

  private func results(
    of subject: ResultSubject, _ line: NamedLine, to binding: inout Binding
  ) -> [ResultKey: ListedResult] {
    switch subject.subject {
    case .thread(let id): return ResultReader(thread: id).read(line, to: &binding)
    case .node(let id):
      guard let node = binding.nodes.node(named: id.text) else { return [:] }
      if let reader = ResultReader(node, in: binding) { return reader.read(line, to: &binding) }
      binding.report(.resultOnUnmeasured(node, at: line.text.range))
      let key = ResultKey(subject.subject, round: binding.programme.currentRound?.id)
      return [key: ListedResult(result: nil, range: line.name.range)]
    }
  }
}

extension Diagnostic {
  /// A second result for something.
  static func resultGivenTwice(_ name: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateCriterion, at: range, "The result of '\(name)' is given twice", explanation: "Keep one of the two.",
      notes: [Note(at: first, "First given here")], subject: name)
  }

  /// An id that nothing with a result has.
  static func nothingWithResult(_ written: Located<String>, in binding: Binding) -> Diagnostic {
    let ids = binding.nodes.ids(of: .section)
    let threads = binding.programme.threads.map(\.id)
    let meant =
      NodeIndex.meant(by: written.value, among: binding.nodes.ids) ?? NearMiss.nearest(to: written.value, in: threads)
    return .unknown(
      .unknownCriterion, written, "No section, thread or criterion is called '\(written.value.shortened)'",
      meant: meant,
      known: ids + threads + binding.nodes.ids(of: .criterion), listing: "Those with results are")
  }
}
