import InspectionModel

/// The keys of `contents:` where there are any.
enum ContentsKeys {
  static let depth = Key("depth", Kind<ContentsDepth>.oneOf, required: true, "How far it goes; `criteria` if left out.")

  static let all = [depth.description]
}

/// The keys of `headline-scores:`.
enum HeadlineKeys {
  static let threads = Key("threads", .words, required: true, "The threads, in order.")

  static let all = [threads.description]
}

/// The keys of `criteria-list:` and `criteria-matrix:`.
enum CriteriaKeys {
  static let grouping = Key(
    "by", Kind<CriteriaListDesign.Grouping>.oneOf, required: true, "What the criteria stand under.")
  static let sections = Key("sections", .words, "The sections whose criteria it has; all if left out.")
  static let caption = Key("caption", .wording, required: true, "The caption of the table.")
  static let sectionHeading = Key("first-heading", .wording, "What heads the column of sections.")
  static let processHeading = Key("process-heading", .wording, "What stands over the processes.")

  static let ofList = [grouping.description, sections.description]
  static let ofMatrix = [
    caption.description, sections.description, sectionHeading.description, processHeading.description,
  ]
}

/// The keys of `proportions-table:`.
enum ProportionsTableKeys {
  static let caption = CriteriaKeys.caption

  static let all = [caption.description]
}

/// The keys of `weights-table:`.
enum WeightsTableKeys {
  static let caption = CriteriaKeys.caption
  static let section = Key("section", .id, required: true, "The section whose criteria it lists.")

  static let all = [caption.description, section.description]
}
