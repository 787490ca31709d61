import InspectionModel

/// Finds out why there is no inspection where one was asked for.
struct MissingInspection {
  let folder: String
  let disk: any Disk

  var diagnostic: Diagnostic {
    do {
      let kind = try disk.status(of: folder).kind
      guard kind == .folder else { return noFolder(kind) }
      return emptyHanded(try disk.entries(of: folder))
    } catch {
      guard error.reason == .notFound else {
        return Diagnostic(.cannotRead, at: nil, "The folder '\(folder)' cannot be read: \(error.reason.clause)")
      }
      return missing("There is no folder '\(folder)'", "'inspect-report init' makes a new one.")
    }
  }

  private func noFolder(_ kind: DiskEntry.Kind) -> Diagnostic {
    var names = folder.split(separator: "/", omittingEmptySubsequences: false)
    names.removeLast()
    let parent = names.isEmpty ? "." : names == [""] ? "/" : names.joined(separator: "/")
    return missing(
      "'\(folder)' is \(kind.withArticle), and an inspection is a folder", "Name the folder it stands in: '\(parent)'.")
  }

  private func emptyHanded(_ entries: [DiskEntry]) -> Diagnostic {
    let summary = "'\(folder)' holds no \(FolderLayout.inspection)"
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let inspections = entries.lazy.compactMap(\.name).filter { name in
      (try? disk.status(of: prefix + name + "/" + FolderLayout.inspection))?.kind == .file
    }.prefix(Self.shown + 1).map { "'\(prefix)\($0)'" }
    guard !inspections.isEmpty else {
      return missing(
        summary, "Every inspection has one; 'inspect-report init' makes a folder that is ready to fill in.")
    }
    let list = inspections.prefix(Self.shown).joined(separator: ", ")
    let more = inspections.count > Self.shown ? " and others" : ""
    return missing(summary, "Inspections stand in folders inside it: \(list)\(more).")
  }

  private static let shown = 5

  private func missing(_ summary: String, _ explanation: String) -> Diagnostic {
    Diagnostic(.missingInspection, at: nil, summary, explanation: explanation)
  }
}
