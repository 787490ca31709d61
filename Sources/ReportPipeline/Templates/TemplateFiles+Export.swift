import InspectionModel

extension TemplateFiles {
  /// Writes every file that was compiled in to a folder, for editing. Unless `replacing`, nothing is written when one
  /// of them stands there already with another content.
  public static func export(to folder: String, replacing: Bool = false, on disk: any Disk) -> [Diagnostic] {
    let files = TemplateFiles()
    let paths = files.paths()
    if !replacing {
      let edited = paths.filter { path in
        switch Result(catching: { () throws(DiskError) in try disk.read(folder + "/" + path, upTo: 1 << 24) }) {
        case .success(let bytes): bytes != files.bytes(at: path)
        case .failure(let error): error.reason != .notFound
        }
      }
      guard edited.isEmpty else { return edited.map { refusal(of: folder + "/" + $0) } }
    }
    do {
      for path in paths {
        let file = folder + "/" + path
        try disk.createFolders(above: file)
        try disk.write(files.bytes(at: path) ?? [], to: file, durably: false)
      }
      return []
    } catch {
      return [Diagnostic(.cannotWrite, at: nil, "'\(error.path)' cannot be written: \(error.reason.clause)")]
    }
  }

  private static func refusal(of path: String) -> Diagnostic {
    Diagnostic(
      .cannotWrite, at: nil, "'\(path)' exists already, and is not what the program would write there",
      explanation: "Name an empty folder, or move the file away.")
  }
}
