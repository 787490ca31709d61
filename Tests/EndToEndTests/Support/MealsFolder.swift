import InspectionModel
import ReportPipeline
import TestSupport
import Testing

/// A small inspection of the programme that only the tests know, complete and final, to change one thing of.
struct MealsFolder {
  private(set) var files: [String: MemoryDisk.Node]
  private(set) var templates = Self.fixtures
  private static let fixtures = Repository.files(in: Repository.templates)

  /// Nothing is wrong with it, and nothing is missing. A has 80 and 60, and so 70.
  static let complete = MealsFolder(
    files: [
      "inspection.md": """
      ---
      programme: school-meals
      edition: summer
      subject: Oakdale
      inspected: 2024-03
      published: 2024-05
      isbn: 978-1-84099-103-1
      status: final
      signed: Ann Bell, Head Taster
      kitchens: 12
      scores:
        A: 70
        allergies: 55
      ---
      Dear parents, the soup was hot.

      """,
      "recommendations.md": "1. salt is put on the table\n2. the bins are weighed\n",
      "findings/A1.md": "---\ncriterion: A1\nscore: 80\n---\n## Favourites\n- The peas were eaten.\n",
      "findings/A2.md": "---\ncriterion: A2\nscore: 60\n---\n## Favourites\n- The plates were full.\n",
      "findings/B1.md": "---\ncriterion: B1\ngrade: spotless\n---\n## Favourites\n- The floor shone.\n",
      "findings/B2.md": "---\ncriterion: B2\nscore: 40\n---\n## Favourites\n- The bins were empty.\n",
    ].mapValues { .file(Array($0.utf8)) })

  /// The same while it is a draft.
  static let draft = complete.replacing("status: final", with: "status: draft", in: "inspection.md")

  /// The folder with another thing at `path`.
  func with(_ path: String, _ node: MemoryDisk.Node?) -> MealsFolder {
    var folder = self
    folder.files[path] = node
    return folder
  }

  /// The folder with another text at `path`.
  func with(_ path: String, _ text: String) -> MealsFolder { with(path, .file(Array(text.utf8))) }

  /// The folder without what stands at `path`.
  func without(_ path: String) -> MealsFolder { with(path, nil as MemoryDisk.Node?) }

  /// The folder with `old` replaced once in the file at `path`.
  func replacing(_ old: String, with new: String, in path: String) -> MealsFolder {
    guard case .file(let bytes)? = files[path], let changed = bytes.replacing(old, with: new) else {
      Issue.record("'\(old)' does not stand in \(path)")
      return self
    }
    return with(path, .file(changed))
  }

  /// The folder with another line among the facts: the 14th of inspection.md.
  func withFact(_ line: String) -> MealsFolder {
    replacing("  allergies: 55\n", with: "  allergies: 55\n\(line)\n", in: "inspection.md")
  }

  /// The folder with other findings of A1, which begin on line 5 of its file.
  func withFindings(_ text: String) -> MealsFolder {
    with("findings/A1.md", "---\ncriterion: A1\nscore: 80\n---\n" + text)
  }

  /// The folder with another text of a template.
  func replacingTemplate(_ old: String, with new: String, in path: String) -> MealsFolder {
    var folder = self
    guard let changed = templates[path]?.replacing(old, with: new) else {
      Issue.record("'\(old)' does not stand in \(path)")
      return self
    }
    folder.templates[path] = changed
    return folder
  }

  /// The folder with one template more.
  func withTemplate(_ path: String, _ text: String) -> MealsFolder {
    var folder = self
    folder.templates[path] = Array(text.utf8)
    return folder
  }

  /// Puts the inspection and the templates on a disk, as `/oakdale` and `/templates`.
  func put(on disk: MemoryDisk) {
    for (path, node) in files { disk.put(node, at: "/oakdale/" + path) }
    for (path, bytes) in templates { disk.put(.file(bytes), at: "/templates/" + path) }
  }

  /// Writes the inspection and the templates to a folder of the machine, as `oakdale` and `templates`.
  func write(to folder: String, as name: String = "oakdale") {
    for case (let path, .file(let bytes)) in files { Repository.write(bytes, to: "\(folder)/\(name)/\(path)") }
    for (path, bytes) in templates { Repository.write(bytes, to: "\(folder)/templates/\(path)") }
  }
}

extension [UInt8] {
  /// These bytes with the first `old` replaced; nil when it is not there.
  fileprivate func replacing(_ old: String, with new: String) -> [UInt8]? {
    let old = Array(old.utf8)
    guard let start = indices.first(where: { self[$0...].starts(with: old) }) else { return nil }
    return self[..<start] + Array(new.utf8) + self[(start + old.count)...]
  }
}
