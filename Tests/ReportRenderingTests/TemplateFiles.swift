import InspectionModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@testable import ReportRendering

/// The templates of the repository, read from the folder that they are compiled in from.
func commonTemplates() throws -> TemplateSet {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let folder = root.appending(path: "Templates/common")
  var table = SourceFileTable()
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  return TemplateSet(
    try names.map { name in
      table.add(path: "common/\(name)", bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    })
}
