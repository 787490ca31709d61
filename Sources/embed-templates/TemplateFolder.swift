import Glibc

/// The folder whose files are compiled in.
struct TemplateFolder {
  let path: String

  /// Every file below the folder, relative to it, sorted by bytes; hidden files and editors' copies are left out.
  func paths() -> [String] {
    var found: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in names(in: folder) {
        let relative = folder.isEmpty ? name : folder + "/" + name
        var status = stat()
        guard stat(path + "/" + relative, &status) == 0 else { fail("cannot read \(path)/\(relative)") }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: folders.append(relative)
        case S_IFREG: found.append(relative)
        default: fail("\(path)/\(relative) is neither a file nor a folder")
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The content of a file.
  func text(at relative: String) -> String {
    guard let file = fopen(path + "/" + relative, "r") else { fail("cannot read \(path)/\(relative)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    guard let text = String(validating: bytes, as: UTF8.self) else { fail("\(path)/\(relative) is not UTF-8") }
    return text
  }

  private func names(in folder: String) -> [String] {
    guard let stream = opendir(path + "/" + folder) else { fail("cannot read \(path)/\(folder)") }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix("."), !name.hasSuffix("~") { names.append(name) }
    }
    return names
  }
}
