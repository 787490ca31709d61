import Glibc

extension SystemDisk {
  func lock(_ folder: String) throws(DiskError) -> (any DiskLock)? {
    let file = try open(folder, O_RDONLY | O_DIRECTORY)
    guard flock(file, LOCK_EX | LOCK_NB) != 0 else { return FolderLock(file: file) }
    let failure = errno
    close(file)
    guard failure == EWOULDBLOCK else { throw DiskError(.init(errno: failure), at: folder) }
    return nil
  }
}

/// The lock of a folder, held by an open file: the system ends it when the process dies.
private struct FolderLock: DiskLock {
  let file: CInt

  func release() { close(file) }
}
