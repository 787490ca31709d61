import InspectionModel

extension InspectionStarter {
  /// A file for each section and criterion under which something may be written, in the order of the tree.
  var findings: [File] { programme.nodes.filter { !slots(of: $0).isEmpty }.map(findings) }

  /// What may be written under a node.
  func slots(of node: ProgrammeNode) -> [Slot] { programme.slots(of: node) }

  private func findings(_ node: ProgrammeNode) -> File {
    let front =
      ["---", "\(node.level.rawValue): \(node.id)", "title: \(quoted(node.title.text(in: language)))"]
      + result(of: node)
      + otherHeadings(of: node) + ["---"]
    let headings = slots(of: node).filter(\.isBegun).compactMap { $0.heading.map { heading($0.text(in: language)) } }
    return File("findings/\(node.id).md", front.joined(separator: "\n") + "\n" + headings.joined(separator: "\n"))
  }

  private func result(of node: ProgrammeNode) -> [String] {
    // The results of sections stand in inspection.md, or follow from those of their criteria.
    guard node.level == .criterion else { return [] }
    let lines: [String]
    switch node.result {
    case .score:
      let other = programme.rounds.isEmpty ? "; leave it out where \(FolderLayout.assessments) gives it" : ""
      lines = results("score:", "a whole percentage" + other)
    case .grade:
      let grades = programme.grades.steps.map { $0.label.text(in: language).lowercased() }
      lines = results("grade:", grades.joined(separator: ", "))
    case .none: lines = []
    }
    return lines.map { "# \($0)" }
  }

  /// The headings that the file may have besides those that it begins with.
  private func otherHeadings(of node: ProgrammeNode) -> [String] {
    let slots = slots(of: node)
    let others = slots.filter { !$0.isBegun }.compactMap(\.heading)
    let opening = slots.contains { $0.heading == nil } ? ["# What stands before the first heading opens it."] : []
    guard !others.isEmpty else { return opening }
    return opening + ["# It may also have: " + others.map { "## \($0.text(in: language))" }.joined(separator: ", ")]
  }
}

extension Slot {
  /// Whether a new file has its heading: nothing would be missing without the others.
  fileprivate var isBegun: Bool {
    switch content {
    case .findings: true
    // Their heading, if any, is for text that nobody can begin.
    case .paragraphs: false
    case .prose, .conclusion: isRequired
    }
  }
}
