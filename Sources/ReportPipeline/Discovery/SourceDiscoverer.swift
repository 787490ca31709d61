import InspectionModel

/// Finds and reads the files of an inspection: bytes and names, no meaning.
public struct SourceDiscoverer: Sendable {
  private let disk: any Disk

  /// A discoverer of what stands on `disk`.
  public init(disk: any Disk) { self.disk = disk }

  /// Reads the inspection in `folder`. Which Markdown files a report takes is the programme's affair, so all that stand
  /// where Markdown may stand are read.
  public func discover(_ folder: String) -> Diagnosed<SourceFiles> {
    var files = SourceFiles(folder: InspectionFolder(folder, on: disk))
    guard files.folder.realPath != nil else {
      return Diagnosed(files, [MissingInspection(folder: folder, disk: disk).diagnostic])
    }
    var listing = FolderListing(files.folder, disk: disk)
    do {
      try listing.listAll()
    } catch {
      return Diagnosed(files, [MissingInspection(folder: folder, disk: disk).diagnostic])
    }
    var diagnostics: [Diagnostic] = []
    if !listing.holdsInspection {
      diagnostics.append(MissingInspection(folder: folder, disk: disk).diagnostic)
      guard listing.found.contains(where: { $0.path.contains("/") }) else { return Diagnosed(files, diagnostics) }
    }
    for entry in listing.sorted() { take(entry, into: &files, &diagnostics) }
    return Diagnosed(files, diagnostics)
  }

  private func take(_ entry: FolderListing.Found, into files: inout SourceFiles, _ diagnostics: inout [Diagnostic]) {
    switch entry.content {
    case .data:
      files.data.append(entry.path)
    case .trouble(let id, let summary, let explanation):
      let place = files.table.add(path: entry.path, bytes: []).range
      diagnostics.append(Diagnostic(id, at: place, summary, explanation: explanation))
    case .document, .twin, .figures:
      let path = files.folder.absolutePath(of: entry.path)
      let read = SourceFileReader(disk: disk).read(path, as: entry.path, into: &files.table)
      diagnostics += read.diagnostics
      guard let file = read.value else { return }
      switch entry.content {
      case .twin: files.twins.append(file)
      case .figures: files.figures = file
      default: files.documents.append(file)
      }
    }
  }
}
