import InspectionModel

/// Writes the files of a new inspection: every part that its programme knows, ready to be filled in.
///
/// The folder builds as a draft at once, with a note for each part that is still to be written.
public struct InspectionStarter: Sendable {
  private let programme: Programme
  private let language: Language

  /// A starter for inspections of `programme`, with headings in `language`.
  public init(programme: Programme, language: Language = .english) {
    self.programme = programme
    self.language = language
  }

  /// The files, by their paths in the inspection folder, in the order in which a writer meets them.
  public func files(subject: String) -> [(path: String, text: String)] {
    [("inspection.md", inspection(subject: subject))] + writings + programme.criteria.map(findings) + lists
  }

  private func inspection(subject: String) -> String {
    var lines = ["---", "programme: \(programme.id)"]
    if let edition = programme.edition { lines.append("edition: \(edition)") }
    lines += [
      "subject: \(quoted(subject))", "status: draft",
      "# The lines below say who, what and when. Take off the # and fill them in.",
      "# body: the full name of the inspected body",
      "# inspected: 2026-10 (a year, a month, a day, or a range: 2026-10-05 to 2026-10-09)",
      "# published: 2027-01", "# isbn: 978-…", "# signed: Name, Office", "# team:", "#   Role: Name; Name",
    ]
    lines += programme.inspectionKeys.map { "# \($0.name): \($0.kind.hint)" }
    let named = programme.threads.map { ($0.id, $0.title) }
    if !named.isEmpty {
      lines += ["# Leave scores out where \(FolderLayout.assessments) gives them.", "# scores:"]
      lines += named.map { "#   \($0.0): the percentage of \($0.1.text(in: language))" }
    }
    return (lines + ["---", ""]).joined(separator: "\n")
  }

  /// A text as front matter gives it back: outer quotes come off when it is read, and `|` would open a block.
  private func quoted(_ text: String) -> String {
    guard let first = text.first, "\"'|>".contains(first) else { return text }
    return "\"" + text.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
  }

  private var writings: [(path: String, text: String)] {
    programme.outline.compactMap { entry in
      for case .writing(let source) in entry.pieces {
        switch source {
        case .foreword: return nil
        case .file(let path):
          if path.hasSuffix(".md") { return (path, "") }
          return ("\(path)/\(entry.id).md", "---\npart: \(entry.id)\n---\n")
        case .nodes(let path, _, _): return (path, headings)
        }
      }
      return nil
    }
  }

  /// A heading for every section and thread, nothing under any.
  private var headings: String {
    let titles =
      programme.sections.map { $0.title.text(in: language) } + programme.threads.map { $0.title.text(in: language) }
    return titles.map { "## \($0)\n" }.joined(separator: "\n")
  }

  private func findings(_ criterion: ProgrammeNode) -> (path: String, text: String) {
    let result: [String] =
      switch criterion.result {
      case .score: ["# score: a whole percentage; leave it out where \(FolderLayout.assessments) gives it"]
      case .grade:
        ["# grade: " + programme.grades.steps.map { $0.label.text(in: language).lowercased() }.joined(separator: ", ")]
      case .none: []
      }
    let front =
      ["---", "criterion: \(criterion.id)", "title: \(criterion.title.text(in: language))"] + result + ["---"]
    let slots = programme.slots(of: .criterion).compactMap { slot -> String? in
      guard case .findings = slot.content, let heading = slot.heading else { return nil }
      return "## \(heading.text(in: language))\n"
    }
    return ("findings/\(criterion.id).md", front.joined(separator: "\n") + "\n" + slots.joined(separator: "\n"))
  }

  private var lists: [(path: String, text: String)] {
    programme.outline.flatMap(\.pieces).compactMap { piece in
      switch piece {
      case .recommendations: ("recommendations.md", "")
      case .glossary: ("glossary.md", "")
      default: nil
      }
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
