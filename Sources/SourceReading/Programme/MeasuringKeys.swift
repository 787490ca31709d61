import InspectionModel

/// The keys of a band, of a grade, or of a rating of items.
enum StepKeys {
  static let id = Key("id", .id, required: true, "Its name in the programme's files.")
  static let label = Key("label", .wording, required: true, "Its name in reports.")
  static let from = Key("from", .percentage, required: true, "The lowest score that falls in it.")
  static let conclusion = Key("conclusion", .wording, "The sentence that concludes a criterion in it.")
  static let definition = Key("definition", .wording, "What it means, as `scale` explains it.")
  static let source = Key("source", .text, required: true, "What the bound rests on.")
  static let items = Key(
    "items", .yaml(itemRule),
    "What a criterion's items have to be rated for it, as `each`, `most` and `some`; or `otherwise`.")
  /// `otherwise`, or how many items reach which rating.
  private static let itemRule = Schema.either([
    .choice([ProgrammeDecoder.otherwise]),
    .keys(
      ItemRule.Quantity.allCases.map { quantity in
        KeyDescription(
          name: quantity.rawValue, documentation: "The lowest rating that so many of the items have.",
          form: Kind<String>.id.form, isRequired: false, schema: Kind<String>.id.schema)
      }),
  ])
  static let gradeSource = Key("source", .text, "What it rests on.")

  static let rating = [id.description, label.description]
  private static let common = rating + [conclusion.description, definition.description]
  static let grade = common + [items.description, gradeSource.description]
  static let band = common + [from.description, source.description]
}

/// The keys of a round.
enum RoundKeys {
  static let id = Key("id", .id, required: true, "Its name in files, and in the attribute `round` of cases.")
  static let label = Key("label", .wording, required: true, "Its name in reports.")
  static let notAssessed = Key("not-assessed", .wording, "What is written and printed for what it did not assess.")

  static let all = [id.description, label.description, notAssessed.description]
}

/// The keys of `changes:`.
enum ChangeKeys {
  static let improved = Key("improved", .wording, required: true, "The sentence for a higher score or a better grade.")
  static let unchanged = Key("unchanged", .wording, required: true, "The sentence for the same score or grade.")
  static let declined = Key("declined", .wording, required: true, "The sentence for a lower score or a worse grade.")

  static let all = [improved.description, unchanged.description, declined.description]
}

/// The keys of `scoring:`, and of each rule in it.
enum ScoringKeys {
  static let method = Key("rule", Kind<ScoringRule.Method>.oneOf, required: true, "How the score is worked out.")
  static let summaryWeight = Key("summary-question", .percentage, "The weight of the summary question.")
  static let weights = Key(
    "weights", .yaml(.lines(Kind<Int>.count.schema)),
    "What the criteria of a section weigh, one `name: number` a line.")
  static let source = Key("source", .text, required: true, "The published text that the rule was read from.")

  /// A rule for each kind of score.
  static let rules = Schema.keys(
    ScoringRule.Subject.allCases.map { subject in
      KeyDescription(
        name: subject.rawValue, documentation: "How the score of a \(subject.rawValue) is worked out.",
        form: "lines below its key", isRequired: false, schema: .keys(rule))
    })

  static let rule = [method.description, summaryWeight.description, weights.description, source.description]
}

/// The keys of a thread.
enum ThreadKeys {
  static let id = Key("id", .id, required: true, "Its name in files.")
  static let title = Key("title", .wording, required: true, "Its name in reports.")
  static let shortTitle = Key("short-title", .wording, "Its name in charts.")
  static let explanation = Key("explanation", .wording, "What its score says, as `headline-scores` explains it.")
  static let sections = Key("sections", .words, required: true, "The sections its questions come from.")

  static let all = [
    id.description, title.description, shortTitle.description, explanation.description, sections.description,
  ]
}
