import Glibc

extension SystemDisk {
  func read(_ path: String, upTo limit: Int) throws(DiskError) -> [UInt8] {
    let (file, size) = try openFile(path)
    defer { close(file) }
    guard size <= limit else { throw DiskError(.tooLarge(size), at: path) }
    return try read(file, ofSize: size, at: path, upTo: limit)
  }

  func read(_ path: String, inBlocksOf size: Int, _ take: (Span<UInt8>) -> Bool) throws(DiskError) {
    let (file, _) = try openFile(path)
    defer { close(file) }
    // One buffer for all blocks: fresh memory for each would cost as much as the reading.
    var block = [UInt8](repeating: 0, count: max(1, size))
    while true {
      let count = block.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw DiskError(.init(errno: errno), at: path) }
      guard count > 0, take(block.span.extracting(0..<count)) else { return }
    }
  }

  /// A regular file, opened for reading, and its size.
  private func openFile(_ path: String) throws(DiskError) -> (file: CInt, size: Int) {
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
