import ReportPipeline
import Synchronization

/// A disk in memory, with absolute paths only, that can be told to refuse.
package final class MemoryDisk: Disk {
  private let state: Mutex<State>

  struct State {
    var nodes: [String: Node] = ["": .folder]
    var refusals: [String: DiskError.Reason] = [:]
    var refusedNames: [String: DiskError.Reason] = [:]
    var locked: Set<String> = []
    var canExchange = true
    var log: [String] = []
  }

  package enum Node {
    case folder
    case file([UInt8])
    case link(String)
    case special(DiskEntry.Kind)
  }

  /// A disk with text files, and the folders above them.
  package init(_ files: [String: String] = [:]) {
    state = Mutex(State())
    for (path, text) in files { put(.file(Array(text.utf8)), at: path) }
  }

  /// Puts something in its place, with the folders above it.
  package func put(_ node: Node, at path: String) {
    state.withLock { state in
      var folder = path[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        if state.nodes[String(folder)] == nil { state.nodes[String(folder)] = .folder }
      }
      state.nodes[path] = node
    }
  }

  /// Lets everything that touches `path` fail.
  package func refuse(_ path: String, because reason: DiskError.Reason) {
    state.withLock { $0.refusals[path] = reason }
  }

  /// Lets every change of an entry of this name fail, in whatever folder.
  package func refuse(name: String, because reason: DiskError.Reason) {
    state.withLock { $0.refusedNames[name] = reason }
  }

  /// Lets `exchange` fail as it does on file systems that cannot do it.
  package func forgetHowToExchange() { state.withLock { $0.canExchange = false } }

  /// Every path that is a file, with its text.
  package var files: [String: String] {
    state.withLock { state in
      state.nodes.compactMapValues { node in
        if case .file(let bytes) = node { String(decoding: bytes, as: UTF8.self) } else { nil }
      }
    }
  }

  /// Every path there is, sorted.
  package var paths: [String] { state.withLock { $0.nodes.keys.filter { !$0.isEmpty }.sorted() } }

  /// What was written, moved and exchanged, in order.
  package var log: [String] { state.withLock { $0.log } }
}

extension MemoryDisk {
  package func status(of path: String) throws(DiskError) -> DiskStatus {
    let (_, node) = try locate(path)
    if case .file(let bytes) = node { return DiskStatus(kind: .file, size: bytes.count) }
    return DiskStatus(kind: node.kind, size: 0)
  }

  package func realPath(of path: String) throws(DiskError) -> String { try locate(path).path }

  package func entries(of folder: String) throws(DiskError) -> [DiskEntry] {
    let (real, node) = try locate(folder)
    guard node.kind == .folder else { throw DiskError(.notAFolder, at: folder) }
    return state.withLock { state in
      let names = state.nodes.keys.filter { $0.hasPrefix(real + "/") }.map { $0.dropFirst(real.utf8.count + 1) }
      return names.filter { !$0.isEmpty && !$0.contains("/") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        .map { DiskEntry(name: String($0), kind: state.nodes[real + "/" + $0]?.kind ?? .file) }
    }
  }

  /// In blocks of 61 bytes, so that they end anywhere.
  package func readBlocks(of path: String, _ take: (Span<UInt8>) -> Bool) throws(DiskError) {
    let bytes = try read(path, upTo: .max)
    for start in stride(from: 0, to: bytes.count, by: 61) {
      guard take(bytes.span.extracting(start..<min(start + 61, bytes.count))) else { return }
    }
  }

  package func read(_ path: String, upTo limit: Int) throws(DiskError) -> [UInt8] {
    let (_, node) = try locate(path)
    guard case .file(let bytes) = node else { throw DiskError(.notAFile(node.kind), at: path) }
    guard bytes.count <= limit else { throw DiskError(.tooLarge(bytes.count), at: path) }
    return bytes
  }

  package func createFolder(_ path: String) throws(DiskError) {
    try change(path, absent: true) { $0.nodes[path] = .folder }
  }

  package func write(_ bytes: [UInt8], to path: String, durably: Bool) throws(DiskError) {
    try change(path, absent: false) {
      $0.nodes[path] = .file(bytes)
      $0.log.append("write \(path)\(durably ? " durably" : "")")
    }
  }

  package func remove(_ path: String) throws(DiskError) {
    try change(path, absent: false) { state in
      state.nodes = state.nodes.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
    }
  }

  package func move(_ path: String, to newPath: String) throws(DiskError) {
    try change(newPath, absent: true) { state in
      state.nodes = state.rename(path, newPath)
      state.log.append("move \(path) \(newPath)")
    }
  }

  package func exchange(_ path: String, with other: String) throws(DiskError) {
    guard state.withLock({ $0.canExchange }) else { throw DiskError(.unsupported, at: other) }
    try change(other, absent: false) { state in
      state.nodes = state.rename(path, "/exchanging")
      state.nodes = state.rename(other, path)
      state.nodes = state.rename("/exchanging", other)
      state.log.append("exchange \(path) \(other)")
    }
  }

  package func synchronize(_ folder: String) throws(DiskError) {
    state.withLock { $0.log.append("synchronize \(folder)") }
  }

  package func lock(_ folder: String) throws(DiskError) -> (any DiskLock)? {
    let isNew = state.withLock { $0.locked.insert(folder).inserted }
    return isNew ? MemoryLock(disk: self, folder: folder) : nil
  }

  fileprivate func unlock(_ folder: String) { state.withLock { _ = $0.locked.remove(folder) } }

  private func change(_ path: String, absent: Bool, _ body: (inout State) -> Void) throws(DiskError) {
    let refused: DiskError? = state.withLock { state in
      if let reason = state.refusals[path] { return DiskError(reason, at: path) }
      if let name = path.split(separator: "/").last, let reason = state.refusedNames[String(name)] {
        return DiskError(reason, at: path)
      }
      if absent, state.nodes[path] != nil { return DiskError(.alreadyExists, at: path) }
      guard let slash = path.lastIndex(of: "/"), state.nodes[String(path[..<slash])] != nil else {
        return DiskError(.notFound, at: path)
      }
      body(&state)
      return nil
    }
    if let refused { throw refused }
  }

  /// Follows links, ten at most.
  private func locate(_ path: String) throws(DiskError) -> (path: String, node: Node) {
    let found: Result<(path: String, node: Node), DiskError> = state.withLock { state in
      var pending = path.split(separator: "/").map(String.init)[...]
      var real = ""
      var links = 0
      while let name = pending.popFirst() {
        if name == "." { continue }
        if name == ".." {
          real = real.split(separator: "/").dropLast().map { "/" + $0 }.joined()
          continue
        }
        let next = real + "/" + name
        if let reason = state.refusals[next] { return .failure(DiskError(reason, at: path)) }
        guard let node = state.nodes[next] else { return .failure(DiskError(.notFound, at: path)) }
        guard case .link(let target) = node else {
          real = next
          continue
        }
        links += 1
        guard links < 10 else { return .failure(DiskError(.tooManyLinks, at: path)) }
        if target.hasPrefix("/") { real = "" }
        pending = (target.split(separator: "/").map(String.init) + pending)[...]
      }
      return .success((real, state.nodes[real] ?? .folder))
    }
    return try found.get()
  }
}

extension MemoryDisk.State {
  func rename(_ path: String, _ newPath: String) -> [String: MemoryDisk.Node] {
    var renamed: [String: MemoryDisk.Node] = [:]
    for (key, node) in nodes {
      let isInside = key == path || key.hasPrefix(path + "/")
      renamed[isInside ? newPath + key.dropFirst(path.count) : key] = node
    }
    return renamed
  }
}

extension MemoryDisk.Node {
  var kind: DiskEntry.Kind {
    switch self {
    case .folder: .folder
    case .file: .file
    case .link: .link
    case .special(let kind): kind
    }
  }
}

private struct MemoryLock: DiskLock {
  let disk: MemoryDisk
  let folder: String

  func release() { disk.unlock(folder) }
}
