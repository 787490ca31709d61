import Foundation
import Testing

/// Compares texts with files that somebody has looked at.
///
/// `RECORD_GOLDEN=1` writes the files anew; that run fails, so that nobody takes it for a test.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

  /// The names of the files there are.
  static var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
    }
  }

  static func expect(_ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data((text + "\n").utf8).write(to: file)
      Issue.record("\(name) was recorded: look at it", sourceLocation: sourceLocation)
      return
    }
    let expected = try? String(contentsOf: file, encoding: .utf8)
    #expect(expected != nil, "There is no \(name)", sourceLocation: sourceLocation)
    #expect(text + "\n" == expected, "\(name) differs", sourceLocation: sourceLocation)
  }
}
