import InspectionModel

extension TemplateFiles {
  /// The files that were compiled in, overlaid by those of a folder of the same shape. They are read into
  /// `table`, so that a diagnostic can point into them.
  public static func overlaid(
    by folder: String, on disk: any Disk, into table: inout SourceFileTable
  ) -> Diagnosed<TemplateFiles> {
    var files: [String: [UInt8]] = [:]
    var diagnostics: [Diagnostic] = []
    for path in paths(in: folder, on: disk, &diagnostics) {
      let read = SourceFileReader(disk: disk).read(folder + "/" + path, as: folder + "/" + path, into: &table)
      diagnostics += read.diagnostics
      files[path] = read.value?.bytes
    }
    return Diagnosed(TemplateFiles(overlay: files, from: folder), diagnostics)
  }

  /// Folders inside folders, to a depth that no link in a circle reaches.
  private static func paths(in root: String, on disk: any Disk, _ diagnostics: inout [Diagnostic]) -> [String] {
    var found: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      let path = folder.isEmpty ? root : root + "/" + folder
      do {
        for entry in try disk.entries(of: path) {
          guard let name = entry.name, !name.hasPrefix("."), !name.hasSuffix("~") else { continue }
          let relative = folder.isEmpty ? name : folder + "/" + name
          let kind = entry.kind == .link ? try disk.status(of: path + "/" + name).kind : entry.kind
          if kind != .folder {
            found.append(relative)
          } else if relative.split(separator: "/").count < depth {
            folders.append(relative)
          }
        }
      } catch {
        diagnostics.append(
          Diagnostic(.cannotRead, at: nil, "The templates in '\(path)' cannot be read: \(error.reason.clause)"))
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static let depth = 8
}
