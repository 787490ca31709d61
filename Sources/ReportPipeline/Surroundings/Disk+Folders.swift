extension Disk {
  /// Makes the folders that a path needs above it, as far as they are missing.
  func createFolders(above path: String) throws(DiskError) {
    var missing: [Substring] = []
    var folder = path[...]
    while let slash = folder.dropLast(folder.hasSuffix("/") ? 1 : 0).lastIndex(of: "/") {
      folder = folder[..<slash]
      guard !folder.isEmpty, try !isFolder(String(folder)) else { break }
      missing.append(folder)
    }
    for folder in missing.reversed() {
      do {
        try createFolder(String(folder))
      } catch {
        // Another run may have made it in the meantime.
        guard error.reason == .alreadyExists, try isFolder(String(folder)) else { throw error }
      }
    }
  }

  /// Whether a folder stands at a path; false when nothing does.
  private func isFolder(_ path: String) throws(DiskError) -> Bool {
    do throws(DiskError) {
      let kind = try status(of: path).kind
      guard kind == .folder else { throw DiskError(.notAFolder, at: path) }
      return true
    } catch {
      guard error.reason == .notFound else { throw error }
      return false
    }
  }
}
