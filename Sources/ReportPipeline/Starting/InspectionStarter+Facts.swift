import InspectionModel

extension InspectionStarter {
  /// `inspection.md`: what has to be there, and behind `#` what may be filled in.
  func inspection(subject: String) -> String {
    var lines = ["---", "programme: \(programme.id)"]
    if let edition = programme.edition { lines.append("edition: \(edition)") }
    lines += [
      "subject: \(quoted(subject))", "status: draft",
      "# The lines below say who, what and when. Take off the # and fill them in.",
      "# body: the full name of the inspected body",
      "# inspected: 2026-10 (a year, a month, a day, or a range: 2026-10-05 to 2026-10-09)",
      "# published: 2027-01", "# isbn: 978-…", "# signed: Name, Office",
    ]
    lines += ["# team:"] + team.map { "#   \($0)" }
    lines += programme.inspectionKeys.map { "# \($0.name): \(hint($0))" }
    lines += benchmarks + scores
    return (lines + ["---", ""]).joined(separator: "\n")
  }

  private var team: [String] {
    guard !programme.roles.isEmpty else { return ["Role: Name; Name"] }
    return programme.roles.map { "\($0.label.text(in: language)): Name; Name (Organisation)" }
  }

  private func hint(_ key: InspectionKey) -> String {
    let value = key.defaultValue.map { " (left out, it is: \($0.text(in: language)))" } ?? ""
    return key.kind.hint + value
  }

  /// The results that no findings file holds: of threads, of sections where no rule gives them, and of criteria under
  /// which nothing is written.
  private var scores: [String] {
    let nodes = programme.nodes.filter { node in
      switch node.level {
      case .section: node.result == .score && programme.rule(for: .section) == nil
      case .criterion: node.result != .none && slots(of: node).isEmpty
      }
    }
    let named =
      nodes.map { ($0.id.text, $0.result == .grade ? "the grade" : "the percentage", $0.title) }
      + programme.threads.map { ($0.id, "the percentage", $0.title) }
    guard !named.isEmpty else { return [] }
    let lines = named.flatMap { id, kind, title in
      results("\(id):", "\(kind) of \(title.text(in: language))").map { "#   \($0)" }
    }
    return ["# Leave scores out where \(FolderLayout.assessments) gives them.", "# scores:"] + lines
  }

  private var benchmarks: [String] {
    let compares = programme.outline.flatMap(\.allPieces).contains { piece in
      if case .benchmarkTable = piece { true } else { false }
    }
    return compares ? ["# benchmarks: ../another-inspection, ../a-third"] : []
  }

  /// `key` with what to write behind it; in a programme with rounds, a line for each below it.
  func results(_ key: String, _ hint: String) -> [String] {
    guard !programme.rounds.isEmpty else { return ["\(key) \(hint)"] }
    return [key]
      + programme.rounds.map { round in
        let other = round.notAssessed.map { "; or: \($0.text(in: language))" } ?? ""
        return "  \(round.id): \(hint)\(other)"
      }
  }
}

extension InspectionKey.Kind {
  /// What to write, for who has never seen the key.
  fileprivate var hint: String {
    switch self {
    case .text: "text"
    case .count: "a number"
    case .yesNo: "yes or no"
    case .date: "a year, a month or a day"
    }
  }
}
