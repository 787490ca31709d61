/// What runs that were killed have left beside a target.
struct Leftovers {
  private let place: PublishingPlace
  private let disk: any Disk

  init(of place: PublishingPlace, on disk: any Disk) {
    self.place = place
    self.disk = disk
  }

  /// How the names of our hidden folders end.
  enum Ending: String, CaseIterable {
    /// A report that is being put together, or one that was replaced.
    case staging
    /// A report that was moved aside because the disk cannot exchange folders.
    case previous
  }

  /// A name that no other run uses.
  static func newName(for name: String, ending: Ending) -> String {
    let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    return ".\(name)." + String(repeating: "0", count: 16 - digits.count) + digits + "." + ending.rawValue
  }

  /// Removes them, and puts a report back that was moved aside and never replaced.
  func clear() {
    for entry in (try? disk.entries(of: place.parent)) ?? [] where entry.kind == .folder {
      guard let name = entry.name, let ending = ending(of: name) else { continue }
      let path = place.parent + "/" + name
      switch ending {
      case .previous: restore(path)
      case .staging:
        // Its own run holds the lock as long as it lives.
        guard let lock = (try? disk.lock(path)) ?? nil else { continue }
        try? disk.remove(path)
        lock.release()
      }
    }
  }

  private func restore(_ path: String) {
    do throws(DiskError) {
      try disk.move(path, to: place.path)
    } catch {
      if error.reason == .alreadyExists || error.reason == .folderNotEmpty { try? disk.remove(path) }
    }
  }

  private func ending(of name: String) -> Ending? {
    let prefix = "." + place.name + "."
    guard name.hasPrefix(prefix) else { return nil }
    let rest = name.dropFirst(prefix.count).split(separator: ".", omittingEmptySubsequences: false)
    guard rest.count == 2, rest[0].utf8.count == 16, rest[0].allSatisfy(\.isHexDigit) else { return nil }
    return Ending(rawValue: String(rest[1]))
  }
}
