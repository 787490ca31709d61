import InspectionModel

/// Writes the files of a new inspection: every part that its programme knows, ready to be filled in.
///
/// The folder builds as a draft at once, with a note for each part that is still to be written.
public struct InspectionStarter: Sendable {
  /// A file of the folder, with its text.
  public typealias File = (path: String, text: String)

  let programme: Programme
  let language: Language

  /// A starter for inspections of `programme`, with headings in the language that they are written in.
  public init(programme: Programme) {
    self.programme = programme
    language = programme.ownLanguage
  }

  /// The files, by their paths in the inspection folder, in the order in which a writer meets them; each path once.
  public func files(subject: String) -> [File] {
    var seen: Set<String> = []
    let all = [File(FolderLayout.inspection, inspection(subject: subject))] + writings + findings + lists
    return all.filter { seen.insert($0.path).inserted }
  }

  /// What authors list in files of their own.
  private var lists: [File] {
    programme.outline.flatMap(\.pieces).compactMap { piece in
      switch piece {
      case .recommendations: File("recommendations.md", "")
      case .glossary: File("glossary.md", "")
      case .examples: File("good-practice/README.md", examples)
      default: nil
      }
    }
  }

  /// What to do in a folder that begins empty. Nothing is printed from it.
  private var examples: String {
    let criterion = programme.criteria.first?.id.text ?? ""
    return """
      Write each example in a file of its own, such as `first-example.md`, that begins like this:

      ---
      title: What it is about
      criterion: \(criterion)
      ---
      Then the example itself.

      """
  }

  /// A text as front matter gives it back: outer quotes come off when it is read, and `|` would open a block.
  func quoted(_ text: String) -> String {
    guard let first = text.first, "\"'|>".contains(first) else { return text }
    return "\"" + text.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
  }

  /// A heading of the second level with `text`, whose signs are no Markdown, and nothing under it.
  func heading(_ text: String) -> String {
    "## " + text.map { "\\`*_[]<{".contains($0) ? "\\\($0)" : String($0) }.joined() + "\n"
  }
}
