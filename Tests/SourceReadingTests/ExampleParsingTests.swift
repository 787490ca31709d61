import Foundation
import InspectionModel
import SourceReading
import Testing

@Suite struct ExampleParsingTests {
  @Test func everyFileOfTheExampleParsesWithoutADiagnostic() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples/devon-and-cornwall-2008")
    var table = SourceFileTable()
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    where path.hasSuffix(".md") && !path.hasSuffix("README.md") {
      let file = table.add(path: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
      for diagnostic in SourceParser().parse(file).diagnostics {
        let location = diagnostic.range.map { file.location(at: $0.lower) }
        Issue.record("\(path):\(location?.line ?? 0): \(diagnostic.id.rawValue) \(diagnostic.summary)")
      }
    }
    #expect(table.files.count > 30)
  }
}
