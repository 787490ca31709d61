import InspectionModel

/// What a file of an inspection is, by its path and the programme's outline.
enum DocumentRole: Hashable, Sendable {
  /// `inspection.md`
  case inspection
  /// A file of `findings/`.
  case findings
  /// `recommendations.md`
  case recommendations
  /// A file of `good-practice/`.
  case example
  /// `glossary.md`
  case glossary
  /// A file whose name the outline gives for one of its parts.
  case writing(OutlineEntry)
  /// A file of `chapters/` or `appendices/`, which says itself where it belongs.
  case addition(isAppendix: Bool)
  /// A file of `texts/`, which takes the place of a standing text.
  case text
  /// What is for the people who work on the folder.
  case readme

  /// The file with the facts and the foreword.
  static let inspectionPath = "inspection.md"
  private static let recommendationsPath = "recommendations.md"
  private static let glossaryPath = "glossary.md"
  private static let readmeName = "README.md"

  /// The role of the file at `path`; nil when nothing in the report would come from it.
  init?(path: String, programme: Programme) {
    if let part = programme.outline.first(where: { $0.writingPath == path }) {
      self = .writing(part)
      return
    }
    let names = path.split(separator: "/")
    if names.last.map(String.init) == Self.readmeName {
      self = .readme
      return
    }
    switch (names.first, names.count > 1) {
    case ("findings", true): self = .findings
    case ("good-practice", true): self = .example
    case ("chapters", true): self = .addition(isAppendix: false)
    case ("texts", true): self = .text
    case ("appendices", true): self = .addition(isAppendix: true)
    default:
      switch path {
      case Self.inspectionPath: self = .inspection
      case Self.recommendationsPath: self = .recommendations
      case Self.glossaryPath: self = .glossary
      default: return nil
      }
    }
  }

  /// The paths that an author can choose at the top of the folder, for near misses.
  static func knownPaths(of programme: Programme) -> [String] {
    [inspectionPath, recommendationsPath, glossaryPath] + programme.outline.compactMap(\.writingPath)
  }
}

extension OutlineEntry {
  /// Where the writing of the part comes from; nil when authors write nothing for it.
  var writingSource: WritingSource? {
    for case .writing(let source) in pieces { return source }
    return nil
  }

  /// The file that holds the writing of the part; nil when it is the foreword, a file of a folder that names the part, or
  /// nothing.
  var writingPath: String? {
    switch writingSource {
    case .file(let path), .nodes(let path, _, _): path.hasSuffix(".md") ? path : nil
    case .foreword, nil: nil
    }
  }
}
