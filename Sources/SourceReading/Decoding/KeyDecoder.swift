import InspectionModel

/// Reads the values of known keys and reports every key that is unknown, doubled, missing or of the wrong kind.
struct KeyDecoder: Sendable {
  private var written: [String: (key: Located<String>, value: WrittenValue)] = [:]
  private let origin: SourceRange
  /// What there is to tell so far: first the keys, in the order in which they were written, then the values.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads front matter; `origin` is where a missing key is reported.
  init(_ entries: [FrontMatter.Entry], at origin: SourceRange, keys: [KeyDescription]) {
    self.origin = origin
    take(entries.map { ($0.key, .entry($0)) }, keys: keys.map(\.name))
  }

  /// Reads lines below a key; `origin` is where a missing key is reported.
  init(_ lines: [NamedLine], at origin: SourceRange, keys: [KeyDescription]) {
    self.origin = origin
    take(lines.map { ($0.name, .text($0.text)) }, keys: keys.map(\.name))
  }

  /// Reads a mapping; what is none is reported as `wrong-kind`, with `form` for what belongs there.
  init(_ node: YAMLNode, form: String, keys: [KeyDescription]) {
    origin = node.range.start
    if let pairs = node.pairs {
      take(pairs.map { ($0.key, .node($0.value)) }, keys: keys.map(\.name))
    } else if !node.isEmpty {
      diagnostics.append(
        Diagnostic(
          .wrongKind, at: node.range, "Here belongs \(form)",
          explanation: keys.map(\.name).listed(after: "Its keys are")))
    }
  }

  private mutating func take(_ pairs: [(Located<String>, WrittenValue)], keys: [String]) {
    let known = Set(keys)
    for (key, value) in pairs {
      if !known.contains(key.value) {
        diagnostics.append(
          .unknown(
            .unknownKey, key, "There is no key '\(key.value.shortened)' here", known: keys, listing: "The keys are"))
      } else if let first = written[key.value] {
        diagnostics.append(.duplicateKey(key, first: first.key.range))
      } else {
        written[key.value] = (key, value)
      }
    }
  }

  /// The value of `key`; nil when it was not given, is empty or cannot be read.
  mutating func read<Value>(_ key: Key<Value>) -> Located<Value>? {
    guard let (place, value) = written[key.name], !value.isEmpty else {
      if key.isRequired {
        diagnostics.append(.missing(key.description, at: written[key.name]?.key.range, origin: origin))
      }
      return nil
    }
    let reading = key.kind.read(value, place.value)
    diagnostics += reading.diagnostics
    return reading.value.map { Located($0, at: value.plainText?.range ?? value.range) }
  }

  /// Where a key stands, whether something stands behind it or not.
  func place(of name: String) -> SourceRange? { written[name]?.key.range }

  /// Takes in what the reading of a value's own parts had to tell.
  mutating func report(_ more: [Diagnostic]) { diagnostics += more }
}

extension Diagnostic {
  /// A key that was already given.
  static func duplicateKey(_ key: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey, at: key.range, "The key '\(key.value.shortened)' is given twice",
      explanation: "Keep one of the two lines.", notes: [Note(at: first, "First given here")])
  }

  fileprivate static func missing(_ key: KeyDescription, at place: SourceRange?, origin: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingKey, at: place ?? origin,
      place == nil ? "The key '\(key.name)' is missing" : "'\(key.name)' has no value",
      explanation: "\(key.documentation) Write `\(key.name): ` and \(key.form).")
  }
}
