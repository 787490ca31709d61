import InspectionModel

/// Turns offsets in the text being read into places in its file.
struct Places {
  let file: FileID
  /// Where the text begins in its file.
  let base: Int
  /// The one place of everything, when the text does not stand in its file as it is.
  let fixed: SourceRange?

  subscript(_ range: Range<Int>) -> SourceRange {
    fixed ?? SourceRange(file: file, span(base + range.lowerBound, base + range.upperBound))
  }
}

extension Places {
  /// The offsets in the text being read of a place in its file; empty when the text does not stand there as it is.
  func offsets(of range: SourceRange) -> Range<Int> {
    guard fixed == nil else { return 0..<0 }
    return span(range.offsets.lowerBound - base, range.offsets.upperBound - base)
  }
}
