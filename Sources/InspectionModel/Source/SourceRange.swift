/// Identifies one file of a run; the index of its `SourceFile` in the run's `SourceFileTable`.
public struct FileID: Hashable, Sendable, Comparable {
  /// Position in the table, from 0.
  public let index: UInt32

  /// The file at `index` of the run's table.
  public init(_ index: UInt32) { self.index = index }

  /// In the order of the table.
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// A place in a file: UTF-8 byte offsets, the upper one excluded.
///
/// One type for sources, programme files, templates, data and command-line values. Lines and columns are worked out only
/// when something is printed (`SourceFile.location(at:)`).
public struct SourceRange: Hashable, Sendable, Comparable {
  /// The file that the offsets count in.
  public var file: FileID
  /// First byte.
  public var lower: UInt32
  /// The byte after the last.
  public var upper: UInt32

  /// The bytes from `lower` up to and without `upper`.
  public init(file: FileID, lower: UInt32, upper: UInt32) {
    self.file = file
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// The bytes of `offsets`, which are cut to what 32 bits hold.
  public init(file: FileID, _ offsets: Range<Int>) {
    self.init(file: file, lower: UInt32(clamping: offsets.lowerBound), upper: UInt32(clamping: offsets.upperBound))
  }

  /// The offsets as a range of array indices.
  public var offsets: Range<Int> { Int(lower)..<Int(upper) }

  /// The place just before the first byte.
  public var start: SourceRange { SourceRange(file: file, lower: lower, upper: lower) }

  /// The place just after the last byte.
  public var end: SourceRange { SourceRange(file: file, lower: upper, upper: upper) }

  /// From the beginning of this range to the end of `other`, which stands in the same file.
  public func through(_ other: SourceRange) -> SourceRange {
    SourceRange(file: file, lower: lower, upper: max(upper, other.upper))
  }

  /// In the order of the table; ranges by file, first byte and last.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.lower, left.upper) < (right.file, right.lower, right.upper)
  }
}

/// A value that an author wrote, with the place where it stands.
public struct Located<Value: Sendable>: Sendable {
  /// What was written.
  public var value: Value
  /// Where.
  public var range: SourceRange

  /// `value`, written at `range`.
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// The same place with another value.
  public func map<Other: Sendable>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: range)
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
