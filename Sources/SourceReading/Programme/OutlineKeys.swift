import InspectionModel

/// The keys of a part of the outline.
enum PartKeys {
  static let id = Key("id", .id, required: true, "The part's name, by which authors fill it and refer to it.")
  static let title = Key("title", .wording, "Its title; left out for the cover and for the sections.")
  static let isAppendix = Key("appendix", .yesNo, "Whether it is numbered as an appendix.")
  static let isRequired = Key("required", .yesNo, "Whether a report is unfinished when nobody wrote it.")
  static let holds = Key(
    "holds", .list(of: "pieces", .definition(.piece)), required: true, "What stands in it, in order.")

  static let all = [
    id.description, title.description, isAppendix.description, isRequired.description, holds.description,
  ]
}

/// What may stand in a part of the outline.
enum PieceName: String, CaseIterable, Sendable {
  case cover, text, foreword, writing, nodes, signature, people, contents, glossary, recommendations, examples, sections
  case scoreChart = "score-chart"
  case questionChart = "question-chart"
  case sampleChart = "sample-chart"
  case resultTable = "result-table"
  case threadTable = "thread-table"
  case benchmarkTable = "benchmark-table"

  /// What it puts there, in one sentence.
  var documentation: String {
    switch self {
    case .cover: "The title page, with the scores at a glance."
    case .text: "A standing text; with `by:`, the one whose name ends in the value of that key."
    case .foreword: "The body of `inspection.md`."
    case .writing:
      "A file of the inspection, or the file in a folder that names the part; its headings are the authors' own."
    case .nodes: "A file whose headings name sections and threads, or other words that are listed."
    case .signature: "Who signed the report, and when."
    case .people: "The team, by role."
    case .contents: "The list of contents."
    case .glossary: "The abbreviations and definitions."
    case .recommendations: "The recommendations, after the words given here."
    case .examples: "The examples of good practice."
    case .sections: "The sections with their criteria, each a part of its own."
    case .scoreChart: "A bar for every criterion, by section."
    case .questionChart:
      "How many cases were sufficient, question by question, in a section or criterion; nothing where none were counted."
    case .sampleChart: "The cases by an attribute of theirs; nothing where there is no case list."
    case .resultTable: "The results of the criteria of some sections."
    case .threadTable: "The score of a thread."
    case .benchmarkTable:
      "Some scores beside the lowest, highest and average of other inspections, where there are any."
    }
  }
}

/// The keys of `text:` where it is more than a name.
enum TextKeys {
  static let name = Key("name", .id, required: true, "The name of a file in `text/`.")
  static let by = Key("by", .id, "A yes-no key of `inspection.md` whose value ends the name.")

  static let all = [name.description, by.description]
}

/// The keys of `nodes:`.
enum NodesKeys {
  static let file = Key("file", .path, required: true, "The file of the inspection.")
  static let others = Key(
    "others", .list(of: "headings", .definition(.wording)), "Other headings that it may have.")

  static let all = [file.description, others.description]
}

/// The keys of `cover:`.
enum CoverKeys {
  static let lead = Key("lead", .wording, required: true, "The line above the subject.")
  static let glanceTitle = Key("glance-title", .wording, required: true, "What the scores at a glance are headed with.")
  static let sections = Key("sections", .words, "The sections whose scores it shows.")
  static let threads = Key("threads", .words, "The threads whose scores it shows.")

  static let all = [lead.description, glanceTitle.description, sections.description, threads.description]
}

/// The keys of `score-chart:` and of the `line:` in it.
enum ScoreChartKeys {
  static let title = Key("title", .wording, required: true, "The message of the chart.")
  static let subtitle = Key(
    "subtitle", .wording, required: true, "Measure, coverage, period and base; `{subject}` and other values are filled."
  )
  static let sections = Key("sections", .words, required: true, "The sections it shows.")
  static let line = Key(
    "line", .yaml(.keys(allOfLine)), "A line across the chart at the lower bound of a band.")

  static let all = [title.description, subtitle.description, sections.description, line.description]

  static let band = Key("band", .id, required: true, "The band at whose lower bound the line is drawn.")
  static let label = Key("label", .wording, required: true, "What the line is called where it stands alone.")
  static let phrase = Key("phrase", .wording, required: true, "What the line is called inside a sentence.")

  static let allOfLine = [band.description, label.description, phrase.description]
}

/// The keys of `question-chart:`.
enum QuestionChartKeys {
  static let title = Key("title", .wording, required: true, "The message of the chart.")
  static let subtitle = Key(
    "subtitle", .wording, "Measure, coverage and period; `{subject}` and other values are filled.")
  static let kind = Key(
    "kind", Kind<ChartDefinition.Kind>.oneOf([.stacked, .bars]), "How it is drawn; `stacked` if left out.")
  static let about = Key("about", .id, required: true, "The section or criterion that the questions are about.")
  static let questions = Key("questions", .words, "Some of its questions, by their ids; all if left out.")

  static let all = [
    title.description, subtitle.description, kind.description, about.description, questions.description,
  ]
}

/// The keys of `sample-chart:`.
enum SampleChartKeys {
  static let title = QuestionChartKeys.title
  static let subtitle = QuestionChartKeys.subtitle
  static let kind = Key(
    "kind", Kind<ChartDefinition.Kind>.oneOf([.proportion, .pie, .bars]),
    "How it is drawn; as suits the number of values if left out.")
  static let attribute = Key("attribute", .text, required: true, "The column of `cases.csv` whose values are counted.")
  static let values = Key(
    "values", .yaml(.lines(.definition(.wording))),
    "Values that come first, in their order, and the words for each: one `value: words` a line.")

  static let all = [
    title.description, subtitle.description, kind.description, attribute.description, values.description,
  ]
}

/// The keys of `result-table:`, `thread-table:` and `benchmark-table:`.
enum ResultTableKeys {
  static let caption = Key("caption", .wording, required: true, "The caption of the table.")
  static let sections = Key("sections", .words, required: true, "The sections whose criteria it lists.")
  static let thread = Key("thread", .id, required: true, "The thread whose score it gives.")

  static let ofCriteria = [caption.description, sections.description]
  static let subjects = Key(
    "scores", .words, required: true, "The sections, criteria and threads whose scores it compares.")

  static let ofBenchmarks = [caption.description, subjects.description]
  static let ofThread = [caption.description, thread.description]
}
