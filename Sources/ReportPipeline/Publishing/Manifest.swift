import InspectionModel
import ReportRendering

/// What a report was made from and what it is made of: the same inputs give the same bytes.
public struct Manifest: Hashable, Sendable {
  /// The file in which it is published, and by which a folder is known to be a report.
  public static let fileName = "manifest.json"
  static let toolName = "inspect-report"

  /// The version of the program.
  public var version: String
  /// The programme's id.
  public var programme: String
  /// The programme's edition; nil where it has none.
  public var edition: String?
  /// Every file that was read, in any order.
  public var inputs: [Entry]
  /// What the authors accepted, with their reasons.
  public var accepted: [Accepted]

  /// A manifest of what was read.
  public init(version: String, programme: String, edition: String?, inputs: [Entry], accepted: [Accepted]) {
    self.version = version
    self.programme = programme
    self.edition = edition
    self.inputs = inputs
    self.accepted = accepted
  }

  /// A file by which the report can be made again.
  public struct Entry: Hashable, Sendable {
    /// Relative to its folder, which the path of a template tells by its beginning.
    public let path: String
    /// In bytes.
    public let size: Int
    /// 64 hexadecimal digits.
    public let hash: String

    /// The entry of a file with its content.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      size = bytes.count
      hash = SHA256.hex(of: bytes)
    }

    /// The entry of a file that was read in pieces.
    init(path: String, hash: SHA256) { self.init(path: path, size: hash.count, hash: hash.hex) }

    private init(path: String, size: Int, hash: String) {
      self.path = path
      self.size = size
      self.hash = hash
    }

    /// The same file, named from a folder above.
    func inFolder(_ folder: String) -> Entry { Entry(path: "\(folder)/\(path)", size: size, hash: hash) }
  }

  /// A diagnostic that the authors accepted.
  public struct Accepted: Hashable, Sendable {
    /// The rule.
    public let id: DiagnosticID
    /// A node, a label, or a file.
    public let place: String
    /// Why.
    public let reason: String

    /// `id at place: reason`
    public init(id: DiagnosticID, place: String, reason: String) {
      self.id = id
      self.place = place
      self.reason = reason
    }
  }
}

extension Manifest {
  /// The manifest of a report that consists of `outputs`.
  public func json(outputs: [OutputFile]) -> JSONValue {
    .object([
      "tool": .string(Self.toolName),
      "version": .string(version),
      "programme": .string(programme),
      "edition": edition.map { .string($0) },
      "inputs": list(inputs),
      "outputs": list(outputs.map { Entry(path: $0.path, bytes: $0.bytes) }),
      "accepted": .array(
        accepted.sorted { ($0.id.rawValue, $0.place, $0.reason) < ($1.id.rawValue, $1.place, $1.reason) }.map {
          .object(["id": .string($0.id.rawValue), "place": .string($0.place), "reason": .string($0.reason)])
        }),
    ])
  }

  private func list(_ entries: [Entry]) -> JSONValue {
    .array(
      entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map {
        .object(["path": .string($0.path), "bytes": .integer($0.size), "sha256": .string($0.hash)])
      })
  }

  /// How the file of a manifest begins, by which a folder is known to be ours to replace.
  static var beginning: [UInt8] { Array("{\n  \"tool\": \"\(toolName)\",".utf8) }
}
