/// A file of data that may be too large to be kept: read from its beginning as often as it is needed, in blocks.
public struct DataFile: Sendable {
  /// The path that diagnostics print.
  public let path: String

  private let stream: @Sendable (_ take: (Span<UInt8>) -> Bool) throws(DataFileFailure) -> Void

  /// The file `path`. `stream` hands its bytes in order to `take`, in blocks of any size (a megabyte is quick), until
  /// they end or `take` answers false.
  public init(
    path: String, stream: @escaping @Sendable (_ take: (Span<UInt8>) -> Bool) throws(DataFileFailure) -> Void
  ) {
    self.path = path
    self.stream = stream
  }

  /// Hands the bytes in order to `take` until they end or it answers false.
  func read(_ take: (Span<UInt8>) -> Bool) throws(DataFileFailure) { try stream(take) }
}

/// Why a file of data could not be read to its end.
public struct DataFileFailure: Error, Hashable, Sendable {
  /// A clause that can follow "because": "permission is denied".
  public let clause: String

  /// A failure because of `clause`.
  public init(_ clause: String) { self.clause = clause }
}
