import InspectionModel

/// Binds `scores:` of `inspection.md`: the results of sections, threads and criteria, one a line.
struct ScoresBinder: Sendable {
  private static let form = "Write one result a line, as in `1: 74`: a section or thread by its id, and its score."

  /// Puts the results of `entry` into `reading`.
  func bind(
    _ entry: FrontMatter.Entry, into reading: inout InspectionFactsBinder.Reading, to binding: inout Binding
  ) {
    var seen: [String: SourceRange] = [:]
    for line in KeyedLine.lines(of: entry, form: Self.form, to: &binding) {
      let name = line.key.value.lowercased()
      if let first = seen[name] {
        binding.report(.resultGivenTwice(line.key.value, at: line.key.range, first: first))
        continue
      }
      seen[name] = line.key.range
      if let thread = binding.programme.threads.first(where: { $0.id.lowercased() == name }) {
        guard !line.rest.value.isEmpty else { continue }
        let result = ResultEntry.listed(line.rest, subject: thread.id, to: &binding)
        reading.threadResults[thread.id] = result
      } else if let node = binding.nodes.node(named: name) {
        guard !line.rest.value.isEmpty else { continue }
        let result = ResultEntry.listed(line.rest, of: node, to: &binding)
        reading.results[node.id] = ListedResult(result: result, range: line.key.range)
      } else {
        binding.report(.nothingWithResult(line.key, in: binding))
      }
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

  fileprivate static func nothingWithResult(_ written: Located<String>, in binding: Binding) -> Diagnostic {
    let known =
      binding.nodes.ids(of: .section) + binding.programme.threads.map(\.id) + binding.nodes.ids(of: .criterion)
    return .unknown(
      .unknownCriterion, written, "No section, thread or criterion is called '\(written.value)'", known: known,
      listing: "Those with results are")
  }
}
