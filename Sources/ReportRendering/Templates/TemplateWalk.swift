import InspectionModel

/// One walk through a set of templates, from those that the program renders into what they include.
struct TemplateWalk {
  /// More is refused: templates that include each other twice over grow without end.
  private static let mostNodes = 20_000

  private let set: TemplateSet
  private var parsed: [String: [TemplateNode]] = [:]
  private var used: Set<String> = []
  private var seen: Set<Diagnostic> = []
  private var diagnostics: [Diagnostic] = []
  private var nodes = 0

  init(_ set: TemplateSet) {
    self.set = set
    for name in set.names {
      guard let file = set[name] else { continue }
      let result = TemplateParser.parse(file)
      parsed[name] = result.value
      diagnostics += result.diagnostics
    }
  }

  /// Checks a template that the program renders.
  mutating func check(_ entry: TemplateEntry) {
    used.insert(entry.template)
    guard let nodes = parsed[entry.template] else {
      report(Diagnostic(.missingTemplate, at: nil, "There is no template '\(entry.template)'"))
      return
    }
    check(nodes, in: Scope(stack: [.object(entry.vocabulary)], chain: [entry.template], includes: []))
  }

  /// All that was found, and what nothing uses; sorted by place.
  mutating func finish(_ entries: [String], parts: [PartID]) -> [Diagnostic] {
    for name in set.names where !used.contains(name) {
      guard let file = set[name] else { continue }
      if set.namesOfParts.contains(name) {
        report(.noSuchPart(name, in: file, parts: parts))
        continue
      }
      let near = NearMiss.nearest(to: name, in: entries)
      report(
        Diagnostic(
          .unknownFile, at: file.range.start, "Nothing uses the template '\(name)'",
          explanation: near.map { "Did you mean '\($0)'?" }))
    }
    return diagnostics.sorted { left, right in
      guard let right = right.range else { return false }
      return left.range.map { $0 < right } ?? true
    }
  }

  /// Where names are looked up: from the innermost out.
  private struct Scope {
    var stack: [TemplateVocabulary.Kind]
    var chain: [String]
    var includes: [SourceRange]
  }

  private mutating func check(_ list: [TemplateNode], in scope: Scope) {
    for node in list {
      nodes += 1
      guard nodes <= Self.mostNodes else {
        if nodes == Self.mostNodes + 1 {
          report(Diagnostic(.malformedTemplate, at: scope.includes.first, "Templates include too much"))
        }
        return
      }
      switch node {
      case .value(let name, let isRaw): checkValue(name, isRaw: isRaw, in: scope)
      case .section(let name, let isInverted, let inner):
        let kind = resolve(name, in: scope)
        var innerScope = scope
        if !isInverted, let inner = kind?.inner { innerScope.stack.append(inner) }
        // Names under an unknown one would all be unknown: one mistake is told once.
        if kind != nil || isInverted { check(inner, in: innerScope) }
      case .partial(let name): checkPartial(name, in: scope)
      }
    }
  }

  private mutating func checkValue(_ name: Located<String>, isRaw: Bool, in scope: Scope) {
    switch resolve(name, in: scope) {
    case .none, .html: return
    case .text:
      guard isRaw else { return }
      report(
        Diagnostic(
          .unescapedText, at: name.range, "'\(name.value)' is text and cannot be put out raw",
          explanation: "Write `{{\(name.value)}}`; three braces and `&` are for mark-up."),
        in: scope)
    case .flag, .object, .list:
      report(
        Diagnostic(
          .notAValue, at: name.range, "'\(name.value)' cannot be put out",
          explanation: "It opens a section: `{{#\(name.value)}}…{{/\(name.value)}}`."),
        in: scope)
    }
  }

  private mutating func checkPartial(_ name: Located<String>, in scope: Scope) {
    used.insert(name.value)
    guard let nodes = parsed[name.value] else {
      let near = NearMiss.nearest(to: name.value, in: set.names)
      report(
        Diagnostic(
          .missingTemplate, at: name.range,
          "There is no template '\(name.value)'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
          suggestions: near.map { [.replacing(name.range, with: $0)] } ?? []),
        in: scope)
      return
    }
    guard !scope.chain.contains(name.value) else {
      let chain = (scope.chain + [name.value]).joined(separator: " > ")
      report(
        Diagnostic(
          .templateIncludesItself, at: name.range, "The template '\(name.value)' includes itself",
          explanation: "By way of \(chain)."),
        in: scope)
      return
    }
    var inner = scope
    inner.chain.append(name.value)
    inner.includes.append(name.range)
    check(nodes, in: inner)
  }

  /// What `name` stands for, looked up as the library does: its first word from the innermost scope out, the others in
  /// what came before them.
  private mutating func resolve(_ name: Located<String>, in scope: Scope) -> TemplateVocabulary.Kind? {
    if name.value == "." { return scope.stack.last }
    let words = name.value.split(separator: ".", omittingEmptySubsequences: false)
    var known: [String] = []
    var found: TemplateVocabulary.Kind?
    for kind in scope.stack.reversed() where found == nil {
      guard let vocabulary = kind.vocabulary else { continue }
      known += vocabulary.names.map(\.text)
      found = vocabulary[words[0]]?.kind
    }
    for word in words.dropFirst() {
      guard case .object(let vocabulary) = found else {
        found = nil
        continue
      }
      known = vocabulary.names.map(\.text)
      found = vocabulary[word]?.kind
    }
    if found == nil { reportUnknown(name, last: String(words[words.count - 1]), known: known, in: scope) }
    return found
  }

  private mutating func reportUnknown(_ name: Located<String>, last: String, known: [String], in scope: Scope) {
    let near = NearMiss.nearest(to: last, in: known)
    let prefix = name.value.dropLast(last.count)
    let names = known.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    report(
      Diagnostic(
        .unknownTemplateName, at: name.range,
        "Nothing here is called '\(name.value)'" + (near.map { "; did you mean '\(prefix)\($0)'?" } ?? ""),
        explanation: names.isEmpty ? nil : "Known here: \(names.joined(separator: ", ")).",
        suggestions: near.map { [.replacing(name.range, with: prefix + $0)] } ?? []),
      in: scope)
  }

  private mutating func report(_ diagnostic: Diagnostic, in scope: Scope) {
    var diagnostic = diagnostic
    diagnostic.notes += scope.includes.suffix(1).map { Diagnostic.Note(at: $0, "included here") }
    report(diagnostic)
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }
}

extension TemplateVocabulary.Kind {
  /// What `.` stands for, and names are looked up in first, inside a section of this kind; nil where that stays as it is.
  fileprivate var inner: Self? {
    switch self {
    case .list(let vocabulary): .object(vocabulary)
    case .flag: nil
    case .text, .html, .object: self
    }
  }

  fileprivate var vocabulary: TemplateVocabulary? {
    if case .object(let vocabulary) = self { return vocabulary }
    return nil
  }
}

extension Diagnostic {
  /// A template for a part that there is not.
  fileprivate static func noSuchPart(_ name: String, in file: SourceFile, parts: [PartID]) -> Diagnostic {
    let near = NearMiss.nearest(to: name, in: parts.map(TemplateSet.name))
    return Diagnostic(
      .unknownPart, at: file.range.start,
      "No part of the outline has the template '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
      explanation: "`part-ID.mustache` takes the place of `part.mustache` for the part with that id. "
        + (parts.map(\.text).listed(after: "The parts are") ?? ""))
  }
}

extension Diagnostic.Suggestion {
  fileprivate static func replacing(_ range: SourceRange, with text: String) -> Self {
    Diagnostic.Suggestion("Write '\(text)'", edits: [Diagnostic.Edit(range, text)])
  }
}
