import CMark
import InspectionModel

@testable import SourceReading

/// A text as a file.
func file(_ text: String) -> SourceFile { SourceFile(id: FileID(0), path: "text.md", bytes: Array(text.utf8)) }

/// The tree and the diagnostics of a text.
func read(_ text: String, as dialect: Dialect = .report) -> Diagnosed<[Block]> {
  MarkdownReader(dialect: dialect).read(file(text))
}

/// What libcmark's own renderer makes of a text.
func libcmarkHTML(_ bytes: [UInt8]) -> String {
  let options = CMARK_OPT_SMART | CMARK_OPT_UNSAFE
  let html = bytes.withUnsafeBytes { buffer in
    let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
    let root = cmark_parse_document(start ?? UnsafePointer(bitPattern: 1), buffer.count, options)
    defer { cmark_node_free(root) }
    return cmark_render_html(root, options)
  }
  guard let html else { return "" }
  defer { cmark_get_default_mem_allocator().pointee.free(html) }
  return String(cString: html)
}
