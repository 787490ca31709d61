import Glibc

/// The hidden folder beside a target in which a report is put together.
///
/// It is locked while its run lives, so that a later run can tell what a killed one has left behind.
struct StagingFolder {
  let path: String
  private let place: PublishingPlace
  private let disk: any Disk
  private let lock: (any DiskLock)?

  /// Makes the folder, after leftovers of earlier runs are gone.
  init(for place: PublishingPlace, on disk: any Disk) throws(DiskError) {
    self.place = place
    self.disk = disk
    // A folder that is made but not yet locked would look like a leftover: one run at a time here.
    let gate = Self.wait(forLockOf: place.parent, on: disk)
    defer { gate?.release() }
    if gate != nil { Leftovers(of: place, on: disk).clear() }
    path = place.parent + "/" + Leftovers.newName(for: place.name, ending: .staging)
    try disk.createFolder(path)
    lock = (try? disk.lock(path)) ?? nil
  }

  /// Lets the folder and what stands at the target change places, in one step where the disk can do that.
  func takePlace() throws(DiskError) {
    // Another run can put a report there, or take one away, between any two steps.
    for _ in 0..<8 {
      do throws(DiskError) {
        return try disk.exchange(path, with: place.path)
      } catch {
        switch error.reason {
        case .notFound: if try moveIntoEmptyPlace() { return }
        case .unsupported: return try moveOldAside()
        default: throw error
        }
      }
    }
    throw DiskError(.alreadyExists, at: place.path)
  }

  /// Removes what the folder holds by now: an unfinished report, or the one that was replaced. What cannot be removed is
  /// left to the next run.
  func discard() {
    try? disk.remove(path)
    lock?.release()
  }

  /// False when something stands there after all.
  private func moveIntoEmptyPlace() throws(DiskError) -> Bool {
    do throws(DiskError) {
      try disk.move(path, to: place.path)
      return true
    } catch {
      guard error.reason == .alreadyExists || error.reason == .folderNotEmpty else { throw error }
      return false
    }
  }

  private func moveOldAside() throws(DiskError) {
    // Another run would take what is moved aside for a leftover and put it back.
    let gate = Self.wait(forLockOf: place.parent, on: disk)
    defer { gate?.release() }
    let aside = place.parent + "/" + Leftovers.newName(for: place.name, ending: .previous)
    do throws(DiskError) {
      try disk.move(place.path, to: aside)
    } catch {
      guard error.reason == .notFound else { throw error }
      return try disk.move(path, to: place.path)
    }
    do throws(DiskError) {
      try disk.move(path, to: place.path)
    } catch {
      try? disk.move(aside, to: place.path)
      throw error
    }
    try? disk.remove(aside)
  }

  /// Some seconds at most: without the lock leftovers stay, and nothing else is worse.
  private static func wait(forLockOf folder: String, on disk: any Disk) -> (any DiskLock)? {
    for _ in 0..<300 {
      do throws(DiskError) {
        if let lock = try disk.lock(folder) { return lock }
      } catch {
        return nil
      }
      usleep(10_000)
    }
    return nil
  }
}
