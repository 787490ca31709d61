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
    report(keys.diagnostics)
    return ReviewSettings(
      levels: levels ?? [:], strengthFrom: strengthFrom, areaBelow: areaBelow,
      sentenceWords: atLeastOne(sentenceWords, "A sentence has at least 1 word") ?? ReviewSettings.usualSentenceWords,
      spellings: spellings.map { line in
        let avoided = line.text.value.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        return PreferredSpelling(line.name.value, avoided: avoided)
      },
      knownAbbreviations: known.map(\.value))
  }
}
