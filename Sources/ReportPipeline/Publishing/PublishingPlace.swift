import InspectionModel

/// Where a report is to stand.
struct PublishingPlace {
  /// As it was asked for.
  let target: String
  /// The folder around it, absolute and without links.
  let parent: String
  /// Its name in that folder.
  let name: String
  private let disk: any Disk

  /// Makes the folders above the target when they are missing.
  init(_ target: String, on disk: any Disk) throws(DiskError) {
    self.target = target
    self.disk = disk
    var real: String
    do throws(DiskError) {
      real = try disk.realPath(of: target)
    } catch {
      guard error.reason == .notFound else { throw error }
      real = try Self.prepare(target, on: disk)
    }
    if real.hasSuffix("/") { real.removeLast() }
    guard let slash = real.lastIndex(of: "/") else { throw DiskError(.alreadyExists, at: target) }
    parent = slash == real.startIndex ? "/" : String(real[..<slash])
    name = String(real[real.index(after: slash)...])
  }

  var path: String { parent == "/" ? "/" + name : parent + "/" + name }

  /// Why nothing may be put here; nil when it may.
  func refusal(for inspection: InspectionFolder) throws(DiskError) -> Diagnostic? {
    if let source = inspection.realPath, source == path || source.hasPrefix(path + "/") {
      return refuse(
        "'\(target)' holds the inspection itself, and a report replaces the folder it is written to",
        "Name another folder with -o, for example 'build/\(inspection.name)'.")
    }
    do throws(DiskError) {
      let kind = try disk.status(of: path).kind
      guard kind == .folder else {
        return refuse("'\(target)' is \(kind.withArticle), and a report is a folder", "Name another folder with -o.")
      }
      return try isOurs()
        ? nil
        : refuse(
          "'\(target)' is not empty and holds no report, so it is not replaced",
          "A report replaces the whole folder it is written to: name a new or an empty one with -o.")
    } catch {
      guard error.reason == .notFound else { throw error }
      return nil
    }
  }

  private func refuse(_ summary: String, _ explanation: String) -> Diagnostic {
    Diagnostic(.cannotWrite, at: nil, summary, explanation: explanation)
  }

  /// Whether the folder is empty, or was written by an earlier run.
  private func isOurs() throws(DiskError) -> Bool {
    guard try !disk.entries(of: path).isEmpty else { return true }
    do throws(DiskError) {
      let manifest = try disk.read(path + "/" + Manifest.fileName, upTo: SourceFileReader.limit)
      return manifest.starts(with: Manifest.beginning)
    } catch {
      return false
    }
  }

  private static func prepare(_ target: String, on disk: any Disk) throws(DiskError) -> String {
    let names = target.split(separator: "/")
    guard let name = names.last, name != ".", name != ".." else { throw DiskError(.notFound, at: target) }
    try disk.createFolders(above: names.count == 1 ? target : String(target[..<name.endIndex]))
    let above = target[..<name.startIndex]
    return try disk.realPath(of: above.isEmpty ? "." : String(above)) + "/" + name
  }
}
