import InspectionModel

/// Spellings of Britain and America side by side: "organise" and "prioritize", "behaviour" and "behavior".
struct EndingVariants {
  let manuscript: Manuscript

  /// The verbs that are spelled against the custom of the report, and words in both spellings.
  func groups() -> [VariantGroup] {
    var verbs: [Character: [(base: String, text: String, spot: VariantGroup.Spot)]] = [:]
    var words = VariantCollection()
    for (index, passage) in manuscript.passages.enumerated() {
      // A word with a capital may belong to a name, whose spelling is its own.
      for token in passage.tokens
      where token.kind == .word && token.text == token.folded && !passage.isSpeech(token.range.lowerBound) {
        let spot = VariantGroup.Spot(passage: index, range: token.range)
        if let verb = Self.verb(token.text) { verbs[verb.letter, default: []].append((verb.base, token.text, spot)) }
        if let pair = Self.pairs[token.text] { words.add(pair.form, to: pair.key, at: spot) }
      }
    }
    let (british, american) = (verbs["s"] ?? [], verbs["z"] ?? [])
    guard !british.isEmpty, !american.isEmpty else { return words.groups(mend: { _ in .none }) }
    let isBritish = british.count >= american.count
    let main = VariantGroup.Form(
      text: isBritish ? "-ise" : "-ize", spots: (isBritish ? british : american).map(\.spot))
    var order: [String] = []
    var rare: [String: VariantGroup.Form] = [:]
    for verb in isBritish ? american : british {
      if rare[verb.base] == nil {
        order.append(verb.base)
        rare[verb.base] = VariantGroup.Form(text: verb.text, spots: [])
      }
      rare[verb.base]?.spots.append(verb.spot)
    }
    let forms = order.compactMap { rare[$0] }
    return [VariantGroup(preferred: main.text, forms: [main] + forms, mend: .ending)]
      + words.groups(mend: { _ in .none })
  }

  /// The letter of a verb's ending, and the verb without it: "organis" of "organisation".
  private static func verb(_ word: String) -> (letter: Character, base: String)? {
    for ending in endings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      guard let letter = stem.last, letter == "s" || letter == "z", stem.count > 4, stem.dropLast().last == "i" else {
        continue
      }
      let base = String(stem.dropLast())
      return fixed.contains(base + "se") || fixed.contains(base + "ze") ? nil : (letter, base)
    }
    return nil
  }

  private static let endings = ["ations", "ational", "ation", "ing", "ers", "er", "ed", "es", "e"]

  /// Words that have one spelling everywhere.
  private static let fixed: Set = [
    "advise", "revise", "supervise", "exercise", "promise", "compromise", "premise", "otherwise", "likewise",
    "expertise", "enterprise", "precise", "imprecise", "concise", "sunrise", "praise", "appraise", "surprise",
    "comprise", "franchise", "disguise", "devise", "improvise", "televise", "advertise", "despise", "merchandise",
    "excise", "incise", "circumcise", "demise", "apprise", "chastise", "paradise", "treatise", "bruise", "cruise",
    "practise", "reprise", "clockwise", "capsize", "resize", "downsize", "prize", "seize", "assize", "upraise",
    "cerise", "anise", "liaise", "malaise", "braise", "noise", "poise", "raise", "arise", "guise", "mayonnaise",
    "polonaise", "turquoise", "tortoise", "porpoise", "marquise", "valise", "chemise", "reappraise",
  ]

  /// Words that have two spellings; a pair is named by the British one.
  private static let pairs: [String: (key: String, form: String)] = {
    let nouns = [
      ("behaviour", "behavior"), ("colour", "color"), ("centre", "center"), ("labour", "labor"), ("favour", "favor"),
      ("honour", "honor"), ("neighbour", "neighbor"), ("neighbourhood", "neighborhood"), ("defence", "defense"),
      ("offence", "offense"), ("judgement", "judgment"), ("acknowledgement", "acknowledgment"),
      ("enrolment", "enrollment"), ("counsellor", "counselor"), ("traveller", "traveler"), ("adviser", "advisor"),
    ]
    let words = [
      ("behavioural", "behavioral"), ("favourable", "favorable"), ("focused", "focussed"), ("focusing", "focussing"),
      ("targeted", "targetted"), ("targeting", "targetting"), ("benefited", "benefitted"), ("ageing", "aging"),
      ("skilful", "skillful"), ("analyse", "analyze"), ("analysed", "analyzed"), ("analysing", "analyzing"),
    ]
    var table: [String: (key: String, form: String)] = [:]
    for (first, second) in words + nouns + nouns.map({ ($0 + "s", $1 + "s") }) {
      let key = nouns.contains { $0.0 + "s" == first } ? String(first.dropLast()) : first
      table[first] = (key, key)
      table[second] = (key, key == first ? second : String(second.dropLast()))
    }
    return table
  }()
}
