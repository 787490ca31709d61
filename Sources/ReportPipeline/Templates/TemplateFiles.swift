import InspectionModel

/// The programmes' files: those that were compiled in, and over them, file by file, those of a folder.
public struct TemplateFiles: Sendable {
  private let overlay: [String: [UInt8]]
  /// The folder of the overlay, as it was named; nil without one.
  private let folder: String?

  /// The files that were compiled in.
  public init() {
    overlay = [:]
    folder = nil
  }

  init(overlay: [String: [UInt8]], from folder: String) {
    self.overlay = overlay
    self.folder = folder
  }

  /// The content of a file, by its path below `Templates/`: "common/page.mustache".
  public func bytes(at path: String) -> [UInt8]? {
    overlay[path] ?? BuiltInTemplates.bytes(at: path)
  }

  /// How diagnostics name a file: with the folder of the overlay when it comes from there.
  public func displayPath(of path: String) -> String {
    guard let folder, overlay[path] != nil else { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// The paths of all files in a folder and below it, sorted by their bytes; of every file when `folder` is empty.
  public func paths(under folder: String = "") -> [String] {
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    let paths = BuiltInTemplates.files.map { String(describing: $0.path) } + overlay.keys
    return Set(paths.filter { $0.hasPrefix(prefix) }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The names of the folders at the top, sorted: the programmes, and what they share.
  public func folders() -> [String] {
    var names: [String] = []
    for path in paths() {
      guard let slash = path.firstIndex(of: "/") else { continue }
      let name = String(path[..<slash])
      if names.last != name { names.append(name) }
    }
    return names
  }
}

extension BuiltInTemplates {
  /// The content of a file, found by halves.
  static func bytes(at path: String) -> [UInt8]? {
    var path = path
    return path.withUTF8 { wanted in
      var candidates = files[...]
      while !candidates.isEmpty {
        let middle = candidates.startIndex + candidates.count / 2
        let order = files[middle].path.withUTF8Buffer { name in
          (isLess: name.lexicographicallyPrecedes(wanted), isEqual: name.elementsEqual(wanted))
        }
        if order.isEqual { return files[middle].content.withUTF8Buffer { Array($0) } }
        candidates = order.isLess ? candidates[(middle + 1)...] : candidates[..<middle]
      }
      return nil
    }
  }
}
