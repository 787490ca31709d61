import InspectionModel

/// What stands in the folder of an inspection, told apart by name.
struct FolderListing {
  private let folder: InspectionFolder
  private let disk: any Disk
  private(set) var found: [Found] = []

  init(_ folder: InspectionFolder, disk: any Disk) {
    self.folder = folder
    self.disk = disk
  }

  /// One entry that matters.
  struct Found {
    let path: String
    let content: Content

    enum Content {
      case document, twin, figures, data
      case trouble(DiagnosticID, summary: String, explanation: String?)
    }
  }

  /// Whether `inspection.md` stands there, in whatever state.
  var holdsInspection: Bool { found.contains { $0.path == FolderLayout.inspection } }

  func sorted() -> [Found] { found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }

  mutating func listAll() throws(DiskError) {
    for entry in try disk.entries(of: folder.absolutePath(of: "")) {
      guard let name = note(entry, in: "") else { continue }
      switch FolderLayout.role(ofTopLevel: name) {
      case .prose: listIfFolder(entry, name, as: .document)
      case .twins: try listTwins(entry, name)
      case .data: listIfFolder(entry, name, as: .data)
      case .passedOver: break
      case .figures: add(entry, name, .figures)
      case .markdown: add(entry, name, .document)
      case .unknown: reportUnknown(entry, name, among: FolderLayout.topLevelNames)
      }
    }
  }

  private mutating func listTwins(_ entry: DiskEntry, _ path: String) throws(DiskError) {
    guard let entries = entriesIfFolder(entry, path) else { return }
    for entry in entries {
      guard let name = note(entry, in: path) else { continue }
      switch FolderLayout.role(ofTopLevel: name) {
      case .prose: listIfFolder(entry, path + "/" + name, as: .twin)
      case .markdown: add(entry, path + "/" + name, .twin)
      case .passedOver: break
      case .data, .figures, .twins, .unknown:
        reportUnknown(entry, path + "/" + name, among: FolderLayout.proseFolders + [FolderLayout.inspection])
      }
    }
  }

  /// The files of a folder in which no other folders are looked into.
  private mutating func listIfFolder(_ entry: DiskEntry, _ path: String, as content: Found.Content) {
    guard let entries = entriesIfFolder(entry, path) else { return }
    for entry in entries {
      guard let name = note(entry, in: path), !FolderLayout.isPassedOver(name) else { continue }
      switch content {
      case .data: add(entry, path + "/" + name, content)
      default:
        if name.hasSuffix(".md") {
          add(entry, path + "/" + name, content)
        } else {
          reportStray(entry, path + "/" + name)
        }
      }
    }
  }

  private mutating func entriesIfFolder(_ entry: DiskEntry, _ path: String) -> [DiskEntry]? {
    guard let kind = kindInside(entry, path) else { return nil }
    guard kind == .folder else {
      trouble(path, .notAFile, "'\(path)' is \(kind.withArticle) and not a folder", "Move it away, or rename it.")
      return nil
    }
    do {
      return try disk.entries(of: folder.absolutePath(of: path))
    } catch {
      trouble(path, .cannotRead, "The folder '\(path)' cannot be read: \(error.reason.clause)")
      return nil
    }
  }

  private mutating func add(_ entry: DiskEntry, _ path: String, _ content: Found.Content) {
    guard let kind = kindInside(entry, path) else { return }
    guard kind != .file else { return found.append(Found(path: path, content: content)) }
    trouble(
      path, .notAFile, "'\(path)' is \(kind.withArticle) and not a file", "Move it away, or give it another name.")
  }

  /// The kind of an entry, a link followed that stays inside; nil when it was reported.
  private mutating func kindInside(_ entry: DiskEntry, _ path: String) -> DiskEntry.Kind? {
    guard entry.kind == .link else { return entry.kind }
    do {
      guard try folder.contains(path) else {
        trouble(
          path, .outsideInspection, "'\(path)' is a link that leaves the folder of the inspection",
          "Copy what it leads to into the folder.")
        return nil
      }
      return try disk.status(of: folder.absolutePath(of: path)).kind
    } catch {
      trouble(path, .cannotRead, "The link '\(path)' leads nowhere: \(error.reason.clause)")
      return nil
    }
  }

  /// The name of an entry; one that is not text is reported.
  private mutating func note(_ entry: DiskEntry, in path: String) -> String? {
    guard entry.name == nil else { return entry.name }
    let place = path.isEmpty ? "The folder of the inspection" : "'\(path)'"
    trouble(path, .cannotRead, "\(place) holds a file whose name is not UTF-8", "Give the file another name.")
    return nil
  }

  private mutating func trouble(_ path: String, _ id: DiagnosticID, _ summary: String, _ explanation: String? = nil) {
    found.append(Found(path: path, content: .trouble(id, summary: summary, explanation: explanation)))
  }
}

extension FolderListing {
  /// A name at the top that means nothing is worth a word when it is near one that does, or holds Markdown.
  private mutating func reportUnknown(_ entry: DiskEntry, _ path: String, among known: [String]) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if let meant = FolderLayout.nearest(to: name, isFolder: entry.kind == .folder, among: known) {
      let kind = entry.kind == .folder ? "folder" : "file"
      trouble(
        path, .unknownFile, "The \(kind) '\(path)' is not read; did you mean '\(meant)'?", "Rename it to '\(meant)'.")
    } else if entry.kind == .folder, holdsMarkdown(path) {
      trouble(
        path, .unknownFile, "The folder '\(path)' is not read",
        "Markdown is read from \(FolderLayout.proseFolders.joined(separator: ", ")) and from the folder itself.")
    }
  }

  /// Something else than Markdown in a folder for it.
  private mutating func reportStray(_ entry: DiskEntry, _ path: String) {
    if entry.kind != .folder {
      trouble(path, .unknownFile, "'\(path)' is not read, because its name does not end with '.md'")
    } else if holdsMarkdown(path) {
      trouble(
        path, .unknownFile, "The folder '\(path)' is not read",
        "Folders inside a folder are not looked into: move its files one up.")
    }
  }

  private func holdsMarkdown(_ path: String) -> Bool {
    let entries = try? disk.entries(of: folder.absolutePath(of: path))
    return entries?.contains { $0.name?.hasSuffix(".md") ?? false } ?? false
  }
}
