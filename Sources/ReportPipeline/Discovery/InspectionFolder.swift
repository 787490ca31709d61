import InspectionModel

/// The folder of an inspection, out of which no path of its files may lead.
public struct InspectionFolder: Sendable {
  /// As it was named on the command line.
  public let path: String
  /// Absolute and without links; nil when there is no such folder.
  public let realPath: String?
  private let disk: any Disk

  /// The folder at `path`.
  public init(_ path: String, on disk: any Disk) {
    self.path = path
    self.disk = disk
    realPath = try? disk.realPath(of: path)
  }

  /// Its own name, also when it is given as `.` or ends with `/`.
  public var name: String {
    let names = (realPath ?? path).split(separator: "/")
    return names.last.map(String.init) ?? path
  }

  /// The path of an entry as the disk wants it.
  public func absolutePath(of relative: String) -> String { (realPath ?? path) + "/" + relative }

  /// Whether what stands at a path of the folder, links followed, stands inside it.
  func contains(_ relative: String) throws(DiskError) -> Bool {
    guard let realPath else { return false }
    let real = try disk.realPath(of: absolutePath(of: relative))
    return real == realPath || real.hasPrefix(realPath == "/" ? "/" : realPath + "/")
  }

  /// The path that an author wrote (`file: data/courts.csv`), relative to the folder and cleaned of `./`; nil when it
  /// would leave the folder. Whether anything stands there is told by reading it.
  public func resolve(_ written: Located<String>) -> Diagnosed<String?> {
    let names = written.value.split(separator: "/").filter { $0 != "." }
    if written.value.hasPrefix("/") {
      return refusal(of: written, "A path starts in the folder of the inspection, not with '/'")
    }
    if names.contains("..") {
      return refusal(of: written, "A path stays in the folder of the inspection, so it cannot hold '..'")
    }
    if written.value.contains("\\") {
      return refusal(of: written, "The parts of a path are separated by '/', not by '\\'")
    }
    guard !names.isEmpty, !written.value.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      return refusal(of: written, "This names no file")
    }
    let relative = names.joined(separator: "/")
    // What is not there cannot lead outside.
    guard (try? contains(relative)) ?? true else {
      return refusal(of: written, "'\(relative)' is a link that leaves the folder of the inspection")
    }
    return Diagnosed(relative)
  }

  /// Reads a file that an author named, into `table`. Diagnostics stand where it is named, unless they speak of its
  /// content.
  public func read(_ written: Located<String>, into table: inout SourceFileTable) -> Diagnosed<SourceFile?> {
    let resolved = resolve(written)
    guard let relative = resolved.value else { return Diagnosed(nil, resolved.diagnostics) }
    return SourceFileReader(disk: disk).read(
      absolutePath(of: relative), as: relative, namedAt: written.range, into: &table)
  }

  private func refusal(of written: Located<String>, _ summary: String) -> Diagnosed<String?> {
    Diagnosed(
      nil,
      [
        Diagnostic(
          .outsideInspection, at: written.range, summary,
          explanation: "Put the file into the folder, for example as data/courts.csv, and name it so.")
      ])
  }
}
