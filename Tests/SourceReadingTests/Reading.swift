import InspectionModel

@testable import SourceReading

/// A source file made of `text`.
func file(_ text: String, path: String = "findings/1.1.md") -> SourceFile {
  SourceFile(id: FileID(0), path: path, bytes: Array(text.utf8))
}

/// `line:column-column id`, as the tests of positions write it.
func marks(_ diagnostics: [Diagnostic], in file: SourceFile) -> [String] {
  diagnostics.map { diagnostic in
    guard let range = diagnostic.range else { return "- \(diagnostic.id.rawValue)" }
    return "\(place(range, in: file)) \(diagnostic.id.rawValue)"
  }
}

/// `line:column-column`; the line of the end too when it is another one.
func place(_ range: SourceRange, in file: SourceFile) -> String {
  let lower = file.location(at: range.lower)
  let upper = file.location(at: range.upper)
  let end = lower.line == upper.line ? "\(upper.column)" : "\(upper.line):\(upper.column)"
  return "\(lower.line):\(lower.column)-\(end)"
}

/// The text after the edits of the first suggestion.
func mended(_ file: SourceFile, by diagnostic: Diagnostic, suggestion: Int = 0) -> String {
  guard diagnostic.suggestions.indices.contains(suggestion) else { return "no such suggestion" }
  var bytes = file.bytes
  for edit in diagnostic.suggestions[suggestion].edits.sorted(by: { $1.range < $0.range }) {
    bytes.replaceSubrange(edit.range.offsets, with: Array(edit.replacement.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}
