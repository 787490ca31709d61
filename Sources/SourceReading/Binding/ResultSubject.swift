import InspectionModel

/// A section, criterion or thread that an author names, with the kind of result it has.
struct ResultSubject: Sendable {
  /// What is named.
  let subject: ResultKey.Subject
  /// How it is measured.
  let kind: ResultKind

  /// What is called `name` in any case; nil when nothing is. Threads have scores.
  init?(_ name: String, in binding: Binding) {
    let folded = name.lowercased()
    if let thread = binding.programme.threads.first(where: { $0.id.lowercased() == folded }) {
      subject = .thread(thread.id)
      kind = .score
    } else if let node = binding.nodes.node(named: name) {
      subject = .node(node.id)
      kind = node.result
    } else {
      return nil
    }
  }

  /// Its id, as the programme writes it.
  var id: String { subject.id }
}
