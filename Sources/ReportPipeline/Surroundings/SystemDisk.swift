import Glibc

/// The disk of the machine, by system calls.
struct SystemDisk: Disk {
  func status(of path: String) throws(DiskError) -> DiskStatus {
    var status = stat()
    try check(path) { stat(path, &status) }
    return DiskStatus(kind: DiskEntry.Kind(mode: status.st_mode), size: Int(status.st_size))
  }

  func realPath(of path: String) throws(DiskError) -> String {
    let real = try pointer(path) { realpath(path, nil) }
    defer { free(real) }
    return String(cString: real)
  }

  func entries(of folder: String) throws(DiskError) -> [DiskEntry] {
    let stream = try pointer(folder) { opendir(folder) }
    defer { closedir(stream) }
    var named: [(name: String, kind: DiskEntry.Kind)] = []
    var unnamed: [DiskEntry] = []
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      if name == "." || name == ".." { continue }
      guard let name else {
        unnamed.append(DiskEntry(name: nil, kind: .file))
        continue
      }
      named.append((name, try kind(of: entry, at: folder + "/" + name)))
    }
    named.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return named.map { DiskEntry(name: $0.name, kind: $0.kind) } + unnamed
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    withUnsafeBytes(of: &entry.pointee.d_name) { String(validating: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  /// Some file systems leave the kind to be asked for.
  private func kind(of entry: UnsafeMutablePointer<dirent>, at path: String) throws(DiskError) -> DiskEntry.Kind {
    switch Int(entry.pointee.d_type) {
    case DT_REG: return .file
    case DT_DIR: return .folder
    case DT_LNK: return .link
    case DT_FIFO: return .pipe
    case DT_SOCK: return .socket
    case DT_CHR, DT_BLK: return .device
    default: return try linkStatus(of: path)
    }
  }

  /// The kind of what stands at a path itself.
  func linkStatus(of path: String) throws(DiskError) -> DiskEntry.Kind {
    var status = stat()
    try check(path) { lstat(path, &status) }
    return DiskEntry.Kind(mode: status.st_mode)
  }

  /// Makes a system call and turns any result but 0 into an error.
  func check(_ path: String, _ call: () -> CInt) throws(DiskError) {
    _ = try pointer(path) { call() == 0 ? 0 : nil }
  }

  /// Makes a system call and turns nil into an error. A path with a zero byte would be cut short by the system.
  private func pointer<Result>(_ path: String, _ call: () -> Result?) throws(DiskError) -> Result {
    guard !path.utf8.contains(0) else { throw DiskError(.notFound, at: path) }
    guard let result = call() else { throw DiskError(.init(errno: errno), at: path) }
    return result
  }
}

extension DiskEntry.Kind {
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }
}
