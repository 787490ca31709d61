import InspectionModel

/// Reads Markdown into a tree in which every piece knows its place.
///
/// libcmark says what a piece is; where it stands is read from the file's own lines. Raw HTML, images and unsafe links
/// come with a diagnostic; nesting is bounded; bytes that are not UTF-8 read as U+FFFD.
public struct MarkdownReader: Sendable {
  /// The deepest nesting of blocks and running text together that is read.
  public static let maximumDepth = 60

  /// Which Markdown is read.
  public let dialect: Dialect

  /// A reader of one dialect.
  public init(dialect: Dialect = .report) { self.dialect = dialect }

  /// Reads a file, or the bytes of `range` alone; all places are those in the whole file.
  public func read(_ file: SourceFile, in range: Range<Int>? = nil) -> Diagnosed<[Block]> {
    let range = (range ?? 0..<file.bytes.count).clamped(to: 0..<file.bytes.count)
    let places = Places(file: file.id, base: range.lowerBound, fixed: nil)
    let bytes = range.count == file.bytes.count ? file.bytes : Array(file.bytes[range])
    return withBuilder(for: bytes, places: places) { builder in builder.document() }
  }

  /// Reads running text that stands elsewhere than in a paragraph, such as a title.
  ///
  /// Places are exact when the text stands in its range byte for byte; otherwise every piece has the whole range.
  public func readInline(_ text: Located<String>) -> Diagnosed<[Inline]> {
    // line ends, which a block of YAML may hold, would end the one paragraph that this is
    let bytes = text.value.utf8.map { $0.isLineEnd ? ASCII.space : $0 }
    let isVerbatim = text.range.offsets.count == bytes.count
    let places = Places(
      file: text.range.file, base: text.range.offsets.lowerBound, fixed: isVerbatim ? nil : text.range)
    return withBuilder(for: bytes, places: places) { builder in builder.runningText() }
  }

  /// Makes one value of a text with everything that there is to tell about it.
  func withBuilder<Value>(
    for source: [UInt8], places: Places, _ body: (inout TreeBuilder) -> Value
  ) -> Diagnosed<Value> {
    source.withUnsafeBufferPointer { buffer in
      let view = ByteView(buffer)
      // what the mask hides never is a line end
      let lines = LineIndex(view)
      let mask = dialect == .report ? Mask(source, lines: lines) : Mask(hidingNothingIn: source)
      return mask.masked.withUnsafeBufferPointer { masked in
        mask.parsed.withUnsafeBufferPointer { parsed in
          var builder = TreeBuilder(
            dialect: dialect, places: places, mask: mask, source: view, masked: ByteView(masked),
            parsed: ByteView(parsed), lines: lines)
          let value = body(&builder)
          return Diagnosed(value, builder.finishedDiagnostics())
        }
      }
    }
  }
}
