import InspectionModel
import ReportRendering

/// Puts a report in its place, whole or not at all: a reader never sees half of one.
public struct Publisher: Sendable {
  private let disk: any Disk
  private let inspection: InspectionFolder
  private let isDurable: Bool

  /// A publisher of the report on `inspection`; when `durably`, it waits until the files are on the medium.
  public init(disk: any Disk, inspection: InspectionFolder, durably: Bool = false) {
    self.disk = disk
    self.inspection = inspection
    isDurable = durably
  }

  /// Writes `files` and their manifest to a hidden folder beside `target` and lets the two change places. Folders above
  /// the target are made. When an error comes back, what stood at `target` stands there still.
  public func publish(_ files: [OutputFile], describedBy manifest: Manifest, to target: String) -> [Diagnostic] {
    do throws(DiskError) {
      let place = try PublishingPlace(target, on: disk)
      if let refusal = try place.refusal(for: inspection) { return [refusal] }
      let staging = try StagingFolder(for: place, on: disk)
      defer { staging.discard() }
      try write(files, manifest, to: staging.path)
      try staging.takePlace()
      if isDurable { try disk.synchronize(place.parent) }
      return []
    } catch {
      return [Diagnostic(.cannotWrite, at: nil, "The report cannot be written to '\(target)': \(reason(of: error))")]
    }
  }

  private func write(_ files: [OutputFile], _ manifest: Manifest, to folder: String) throws(DiskError) {
    let manifest = OutputFile(path: Manifest.fileName, text: manifest.json(outputs: files).text)
    var folders: Set<String> = []
    for file in files + [manifest] {
      let path = folder + "/" + file.path
      try disk.createFolders(above: path)
      try disk.write(file.bytes, to: path, durably: isDurable)
      folders.insert(path.split(separator: "/").dropLast().map { "/" + $0 }.joined())
    }
    guard isDurable else { return }
    for folder in folders.sorted() { try disk.synchronize(folder) }
  }

  private func reason(of error: DiskError) -> String {
    switch error.reason {
    case .notAFolder: "a part of that path is a file and not a folder"
    default: error.reason.clause
    }
  }
}
