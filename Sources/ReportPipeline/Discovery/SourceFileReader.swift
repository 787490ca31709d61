import InspectionModel

/// Reads one text file and makes sure that it is one.
struct SourceFileReader {
  /// The largest file that is read, in bytes.
  static let limit = 16 * 1_048_576

  let disk: any Disk

  /// Reads the file at `path` into `table` under the name `name`. What hinders the reading is told of at `place`, or at
  /// the file itself when that is nil.
  func read(
    _ path: String, as name: String, namedAt place: SourceRange? = nil, into table: inout SourceFileTable
  ) -> Diagnosed<SourceFile?> {
    do {
      return check(table.add(path: name, bytes: try disk.read(path, upTo: Self.limit)))
    } catch {
      let place = place ?? table.add(path: name, bytes: []).range
      return Diagnosed(nil, [diagnostic(of: error, reading: name, at: place)])
    }
  }

  /// `file`, unless it is no text, or too long.
  func check(_ file: SourceFile) -> Diagnosed<SourceFile?> {
    guard file.bytes.count <= Self.limit else {
      let error = DiskError(.tooLarge(file.bytes.count), at: file.path)
      return Diagnosed(nil, [diagnostic(of: error, reading: file.path, at: file.range.start)])
    }
    guard let wrong = firstWrongBytes(in: file) else { return Diagnosed(file) }
    return Diagnosed(nil, [wrong])
  }

  private func diagnostic(of error: DiskError, reading name: String, at place: SourceRange) -> Diagnostic {
    switch error.reason {
    case .tooLarge(let size):
      Diagnostic(
        .fileTooLarge, at: place, "'\(name)' has \(size / 1_048_576) MB, and the largest file that is read has 16 MB",
        explanation: "Split it into several files, or take out what is not prose.")
    case .notAFile(let kind):
      Diagnostic(
        .notAFile, at: place, "'\(name)' is \(kind.withArticle) and not a file",
        explanation: "Move it away, or give it another name.")
    default:
      Diagnostic(.cannotRead, at: place, "'\(name)' cannot be read: \(error.reason.clause)")
    }
  }

  private func firstWrongBytes(in file: SourceFile) -> Diagnostic? {
    do {
      _ = try UTF8Span(validating: file.bytes.span)
      return nil
    } catch {
      let range = SourceRange(file: file.id, error.byteOffsets)
      let hex = file.bytes[range.offsets].map { "0x" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
      return Diagnostic(
        .notUTF8, at: range, "The file is not UTF-8: \(hex.joined(separator: " ")) is no character",
        explanation: "Save it again with the encoding UTF-8; \(guess(file.bytes)).")
    }
  }

  private func guess(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "it looks like UTF-16, which Windows calls Unicode"
    }
    return "it may be Windows-1252, as older Windows programs write it"
  }
}
