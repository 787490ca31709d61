import Glibc

extension SystemDisk {
  func read(_ path: String, upTo limit: Int) throws(DiskError) -> [UInt8] {
    let (file, size) = try openRegularFile(path)
    defer { close(file) }
    guard size <= limit else { throw DiskError(.tooLarge(size), at: path) }
    return try read(file, ofSize: size, at: path, upTo: limit)
  }

  func readBlocks(of path: String, _ take: (Span<UInt8>) -> Bool) throws(DiskError) {
    let (file, _) = try openRegularFile(path)
    defer { close(file) }
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    while true {
      var count = 0
      try check(path) {
        repeat { count = Glibc.read(file, &block, Self.blockSize) } while count < 0 && errno == EINTR
        return count < 0 ? -1 : 0
      }
      guard count > 0, take(block.span.extracting(..<count)) else { return }
    }
  }

  /// A megabyte: larger blocks were not read faster, and fall out of the processor's memory.
  private static let blockSize = 1_048_576

  private func openRegularFile(_ path: String) throws(DiskError) -> (file: CInt, size: Int) {
    // Without O_NONBLOCK the opening of a pipe would wait for a writer for ever.
    let file = try open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
    var status = stat()
    do throws(DiskError) {
      try check(path) { fstat(file, &status) }
      let kind = DiskEntry.Kind(mode: status.st_mode)
      guard kind == .file else { throw DiskError(.notAFile(kind), at: path) }
    } catch {
      close(file)
      throw error
    }
    return (file, Int(status.st_size))
  }

  /// A file may grow while it is read, and some say that their size is 0; so the end is where nothing more comes.
  private func read(_ file: CInt, ofSize size: Int, at path: String, upTo limit: Int) throws(DiskError) -> [UInt8] {
    var bytes = try chunk(of: file, at: path, capacity: size + 1)
    guard bytes.count > size else { return bytes }
    while true {
      guard bytes.count <= limit else { throw DiskError(.tooLarge(bytes.count), at: path) }
      let more = try chunk(of: file, at: path, capacity: max(65_536, bytes.count))
      guard !more.isEmpty else { return bytes }
      bytes += more
    }
  }

  /// The next bytes: fewer than `capacity` only at the end.
  private func chunk(of file: CInt, at path: String, capacity: Int) throws(DiskError) -> [UInt8] {
    var failure: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let read = Glibc.read(file, buffer.baseAddress?.advanced(by: count), capacity - count)
        if read < 0, errno == EINTR { continue }
        guard read > 0 else {
          failure = read < 0 ? errno : 0
          return
        }
        count += read
      }
    }
    guard failure == 0 else { throw DiskError(.init(errno: failure), at: path) }
    return bytes
  }

  /// A file descriptor that is closed when another program is started.
  func open(_ path: String, _ flags: CInt, mode: mode_t = 0) throws(DiskError) -> CInt {
    var file: CInt = -1
    try check(path) {
      repeat { file = Glibc.open(path, flags | O_CLOEXEC, mode) } while file < 0 && errno == EINTR
      return file < 0 ? -1 : 0
    }
    return file
  }
}
