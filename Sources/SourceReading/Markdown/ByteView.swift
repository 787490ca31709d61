import Glibc

/// Bytes that belong to someone else, read without copying.
///
/// An offset outside is answered by 0 and a range is cut to what there is, so that no input can read past the end. A
/// view must not outlive the bytes: it is made inside `withUnsafeBufferPointer` or beside the libcmark tree that owns
/// it.
struct ByteView {
  private let base: UnsafePointer<UInt8>?
  let count: Int

  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    base = buffer.baseAddress
    count = buffer.count
  }

  /// A C string without its final NUL.
  init(string: UnsafePointer<CChar>?) {
    guard let string else {
      self.init(UnsafeBufferPointer(start: nil, count: 0))
      return
    }
    let bytes = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    self.init(UnsafeBufferPointer(start: bytes, count: strlen(string)))
  }

  @inline(__always) subscript(_ offset: Int) -> UInt8 {
    guard let base, UInt(bitPattern: offset) < UInt(bitPattern: count) else { return 0 }
    return base[offset]
  }

  var indices: Range<Int> { 0..<count }

  /// The bytes as C sees them.
  func withCharacters<Result>(_ body: (UnsafePointer<CChar>?, Int) -> Result) -> Result {
    body(base.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }, count)
  }

  /// A part of the view.
  subscript(_ range: Range<Int>) -> ByteView {
    let range = range.clamped(to: indices)
    return ByteView(UnsafeBufferPointer(start: base.map { $0 + range.lowerBound }, count: range.count))
  }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  func string(_ range: Range<Int>) -> String {
    let part = self[range]
    return String(decoding: UnsafeBufferPointer(start: part.base, count: part.count), as: UTF8.self)
  }

  /// All of it as text.
  var string: String { string(indices) }

  /// Whether these bytes stand at `offset` of `other`.
  func stands(in other: ByteView, at offset: Int) -> Bool {
    guard offset >= 0, offset + count <= other.count else { return false }
    guard let base, let otherBase = other.base else { return count == 0 }
    return memcmp(base, otherBase + offset, count) == 0
  }

  /// The first place of `byte` in a range.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    let range = range.clamped(to: indices)
    guard let base, !range.isEmpty else { return nil }
    return memchr(base + range.lowerBound, Int32(byte), range.count).map {
      UnsafeRawPointer($0) - UnsafeRawPointer(base)
    }
  }

  /// Whether ASCII `text` stands at `offset`.
  func holds(_ text: StaticString, at offset: Int) -> Bool {
    text.withUTF8Buffer { ByteView($0).stands(in: self, at: offset) }
  }

  /// The range without blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower].isBlank { lower += 1 }
    while upper > lower, self[upper - 1].isBlank { upper -= 1 }
    return lower..<upper
  }
}

/// The offsets from one place to another; none when the second stands before the first.
///
/// Places come out of hostile text by arithmetic, and a range whose ends are the wrong way round would end the program.
func span(_ lower: Int, _ upper: Int) -> Range<Int> { lower..<max(lower, upper) }
