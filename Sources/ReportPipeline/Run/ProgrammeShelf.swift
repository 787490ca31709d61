import InspectionModel
import SourceReading

/// The programmes that a run can load: those compiled in, and those of a folder over them.
public struct ProgrammeShelf {
  /// The files that were read; diagnostics point into them.
  public internal(set) var files: SourceFileTable
  /// What the shelf is made of.
  public let templates: TemplateFiles
  /// What was wrong with the folder.
  public let diagnostics: [Diagnostic]

  /// A shelf whose files go into `files`.
  public init(surroundings: Surroundings, templates folder: String?, files: SourceFileTable = SourceFileTable()) {
    var files = files
    if let folder {
      let overlaid = TemplateFiles.overlaid(by: folder, on: surroundings.disk, into: &files)
      templates = overlaid.value
      diagnostics = overlaid.diagnostics
    } else {
      templates = TemplateFiles()
      diagnostics = []
    }
    self.files = files
  }

  /// The programmes there are.
  public mutating func list() -> [ProgrammeListing] {
    ProgrammeLoader(files: take { $0.hasSuffix("/programme.yml") }).list()
  }

  /// A programme in one edition, as a command names it; the newest edition where none is named.
  public mutating func load(_ id: String, edition: String?) -> Diagnosed<Programme?> {
    let newest = list().first { $0.id == id }?.editions.last
    return load(ProgrammeRequest(id: id, edition: edition ?? newest))
  }

  /// The programme that is asked for, with `rule` laid over its edition.
  public mutating func load(_ request: ProgrammeRequest, rule: SourceFile? = nil) -> Diagnosed<Programme?> {
    let editions = "\(request.id)/editions/"
    let wanted = request.edition.map { "\(editions)\($0).yml" }
    let files = take { path in
      guard path.hasPrefix("\(request.id)/") else { return false }
      guard path.hasSuffix(".yml") || path.hasSuffix(".md") || path.hasSuffix("/questions.csv") else { return false }
      return !path.hasPrefix(editions) || path == wanted
    }
    let loaded = ProgrammeLoader(files: files).load(request, rule: rule)
    return Diagnosed(loaded.value, diagnostics + loaded.diagnostics)
  }

  /// The words that the program says for all programmes.
  mutating func commonLabels() -> Diagnosed<Labels> {
    ProgrammeLoader(files: take { $0.hasPrefix("common/labels.") }).commonLabels(in: .english)
  }

  /// Reads the files that are wanted into the table.
  private mutating func take(_ isWanted: (String) -> Bool) -> ProgrammeFiles {
    let paths = templates.paths()
    var read: [String: SourceFile] = [:]
    for path in paths where isWanted(path) {
      guard let bytes = templates.bytes(at: path) else { continue }
      read[path] = files.add(path: templates.displayPath(of: path), bytes: bytes)
    }
    let found = read
    return ProgrammeFiles(paths: paths) { found[$0] }
  }
}
