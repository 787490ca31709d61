import InspectionModel

/// The files that programmes are made of, by their paths in the template folder: `NAME/programme.yml`.
public struct ProgrammeFiles: Sendable {
  /// All paths, in ascending order.
  public let paths: [String]
  /// The file at a path.
  public let read: @Sendable (String) -> SourceFile?

  /// The files at `paths`, which are asked for by `read` when they are needed.
  public init(paths: [String], read: @escaping @Sendable (String) -> SourceFile?) {
    self.paths = paths.sorted()
    self.read = read
  }

  /// The file with the words of all programmes in the language with that code: `common/labels.en.yml`.
  static func commonLabels(in code: String) -> String { "common/labels.\(code).yml" }

  /// Whether the file at a path belongs to every programme: it has to be there when one is loaded.
  public static func isCommon(_ path: String) -> Bool { path.hasPrefix("common/labels.") && path.hasSuffix(".yml") }

  /// The names of the programmes: the folders that hold a `programme.yml`.
  var programmes: [String] { names(in: "", with: "/programme.yml") }

  /// The names of a programme's editions.
  func editions(of programme: String) -> [String] { names(in: "\(programme)/editions/", with: ".yml") }

  /// The standing texts of a programme in a language, by name.
  func texts(of programme: String, in language: Language) -> [(name: String, path: String)] {
    let folder = "\(programme)/text/\(language.code)/"
    return names(in: folder, with: ".md").map { ($0, "\(folder)\($0).md") }
  }

  /// What stands between `folder` and `ending` in paths, where that is one name.
  private func names(in folder: String, with ending: String) -> [String] {
    paths.compactMap { path in
      guard path.hasPrefix(folder), path.hasSuffix(ending), path.utf8.count > folder.utf8.count + ending.utf8.count
      else { return nil }
      let name = path.dropFirst(folder.count).dropLast(ending.count)
      return name.contains("/") ? nil : String(name)
    }
  }
}

/// Which programme is wanted, in which edition, and where that was said.
public struct ProgrammeRequest: Hashable, Sendable {
  /// The name of the programme's folder.
  public let id: String
  /// The edition; nil for none.
  public let edition: String?
  /// Where the programme is named; nil when no file names it.
  public let range: SourceRange?
  /// Where the edition is named.
  public let editionRange: SourceRange?

  /// A request made outside of any file, by the command line.
  public init(id: String, edition: String?) {
    self.id = id
    self.edition = edition
    range = nil
    editionRange = nil
  }

  /// A request made in `inspection.md`.
  public init(id: Located<String>, edition: Located<String>?) {
    self.id = id.value
    self.edition = edition?.value
    range = id.range
    editionRange = edition?.range
  }
}

/// What a list of programmes says of one.
public struct ProgrammeListing: Hashable, Sendable {
  /// The name of its folder.
  public let id: String
  /// As reports print it; its id where it has none.
  public let name: Wording
  /// In ascending order; empty for a programme without editions.
  public let editions: [String]
}
