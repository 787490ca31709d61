import Foundation
import Testing

/// What the tests read of the repository itself.
enum Repository {
  /// The folder of the package.
  static let root = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.path
  }()

  /// The example that the program comes with.
  static let example = root + "/Examples/devon-and-cornwall-2008"

  /// A folder with a programme that only the tests know.
  static let templates = root + "/Tests/Fixtures/Templates"

  /// The files below a folder by their paths in it.
  static func files(in folder: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder), !isFolder.boolValue
      else {
        continue
      }
      files[path] = bytes(at: folder + "/" + path)
    }
    return files
  }

  /// The bytes of a file; none when there is no such file.
  static func bytes(at path: String) -> [UInt8] { (FileManager.default.contents(atPath: path)).map { Array($0) } ?? [] }

  /// The text of a file; empty when there is no such file.
  static func text(at path: String) -> String { String(decoding: bytes(at: path), as: UTF8.self) }

  /// Writes a file, and the folders above it.
  static func write(_ bytes: [UInt8], to path: String) {
    let file = URL(fileURLWithPath: path)
    try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
  }
}
