import CMark
import Glibc

extension SystemDisk {
  func createFolder(_ path: String) throws(DiskError) {
    try check(path) { mkdir(path, 0o777) }
  }

  func write(_ bytes: [UInt8], to path: String, durably: Bool) throws(DiskError) {
    let file = try open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOCTTY, mode: 0o666)
    var failure: CInt = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          failure = errno
          return
        }
        written += count
      }
    }
    if failure == 0, durably, fsync(file) != 0 { failure = errno }
    // Some file systems report a full disk only here.
    if close(file) != 0, failure == 0 { failure = errno }
    guard failure == 0 else { throw DiskError(.init(errno: failure), at: path) }
  }

  func remove(_ path: String) throws(DiskError) {
    // Folders are emptied before they are removed: each is met twice, the second time with `isEmptied`.
    var pending: [(path: String, isEmptied: Bool)] = [(path, false)]
    while let (path, isEmptied) = pending.popLast() {
      if isEmptied {
        try check(path) { rmdir(path) }
      } else if try linkStatus(of: path) == .folder {
        pending.append((path, true))
        for name in try rawNames(in: path) { pending.append((path + "/" + name, false)) }
      } else {
        try check(path) { unlink(path) }
      }
    }
  }

  func move(_ path: String, to newPath: String) throws(DiskError) {
    let failure = inspect_report_rename_new(path, newPath)
    guard failure == 0 else { throw DiskError(.init(errno: failure), at: newPath) }
  }

  func exchange(_ path: String, with other: String) throws(DiskError) {
    let failure = inspect_report_rename_exchange(path, other)
    guard failure == 0 else { throw DiskError(.init(errno: failure), at: other) }
  }

  func synchronize(_ folder: String) throws(DiskError) {
    let file = try open(folder, O_RDONLY | O_DIRECTORY)
    defer { close(file) }
    try check(folder) { fsync(file) }
  }

  private func rawNames(in folder: String) throws(DiskError) -> [String] {
    try entries(of: folder).compactMap(\.name)
  }
}
