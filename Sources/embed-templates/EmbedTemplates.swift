import Glibc

/// `embed-templates FOLDER OUTPUT` writes the files of a folder as one Swift file with one string literal for each.
@main struct EmbedTemplates {
  static func main() {
    guard CommandLine.arguments.count == 3 else { fail("usage: embed-templates FOLDER OUTPUT") }
    let folder = TemplateFolder(path: CommandLine.arguments[1])
    let source = swiftSource(of: folder.paths().map { ($0, folder.text(at: $0)) })
    write(source, to: CommandLine.arguments[2])
  }

  private static func swiftSource(of files: [(path: String, text: String)]) -> String {
    var source = """
      /// The files of `Templates/`, as they were when the program was built.
      enum BuiltInTemplates {
        /// Sorted by path.
        static let files: [(path: StaticString, content: StaticString)] = [

      """
    for file in files {
      source += "    (path: \(RawLiteral(file.path)), content: \(RawLiteral(file.text))),\n"
    }
    return source + "  ]\n}\n"
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { fail("cannot write \(path)") }
    let written = text.utf8.withContiguousStorageIfAvailable { fwrite($0.baseAddress, 1, $0.count, file) }
    guard written == text.utf8.count, fclose(file) == 0 else { fail("cannot write \(path)") }
  }
}

/// Ends the build with a message.
func fail(_ message: String) -> Never {
  let line = Array("error: \(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(1)
}
