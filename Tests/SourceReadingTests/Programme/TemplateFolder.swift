import Foundation
import InspectionModel

@testable import SourceReading

/// The files of a template folder in memory, so that a test can change one of them.
struct TemplateFolder: Sendable {
  private var bytes: [String: [UInt8]] = [:]

  /// `Templates/`, which the program is built with.
  static let real = TemplateFolder(folder: "Templates")
  /// The programmes that only the tests have, beside what all programmes share.
  static let fixtures: TemplateFolder = {
    let common = real.bytes.filter { $0.key.hasPrefix("common/") }
    return TemplateFolder(bytes: TemplateFolder(folder: "Tests/Fixtures/Templates").bytes.merging(common) { $1 })
  }()

  private init(bytes: [String: [UInt8]]) { self.bytes = bytes }

  private init(folder: String) {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    root.append(path: folder)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    for path in paths where [".yml", ".md", ".csv"].contains(where: path.hasSuffix) {
      bytes[path] = (try? Data(contentsOf: root.appending(path: path))).map { Array($0) }
    }
  }

  /// A folder with `files` alone.
  init(_ files: [String: String]) { bytes = files.mapValues { Array($0.utf8) } }

  var files: ProgrammeFiles {
    let paths = bytes.keys.sorted()
    return ProgrammeFiles(paths: paths) { [bytes] path in
      guard let index = paths.firstIndex(of: path), let content = bytes[path] else { return nil }
      return SourceFile(id: FileID(UInt32(index)), path: path, bytes: content)
    }
  }

  /// The folder with other bytes in a file.
  func with(_ path: String, _ content: [UInt8]?) -> TemplateFolder {
    var changed = self
    changed.bytes[path] = content
    return changed
  }

  /// The folder with `old` replaced once in a file.
  func replacing(_ old: String, with new: String, in path: String) -> TemplateFolder {
    let text = String(decoding: bytes[path] ?? [], as: UTF8.self)
    guard let place = text.firstRange(of: old) else { return with(path, nil) }
    return with(path, Array(text.replacingCharacters(in: place, with: new).utf8))
  }

  func load(_ id: String, edition: String? = nil) -> Diagnosed<Programme?> {
    ProgrammeLoader(files: files).load(ProgrammeRequest(id: id, edition: edition))
  }

  /// `path:line:column-column id`, leaving out the folder of the programme.
  func marks(_ id: String, edition: String? = nil) -> [String] { told(id, edition: edition, \.id.rawValue) }

  /// `path:line:column-column summary`.
  func places(_ id: String, edition: String? = nil) -> [String] { told(id, edition: edition, \.summary) }

  private func told(_ id: String, edition: String?, _ words: (Diagnostic) -> String) -> [String] {
    load(id, edition: edition).diagnostics.map { diagnostic in
      guard let range = diagnostic.range, let file = file(range.file) else { return words(diagnostic) }
      let path = file.path.hasPrefix(id + "/") ? file.path.dropFirst(id.count + 1) : file.path[...]
      return "\(path):\(place(range, in: file)) \(words(diagnostic))"
    }
  }

  private func file(_ id: FileID) -> SourceFile? {
    let paths = bytes.keys.sorted()
    return Int(id.index) < paths.count ? files.read(paths[Int(id.index)]) : nil
  }
}
