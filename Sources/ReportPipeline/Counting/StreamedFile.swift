import AssessmentData
import InspectionModel
import Synchronization

/// A file of an inspection that is read in blocks and not kept: all that stays of it is its hash.
final class StreamedFile: Sendable {
  private let path: String
  private let folder: InspectionFolder
  private let disk: any Disk
  private let isHashed: Bool
  /// The hash of the last reading that came to the end.
  private let hash = Mutex<SHA256?>(nil)

  /// The file at `path` in `folder`; hashing a large one takes as long as counting it, so it is asked for.
  init(_ path: String, of folder: InspectionFolder, on disk: any Disk, isHashed: Bool) {
    self.path = path
    self.folder = folder
    self.disk = disk
    self.isHashed = isHashed
  }

  /// The file as those read it who count its rows.
  var data: DataFile {
    DataFile(path: path) { take throws(DataFileFailure) in try self.read(take) }
  }

  private func read(_ take: (Span<UInt8>) -> Bool) throws(DataFileFailure) {
    var read = SHA256()
    var isWhole = true
    do throws(DiskError) {
      try disk.readBlocks(of: folder.absolutePath(of: path)) { block in
        if isHashed { read.update(block) }
        isWhole = take(block)
        return isWhole
      }
    } catch {
      throw DataFileFailure(error.reason.clause)
    }
    if isHashed, isWhole { hash.withLock { [read] in $0 = read } }
  }

  /// The file as the manifest lists it, read now where it was not yet; nil when it cannot be read or is not hashed.
  var entry: Manifest.Entry? {
    if hash.withLock({ $0 }) == nil { try? read { _ in true } }
    return hash.withLock { $0 }.map { Manifest.Entry(path: path, hash: $0) }
  }
}
