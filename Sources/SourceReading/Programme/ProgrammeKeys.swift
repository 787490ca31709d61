import InspectionModel

/// The keys of `programme.yml` and of its editions.
enum ProgrammeKeys {
  static let name = Key("name", .wording, required: true, "The programme's name, as reports print it.")
  static let inspectorate = Key("inspectorate", .wording, required: true, "Who inspects, as the cover names it.")
  static let years = Key("years", .text, "When inspections took place, for whoever reads the file.")
  static let languages = Key("languages", .words, required: true, "The languages of its reports, the first one first.")
  static let terms = Key("terms", .yaml, required: true, "What its sections and criteria are called.")
  static let inspectionKeys = Key("inspection-keys", .list(of: "keys"), "The keys it adds to `inspection.md`.")
  static let sections = Key("sections", .list(of: "sections"), required: true, "Its tree, in printed order.")
  static let bands = Key("bands", .list(of: "bands"), "What scores fall in, best first.")
  static let grades = Key("grades", .list(of: "grades"), "What criteria without a score are given, best first.")
  static let scoring = Key("scoring", .yaml, "How the scores of criteria, sections and threads are worked out.")
  static let threads = Key("threads", .list(of: "threads"), "Scores across sections.")
  static let slots = Key(
    "slots", .list(of: "slots"), required: true, "What may stand under its nodes, in printed order.")
  static let boxes = Key("boxes", .list(of: "boxes"), "The kinds of `:::` box.")
  static let recommendations = Key("recommendations", .yaml, "What the items of a list of recommendations end with.")
  static let glossary = Key("glossary", .yaml, "The abbreviations that each of its reports explains.")
  static let outline = Key("outline", .list(of: "parts"), required: true, "The parts of a report, in order.")

  static let all = [
    name.description, inspectorate.description, years.description, languages.description, terms.description,
    inspectionKeys.description, sections.description, bands.description, grades.description, scoring.description,
    threads.description, slots.description, boxes.description, recommendations.description, glossary.description,
    outline.description,
  ]
}

/// The keys of `terms:`.
enum TermKeys {
  static let criterion = Key("criterion", .wording, required: true, "What stands before a criterion's title.")
  static let reference = Key(
    "reference", .wording, required: true, "What refers to a section or criterion; `{id}` and `{title}` are filled.")

  static let all = [criterion.description, reference.description]
}

/// The keys of an item of `inspection-keys:`.
enum AddedKeyKeys {
  static let id = Key("id", .id, required: true, "The key, as authors write it.")
  static let kind = Key("kind", Kind<InspectionKey.Kind>.oneOf, required: true, "What it holds.")
  static let isRequired = Key("required", .yesNo, "Whether a report needs it.")

  static let all = [id.description, kind.description, isRequired.description]
}

/// The keys of a section, and of a criterion under it.
enum NodeKeys {
  static let id = Key("id", .id, required: true, "What prints before its title.")
  static let title = Key("title", .wording, required: true, "Its title, as headings print it.")
  static let shortTitle = Key("short-title", .wording, "Its title in charts and in the contents.")
  static let statement = Key("statement", .wording, "What good work under it looks like.")
  static let result = Key("result", Kind<ResultKind>.oneOf, "How it is measured.")
  static let criteriaResult = Key("criteria-result", Kind<ResultKind>.oneOf, "How its criteria are measured.")
  static let criteria = Key("criteria", .list(of: "criteria"), "The criteria of a section, in printed order.")

  static let criterion = [
    id.description, title.description, shortTitle.description, statement.description, result.description,
  ]
  static let section = criterion + [criteriaResult.description, criteria.description]
}

/// The keys of a band or of a grade.
enum StepKeys {
  static let id = Key("id", .id, required: true, "Its name in the programme's files.")
  static let label = Key("label", .wording, required: true, "Its name in reports.")
  static let from = Key("from", .percentage, required: true, "The lowest score that falls in it.")
  static let conclusion = Key("conclusion", .wording, "The sentence that concludes a criterion in it.")
  static let source = Key("source", .text, required: true, "What the bound rests on.")

  static let grade = [id.description, label.description, conclusion.description]
  static let band = grade + [from.description, source.description]
}

/// The keys of `scoring:`, and of each rule in it.
enum ScoringKeys {
  static let method = Key("rule", Kind<ScoringRule.Method>.oneOf, required: true, "How the score is worked out.")
  static let summaryWeight = Key("summary-question", .percentage, "The weight of the summary question.")
  static let source = Key("source", .text, required: true, "The published text that the rule was read from.")

  static let rule = [method.description, summaryWeight.description, source.description]
}

/// The keys of a thread.
enum ThreadKeys {
  static let id = Key("id", .id, required: true, "Its name in files.")
  static let title = Key("title", .wording, required: true, "Its name in reports.")
  static let sections = Key("sections", .words, required: true, "The sections its questions come from.")

  static let all = [id.description, title.description, sections.description]
}

/// The keys of a slot.
enum SlotKeys {
  /// What a slot may hold.
  enum Holding: String, CaseIterable, Sendable { case findings, prose, conclusion }

  static let id = Key("id", .id, required: true, "Its name in the programme's files.")
  static let level = Key("level", Kind<NodeLevel>.oneOf, required: true, "Under which nodes it may stand.")
  static let heading = Key("heading", .wording, "What authors write above it; left out for what opens a file.")
  static let holds = Key("holds", Kind<Holding>.oneOf, required: true, "What stands in it.")
  static let number = Key("number", Kind<NumberStyle>.oneOf, "How its findings are counted.")
  static let reference = Key("reference", .wording, "What refers to a finding; `{node}` and `{number}` are filled.")
  static let tone = Key("tone", Kind<FindingStyle.Tone>.oneOf, "Which side of the judgement its findings are on.")
  static let isRequired = Key("required", .yesNo, "Whether a report is unfinished without it.")

  static let all = [
    id.description, level.description, heading.description, holds.description, number.description,
    reference.description, tone.description, isRequired.description,
  ]
}

/// The keys of a kind of box.
enum BoxKeys {
  static let id = Key("id", .id, required: true, "The word after the colons.")
  static let label = Key("label", .wording, "What prints above its title.")

  static let all = [id.description, label.description]
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
  static let definition = Key("definition", .text, "A sentence or more about it.")

  static let all = [expansion.description, definition.description]
}
