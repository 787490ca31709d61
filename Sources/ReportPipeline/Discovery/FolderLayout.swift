import InspectionModel

/// The names in the folder of an inspection that mean something to every programme.
enum FolderLayout {
  static let inspection = "inspection.md"
  static let figures = "figures.yml"
  static let data = "data"
  static let questions = "data/questions.csv"
  static let cases = "data/cases.csv"
  static let assessments = "data/assessments.csv"
  static let twins = "cy"
  static let proseFolders = ["findings", "good-practice", "chapters", "appendices", "texts"]
  static let topLevelNames = proseFolders + [data, figures, inspection]
  /// Folders and files that others of our commands, or other tools, keep beside the sources.
  private static let passedOver: Set<String> = ["README.md", "build", "comments", "references.lock"]

  /// What a name at the top stands for.
  enum Role { case markdown, prose, twins, data, figures, passedOver, unknown }

  static func role(ofTopLevel name: String) -> Role {
    switch name {
    case data: .data
    case figures: .figures
    case twins: .twins
    case _ where isPassedOver(name): .passedOver
    case _ where proseFolders.contains(name): .prose
    case _ where name.hasSuffix(".md"): .markdown
    default: .unknown
    }
  }

  /// Hidden files, editors' copies and what is for people only.
  static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || passedOver.contains(name)
  }

  /// The known name that an unknown one was meant to be; a file's is compared without what follows its last dot.
  static func nearest(to name: String, isFolder: Bool, among known: [String]) -> String? {
    if isFolder {
      return NearMiss.nearest(to: name, in: known.filter { !$0.contains(".") }).map { $0 + "/" }
    }
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    return known.first { $0.contains(".") && $0.split(separator: ".").first.map(String.init) == stem.lowercased() }
  }
}
