import InspectionModel

/// What an author enters as the result of something: one value, or one for each round.
enum WrittenResults: Sendable {
  /// `62`
  case single(Located<String>)
  /// One `round: value` a line.
  case rounds([NamedLine])

  /// What a line of a round looks like.
  static let example = "original: 46"

  /// What a line of `scores:` says; reports lines below it that name no round.
  init(_ line: NamedLine, to binding: inout Binding) {
    guard line.below.areRounds else {
      self = .single(line.text)
      return
    }
    let lines = line.below.namedLines(of: line.name.value, example: Self.example)
    binding.report(lines.diagnostics)
    self = .rounds(lines.value)
  }
}

extension Kind<WrittenResults> {
  /// A value, or lines below the key with one for each round.
  static func results(_ form: String) -> Kind {
    Kind(form, schema: .either([.text, .lines(.text)])) { written, name in
      if case .entry(let entry) = written, entry.rest.value.isEmpty, entry.blockLines.areRounds {
        let lines = entry.blockLines.namedLines(of: name, example: WrittenResults.example)
        return Diagnosed(.rounds(lines.value), lines.diagnostics)
      }
      guard let text = written.plainText else {
        return Diagnosed(nil, [.wrongKind(name, form: form, at: written.range)])
      }
      return Diagnosed(.single(text))
    }
  }
}

extension [BlockLine] {
  /// Whether the lines have names: those of rounds, for `none: reason` is one value.
  fileprivate var areRounds: Bool {
    guard let first, let line = NamedLine(first.text) else { return false }
    return line.name.value.lowercased() != WrittenScore.noneWord
  }
}
