import InspectionModel

extension ProgrammeDecoder {
  /// What is set for the checks of the programme's reports.
  mutating func review(_ node: YAMLNode) -> ReviewSettings {
    var keys = KeyDecoder(node, form: "settings of checks", keys: ReviewKeys.all)
    let levels = keys.read(ReviewKeys.checks)?.value
    let strengthFrom = keys.read(ReviewKeys.strengthFrom)?.value
    let areaBelow = keys.read(ReviewKeys.areaBelow)?.value
    let sentenceWords = keys.read(ReviewKeys.sentenceWords)
    let spellings = keys.read(ReviewKeys.houseStyle)?.value ?? []
    let known = keys.read(ReviewKeys.knownAbbreviations)?.value ?? []
    let steps = keys.read(ReviewKeys.recommendationSteps)?.value
    report(keys.diagnostics)
    checkSteps(steps ?? [])
    return ReviewSettings(
      levels: levels ?? [:], strengthFrom: strengthFrom, areaBelow: areaBelow,
      sentenceWords: atLeastOne(sentenceWords, "A sentence has at least 1 word") ?? ReviewSettings.usualSentenceWords,
      spellings: spellings.map { line in
        let avoided = line.text.value.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        return PreferredSpelling(line.name.value, avoided: avoided)
      },
      knownAbbreviations: known.map(\.value), recommendationSteps: steps?.map(\.value))
  }

  private mutating func checkSteps(_ names: [Located<String>]) {
    let steps = ScaleName.allCases.flatMap { known.scales[$0]?.steps ?? [] }.map(\.id)
    for name in names where !steps.contains(name.value) {
      report(
        unknown: name, "'\(name.value.shortened)' is no band and no grade", known: steps,
        listing: "The bands and grades are")
    }
  }
}
