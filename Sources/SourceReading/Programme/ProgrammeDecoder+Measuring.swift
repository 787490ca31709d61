import InspectionModel

extension ProgrammeDecoder {
  /// What the answers to questions count as.
  mutating func answers(_ node: YAMLNode) -> AnswerScheme? {
    guard let pairs = node.pairs else {
      report([.wrongKind(ProgrammeKeys.answers.name, form: "one `word: judgement` a line", at: node.range)])
      return nil
    }
    var builder = AnswerSchemeBuilder()
    for pair in pairs {
      guard let judgement = pair.value.text else {
        report([.wrongKind(pair.key.value, form: "a judgement", at: pair.value.range)])
        continue
      }
      builder.add(pair.key, judgement)
    }
    let scheme = builder.finish(at: node.range)
    report(scheme.diagnostics.map { $0.renamed(.invalidProgramme) })
    return scheme.value
  }

  /// The times that the programme measures.
  mutating func rounds(_ nodes: [YAMLNode]) -> [Round] {
    var ids: [String: SourceRange] = [:]
    return nodes.compactMap { node in
      var keys = KeyDecoder(node, form: "a round", keys: RoundKeys.all)
      let id = keys.read(RoundKeys.id)
      let label = keys.read(RoundKeys.label)?.value
      let notAssessed = keys.read(RoundKeys.notAssessed)?.value
      report(keys.diagnostics)
      guard let id, isNew(id, among: &ids), let label else { return nil }
      return Round(id: id.value, label: label, notAssessed: notAssessed)
    }
  }

  /// What criteria conclude with by how their results changed; a programme that measures once knows no change.
  mutating func changes(_ node: Located<YAMLNode>, rounds: [Round]) -> Programme.ChangeWords? {
    var keys = KeyDecoder(node.value, form: "a sentence for each direction", keys: ChangeKeys.all)
    let improved = keys.read(ChangeKeys.improved)?.value
    let unchanged = keys.read(ChangeKeys.unchanged)?.value
    let declined = keys.read(ChangeKeys.declined)?.value
    report(keys.diagnostics)
    if rounds.count < 2 {
      report(
        node.range, "A change is from one round to the next, and the programme has not two", "Give them in `rounds:`.")
    }
    guard let improved, let unchanged, let declined else { return nil }
    return Programme.ChangeWords(improved: improved, unchanged: unchanged, declined: declined)
  }

  /// How numbers are written in running text.
  mutating func proseStyle(_ node: YAMLNode) -> ProseStyle {
    var keys = KeyDecoder(node, form: "a style", keys: ProseStyleKeys.all)
    let smallBase = keys.read(ProseStyleKeys.smallBase)?.value
    let wordsBelow = keys.read(ProseStyleKeys.wordsBelow)?.value
    let abbreviations = keys.read(ProseStyleKeys.abbreviations)?.value ?? []
    let wordsPerPage = keys.read(ProseStyleKeys.wordsPerPage)
    let steps = keys.read(ProseStyleKeys.proportions)
    let closeness = keys.read(ProseStyleKeys.fractionCloseness)
    report(keys.diagnostics)
    let proportions = ProportionsReader().read(steps?.value ?? [], closeness: closeness)
    report(proportions.diagnostics)
    return ProseStyle(
      smallBase: smallBase ?? ProseStyle.plain.smallBase, wordsBelow: wordsBelow ?? ProseStyle.plain.wordsBelow,
      abbreviations: abbreviations.map(\.value),
      wordsPerPage: atLeastOne(wordsPerPage, "A page holds at least 1 word") ?? ProseStyle.usualWordsPerPage,
      proportions: proportions.value)
  }
}

extension ProgrammeDecoder {
  /// The number, unless it is 0, which is reported.
  mutating func atLeastOne(_ number: Located<Int>?, _ rule: String) -> Int? {
    guard let number else { return nil }
    if number.value > 0 { return number.value }
    report(number.range, rule)
    return nil
  }
}

extension Diagnostic {
  /// The same under another rule.
  fileprivate func renamed(_ id: DiagnosticID) -> Diagnostic {
    var diagnostic = self
    diagnostic.id = id
    return diagnostic
  }
}
