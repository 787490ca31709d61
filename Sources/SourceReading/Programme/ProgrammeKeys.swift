import InspectionModel

/// The keys of `programme.yml` and of its editions.
enum ProgrammeKeys {
  static let name = Key("name", .wording, required: true, "The programme's name, as reports print it.")
  static let inspectorate = Key("inspectorate", .wording, required: true, "Who inspects, as the cover names it.")
  static let years = Key("years", .text, "When inspections took place, for whoever reads the file.")
  static let languages = Key("languages", .words, required: true, "The languages of its reports, the first one first.")
  static let terms = Key(
    "terms", .yaml(.keys(TermKeys.all)), required: true, "What its sections and criteria are called.")
  static let inspectionKeys = Key(
    "inspection-keys", .list(of: "keys", .keys(AddedKeyKeys.all)), "The keys it adds to `inspection.md`.")
  static let processes = Key(
    "processes", .list(of: "processes", .keys(ProcessKeys.all)),
    "The stages of the work that its criteria follow, in order.")
  static let roles = Key(
    "roles", .list(of: "roles", .keys(RoleKeys.all)), "The roles in a team, as reports name them.")
  static let optionalFacts = Key(
    "optional-facts", .words, "Facts of `inspection.md` that its final reports may lack: `isbn`, `signed`.")
  static let sections = Key(
    "sections", .list(of: "sections", .keys(NodeKeys.section)), required: true, "Its tree, in printed order.")
  static let bands = Key("bands", .list(of: "bands", .keys(StepKeys.band)), "What scores fall in, best first.")
  static let grades = Key(
    "grades", .list(of: "grades", .keys(StepKeys.grade)), "What criteria without a score are given, best first.")
  static let itemRatings = Key(
    "item-ratings", .list(of: "ratings", .keys(StepKeys.rating)),
    "What the items of graded criteria are rated, best first.")
  static let answers = Key(
    "answers", .yaml(.lines(.choice(Judgement.allCases.map(\.rawValue)))),
    "What the answers to questions count as, one `word: judgement` a line.")
  static let rounds = Key(
    "rounds", .list(of: "rounds", .keys(RoundKeys.all)), "The times it measures, the current one last.")
  static let changes = Key(
    "changes", .yaml(.keys(ChangeKeys.all)),
    "What criteria conclude with by how their results changed since the round before.")
  static let scoring = Key(
    "scoring", .yaml(ScoringKeys.rules), "How the scores of criteria, sections and threads are worked out.")
  static let threads = Key("threads", .list(of: "threads", .keys(ThreadKeys.all)), "Scores across sections.")
  static let slots = Key(
    "slots", .list(of: "slots", .keys(SlotKeys.all)), required: true,
    "What may stand under its nodes, in printed order.")
  static let boxes = Key("boxes", .list(of: "boxes", .keys(BoxKeys.all)), "The kinds of `:::` box.")
  static let proseStyle = Key(
    "prose-style", .yaml(.keys(ProseStyleKeys.all)), "How numbers are written in running text.")
  static let smallNumbers = Key(
    "small-numbers", .smallNumbers, "Which numbers of cases its reports leave out; none if left out.")
  static let review = Key(
    "review", .yaml(.keys(ReviewKeys.all)), "What is set for the checks of its reports.")
  static let recommendations = Key(
    "recommendations", .yaml(.keys(RecommendationKeys.all)),
    "What the items of a list of recommendations end with.")
  static let glossary = Key(
    "glossary", .yaml(.lines(.either([.text, .keys(GlossaryKeys.all)]))),
    "The abbreviations that each of its reports explains.")
  static let outline = Key(
    "outline", .list(of: "parts", .keys(PartKeys.all)), required: true, "The parts of a report, in order.")

  static let all = [
    name.description, inspectorate.description, years.description, languages.description, terms.description,
    inspectionKeys.description, optionalFacts.description, processes.description, roles.description,
    sections.description, bands.description,
    grades.description, itemRatings.description, answers.description, rounds.description, changes.description,
    scoring.description, threads.description,
    slots.description, boxes.description, proseStyle.description, smallNumbers.description, review.description,
    recommendations.description, glossary.description,
    outline.description,
  ]
}

/// The keys of `terms:`.
enum TermKeys {
  static let criterion = Key("criterion", .wording, "What stands before a criterion's title.")
  static let section = Key(
    "section", .wording, "What stands before a section's title; `{id}` is filled; the id if left out.")
  static let criterionNumber = Key(
    "criterion-number", Kind<Programme.CriterionNumber>.oneOf,
    "The number before a criterion's title: its `id`, or its `position` in the section; `id` if left out.")
  static let statement = Key("statement", .wording, "What heads the statement of a criterion; no heading if left out.")
  static let reference = Key(
    "reference", .wording, required: true, "What refers to a section or criterion; `{id}` and `{title}` are filled.")
  static let criterionReference = Key(
    "criterion-reference", .wording,
    "What refers to a criterion; `{id}`, `{title}`, `{number}` and `{section}` are filled; as `reference:` if left out."
  )

  static let all = [
    criterion.description, section.description, criterionNumber.description, statement.description,
    reference.description, criterionReference.description,
  ]
}

/// The keys of an item of `inspection-keys:`.
enum AddedKeyKeys {
  static let id = Key("id", .id, required: true, "The key, as authors write it.")
  static let kind = Key("kind", Kind<InspectionKey.Kind>.oneOf, required: true, "What it holds.")
  static let isRequired = Key("required", .yesNo, "Whether a report needs it.")
  static let defaultValue = Key("default", .wording, "Its value where an inspection says nothing.")

  static let all = [id.description, kind.description, isRequired.description, defaultValue.description]
}

/// The keys of a role.
enum RoleKeys {
  static let id = Key("id", .id, required: true, "Its name in the programme's files.")
  static let label = Key("label", .wording, required: true, "Its name in reports, by the number of people who have it.")

  static let all = [id.description, label.description]
}

/// The keys of a section, and of a criterion under it.
enum NodeKeys {
  static let id = Key("id", .id, required: true, "What prints before its title.")
  static let title = Key("title", .wording, required: true, "Its title, as headings print it.")
  static let shortTitle = Key("short-title", .wording, "Its title in charts and in the contents.")
  static let statement = Key("statement", .wording, "What good work under it looks like.")
  static let result = Key("result", Kind<ResultKind>.oneOf, "How it is measured.")
  static let criteriaResult = Key("criteria-result", Kind<ResultKind>.oneOf, "How its criteria are measured.")
  static let criteria = Key(
    "criteria", .list(of: "criteria", .keys(NodeKeys.criterion)), "The criteria of a section, in printed order.")
  static let weight = Key("weight", .text, "How much it counts in its section, by a name of the section rule.")
  static let process = Key("process", .id, "The process that it belongs to, by its id.")
  static let processOfCriteria = Key("process", .id, "The process of those of its criteria that name none.")
  static let scoreSentence = Key("score-sentence", .wording, "The sentence that tells its score; `{score}` is filled.")

  private static let common = [
    id.description, title.description, shortTitle.description, statement.description, result.description,
  ]
  static let criterion = common + [weight.description, process.description]
  static let section =
    common + [
      criteriaResult.description, scoreSentence.description, processOfCriteria.description, criteria.description,
    ]
}

/// The keys of a process.
enum ProcessKeys {
  static let id = Key("id", .id, required: true, "Its name in the programme's files.")
  static let title = Key("title", .wording, required: true, "Its name in reports.")

  static let all = [id.description, title.description]
}

/// The keys of a slot.
enum SlotKeys {
  /// What a slot may hold.
  enum Holding: String, CaseIterable, Sendable { case findings, paragraphs, prose, conclusion }

  static let id = Key("id", .id, required: true, "Its name in the programme's files.")
  static let level = Key("level", Kind<NodeLevel>.oneOf, required: true, "Under which nodes it may stand.")
  static let sections = Key(
    "sections", .words, "In which sections and their criteria it may stand; in all if left out.")
  static let heading = Key("heading", .wording, "What authors write above it; left out for what opens a file.")
  static let printedHeading = Key(
    "print-heading", .wording, "What reports print above it instead; `{id}` and `{title}` of the node are filled.")
  static let holds = Key("holds", Kind<Holding>.oneOf, required: true, "What stands in it.")
  static let number = Key("number", Kind<NumberStyle>.oneOf, "How its findings are counted.")
  static let reference = Key(
    "reference", .wording, "What refers to a finding; `{node}`, `{section}` and `{number}` are filled.")
  static let referenceElsewhere = Key(
    "reference-elsewhere", .wording, "What refers to it from another section; as `reference:` if left out.")
  static let tone = Key("tone", Kind<FindingStyle.Tone>.oneOf, "Which side of the judgement its findings are on.")
  static let isRequired = Key("required", .yesNo, "Whether a report is unfinished without it.")

  static let all = [
    id.description, level.description, sections.description, heading.description, printedHeading.description,
    holds.description, number.description, reference.description, referenceElsewhere.description, tone.description,
    isRequired.description,
  ]
}

/// The keys of a kind of box.
enum BoxKeys {
  static let id = Key("id", .id, required: true, "The word after the colons.")
  static let label = Key("label", .wording, "What prints above its title.")

  static let all = [id.description, label.description]
}

/// The keys of `prose-style:`.
enum ProseStyleKeys {
  static let smallBase = Key(
    "small-base", .count, "Below this base a share is written as \"11 of the 14\", from it on as a percentage.")
  static let wordsBelow = Key("words-below", .count, "Counts below this number are written in words.")
  static let abbreviations = Key(
    "abbreviations", .words, "Words whose full stop ends no sentence, in any case of letters.")

  static let wordsPerPage = Key(
    "words-per-page", .count, "How many words a page holds, for parts with `pages`; 500 if left out.")

  static let proportions = Key(
    "proportions", .list(of: "steps", .keys(ProportionKeys.all)),
    "The words for proportions, those for the highest percentages first.")
  static let fractionCloseness = Key(
    "fraction-closeness", .count,
    "How many percentage points a share may be off a fraction that is said to be near it; 4 if left out.")

  static let all = [
    smallBase.description, wordsBelow.description, abbreviations.description, wordsPerPage.description,
    proportions.description, fractionCloseness.description,
  ]
}

/// The keys of a step of `proportions:`.
enum ProportionKeys {
  static let words = Key(
    "words", .wording, required: true, "Its words, with commas between them: the first is printed, all are recognised.")
  static let over = Key("over", .percentage, "The percentage above which they are used.")
  static let from = Key("from", .percentage, "The lowest percentage for which they are used, in place of `over`.")
  static let source = Key("source", .text, "What the step rests on.")

  static let all = [words.description, over.description, from.description, source.description]
}

/// The keys of `review:`.
enum ReviewKeys {
  static let checks = Key("checks", .checkLevels, "What follows from the rules of checks: off, note, warning or error.")
  static let strengthFrom = Key(
    "strength-from", .percentage, "A finding whose share is below this is no strength.")
  static let areaBelow = Key(
    "area-below", .percentage, "A finding whose share is this or more is no area for improvement.")
  static let sentenceWords = Key("sentence-words", .count, "How many words a sentence may have; 60 if left out.")
  static let houseStyle = Key(
    "house-style", .lines("approved premises: approved premise"),
    "Spellings of the house, each with what is not written, commas between.")
  static let knownAbbreviations = Key(
    "known-abbreviations", .words, "Words in capitals that need no expansion: `UK`.")
  static let recommendationSteps = Key(
    "recommendation-steps", .words,
    "The bands and grades in which a criterion needs a recommendation, by their ids; all but the best two if left out.")

  static let all = [
    checks.description, strengthFrom.description, areaBelow.description, sentenceWords.description,
    houseStyle.description, knownAbbreviations.description, recommendationSteps.description,
  ]
}

/// The keys of `recommendations:`.
enum RecommendationKeys {
  static let inner = Key("item-end", .text, "What each item but the last ends with.")
  static let last = Key("list-end", .text, "What the last item ends with.")

  static let all = [inner.description, last.description]
}

/// The keys of an entry of `glossary:` that says more than an expansion.
enum GlossaryKeys {
  static let expansion = Key("expansion", .text, required: true, "What the term stands for.")
  static let definition = Key("definition", .text, "A sentence or more about it, in Markdown.")

  static let all = [expansion.description, definition.description]
}
