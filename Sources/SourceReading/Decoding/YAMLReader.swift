import InspectionModel
import Yams

/// Reads YAML into nodes that know their places, within bounds that no programme or figures file comes near.
///
/// Anchors and aliases are refused before anything is composed: a few lines of them can stand for billions of values.
public struct YAMLReader: Sendable {
  /// The most bytes that are read.
  public static let mostBytes = 262_144
  /// The most values: keys, scalars and collections.
  public static let mostNodes = 20_000
  /// How deep collections may stand in one another.
  public static let deepest = 32

  /// A reader of YAML.
  public init() {}

  /// The root of `file`, an empty scalar for an empty file; nil when it cannot be read, which is reported.
  public func read(_ file: SourceFile) -> Diagnosed<YAMLNode?> {
    if let invalid = file.notUTF8 { return Diagnosed(nil, [invalid]) }
    let lines = SourceLineScanner(file, in: file.byteOrderMarkLength..<file.bytes.count).map {
      file.located($0.content)
    }
    return read(lines, at: file.range.start)
  }

  /// The value of an entry of front matter whose key takes YAML.
  func read(_ entry: FrontMatter.Entry) -> Diagnosed<YAMLNode?> {
    read([entry.rest] + entry.block, at: entry.rest.range)
  }

  /// The root of `lines`, which stand one below the other; `origin` is where nothing stands when they are empty.
  private func read(_ lines: [Located<String>], at origin: SourceRange) -> Diagnosed<YAMLNode?> {
    let map = YAMLLineMap(lines, origin: origin)
    if let last = lines.last, lines.reduce(0, { $0 + $1.value.utf8.count + 1 }) > Self.mostBytes {
      return Diagnosed(nil, [.tooMuchYAML(at: last.range.end, "at most \(Self.mostBytes / 1024) KiB of YAML are read")])
    }
    if let alias = YAMLAliasScanner().firstAlias(in: lines) { return Diagnosed(nil, [.alias(at: alias)]) }
    do {
      guard let root = try Parser(yaml: map.text, resolver: .basic, encoding: .utf8).singleRoot() else {
        return Diagnosed(YAMLNode(.scalar(""), at: origin))
      }
      var walk = YAMLWalk(map: map)
      let node = walk.node(root, depth: 0)
      return Diagnosed(walk.isOutOfBounds ? nil : node, walk.diagnostics)
    } catch let error as YamlError {
      return Diagnosed(nil, [map.diagnostic(for: error)])
    } catch {
      return Diagnosed(nil, [Diagnostic(.malformedYAML, at: origin, "This is no YAML")])
    }
  }
}

extension SourceFile {
  /// The first place at which the file is not UTF-8; nil when it is.
  var notUTF8: Diagnostic? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: break decoding
      }
    }
    return Diagnostic(
      .notUTF8, at: SourceRange(file: id, offset..<min(offset + 1, bytes.count)), "The file is not UTF-8",
      explanation: "Save it again in the encoding UTF-8, which every editor offers.")
  }
}

extension Diagnostic {
  /// YAML past a bound.
  static func tooMuchYAML(at range: SourceRange, _ bound: String) -> Diagnostic {
    Diagnostic(.yamlTooLarge, at: range, "The YAML is too large: \(bound)")
  }

  /// An anchor or alias, which no file of ours uses.
  static func alias(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlAlias, at: range, "Aliases are not used here",
      explanation:
        "A value that begins with `&` or `*` stands for another place in YAML. Write the value itself, or put it "
        + "in quotation marks when it begins with that sign.")
  }
}
