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
      if let thread = binding.programme.threads.first(where: { $0.id.lowercased() == name }) {
        guard !line.text.value.isEmpty else { continue }
        reading.threadResults[thread.id] = ListedResult(
          result: ResultReader.threads.read(line, to: &binding), range: line.name.range)
      } else if let node = binding.nodes.node(named: name) {
        guard !line.text.value.isEmpty else { continue }
        reading.results[node.id] = result(of: node, line, to: &binding)
      } else {
        binding.report(.nothingWithResult(line.name, in: binding))
      }
    }
  }

  private func result(of node: ProgrammeNode, _ line: NamedLine, to binding: inout Binding) -> ListedResult {
    let reader = ResultReader(node, in: binding)
    if reader == nil { binding.report(.resultOnUnmeasured(node, at: line.text.range)) }
    return ListedResult(result: reader?.read(line, to: &binding), range: line.name.range)
  }
}

extension Diagnostic {
  /// A second result for something.
  static func resultGivenTwice(_ name: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateCriterion, at: range, "The result of '\(name)' is given twice", explanation: "Keep one of the two.",
      notes: [Note(at: first, "First given here")], subject: name)
  }

  fileprivate static func nothingWithResult(_ written: Located<String>, in binding: Binding) -> Diagnostic {
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
