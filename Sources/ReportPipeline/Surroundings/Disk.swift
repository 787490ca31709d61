/// The file system as the pipeline uses it. Paths are absolute or start from the working directory.
public protocol Disk: Sendable {
  /// What stands at a path, links followed.
  func status(of path: String) throws(DiskError) -> DiskStatus

  /// What a folder holds, sorted by the bytes of the names, without `.` and `..`.
  func entries(of folder: String) throws(DiskError) -> [DiskEntry]

  /// The content of a regular file; anything else, and a file of more than `limit` bytes, is refused unread.
  func read(_ path: String, upTo limit: Int) throws(DiskError) -> [UInt8]

  /// Hands the content of a regular file of any size to `take`, in order and in blocks, until it ends or `take` answers
  /// false; anything else than a regular file is refused unread.
  func readBlocks(of path: String, _ take: (Span<UInt8>) -> Bool) throws(DiskError)

  /// The absolute path of what stands there, without links.
  func realPath(of path: String) throws(DiskError) -> String

  /// Makes one folder, whose parent exists.
  func createFolder(_ path: String) throws(DiskError)

  /// Writes a new file or replaces its content; `durably` waits until it is on the medium.
  func write(_ bytes: [UInt8], to path: String, durably: Bool) throws(DiskError)

  /// Removes a file, a link, or a folder with all it holds; links are not followed.
  func remove(_ path: String) throws(DiskError)

  /// Gives an entry another name on the same file system, where nothing stands yet.
  func move(_ path: String, to newPath: String) throws(DiskError)

  /// Lets two entries of one file system change places in one step; `unsupported` where that cannot be done.
  func exchange(_ path: String, with other: String) throws(DiskError)

  /// Takes the lock of a folder, which ends with `DiskLock.release` or the process; nil when another holds it.
  func lock(_ folder: String) throws(DiskError) -> (any DiskLock)?

  /// Waits until what was moved or exchanged in a folder is on the medium.
  func synchronize(_ folder: String) throws(DiskError)
}

/// A lock that is held.
public protocol DiskLock: Sendable {
  /// Gives it back.
  func release()
}

/// What a path leads to.
public struct DiskStatus: Hashable, Sendable {
  /// Its kind; never a link.
  public let kind: DiskEntry.Kind
  /// Its size in bytes.
  public let size: Int

  /// A thing of a kind and size.
  public init(kind: DiskEntry.Kind, size: Int) {
    self.kind = kind
    self.size = size
  }
}

/// One entry of a folder.
public struct DiskEntry: Hashable, Sendable {
  /// Its name; nil when its bytes are not UTF-8.
  public let name: String?
  /// Its kind; links are not followed.
  public let kind: Kind

  /// An entry of a folder.
  public init(name: String?, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// What an entry can be.
  public enum Kind: String, Hashable, Sendable {
    case file, folder, link, pipe, socket, device
  }
}
