import InspectionModel

/// The keys of a part of the outline.
enum PartKeys {
  static let id = Key("id", .id, required: true, "The part's name, by which authors fill it and refer to it.")
  static let title = Key(
    "title", .wording,
    "Its title; `{subject}` and other values are filled; left out for the cover and for the sections.")
  static let isAppendix = Key("appendix", .yesNo, "Whether it is numbered as an appendix.")
  static let isRequired = Key("required", .yesNo, "Whether a report is unfinished when nobody wrote it.")
  static let pages = Key(
    "pages", .count, "How many pages it may fill, by the words of a page in `prose-style`; a longer one is told of.")
  static let holds = Key(
    "holds", .list(of: "pieces", .definition(.piece)), required: true, "What stands in it, in order.")

  static let all = [
    id.description, title.description, isAppendix.description, isRequired.description, pages.description,
    holds.description,
  ]
}

/// What may stand in a part of the outline.
enum PieceName: String, CaseIterable, Sendable {
  case cover, text, foreword, writing, nodes, signature, people, contents, glossary, recommendations, examples
  case heading, sections, statement, slot, criteria
  case scoreSentence = "score-sentence"
  case sectionRecommendations = "section-recommendations"
  case scoreChart = "score-chart"
  case questionChart = "question-chart"
  case sampleChart = "sample-chart"
  case resultTable = "result-table"
  case threadTable = "thread-table"
  case benchmarkTable = "benchmark-table"
  case headlineScores = "headline-scores"
  case criteriaList = "criteria-list"
  case criteriaMatrix = "criteria-matrix"
  case weightsTable = "weights-table"
  case scale
  case proportionsTable = "proportions-table"
  case backCover = "back-cover"

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
    case .contents: "The list of contents; with `depth: sections`, without the criteria."
    case .glossary: "The abbreviations and definitions."
    case .recommendations: "The recommendations, after the words given here."
    case .examples: "The examples of good practice."
    case .heading: "A heading over what follows; left out where nothing does."
    case .sections:
      "The sections, each a part of its own; with `holds:`, what stands in each, and else its slots and then its criteria."
    case .statement: "In a section: what good work under it looks like."
    case .scoreSentence: "In a section: its score in a sentence."
    case .slot: "In a section: what authors wrote for one of its slots."
    case .criteria: "In a section: its criteria; one level deeper where a heading stands directly before."
    case .sectionRecommendations:
      "In a section: the recommendations that answer it, after the words given here; nothing where there are none."
    case .scoreChart: "A bar for every criterion, by section."
    case .questionChart:
      "How many cases were sufficient, question by question, in a section or criterion; nothing where none were counted."
    case .sampleChart: "The cases by an attribute of theirs; nothing where there is no case list."
    case .resultTable: "The results of some sections, of their criteria, or of both."
    case .threadTable: "The score of a thread."
    case .benchmarkTable:
      "Some scores beside the lowest, highest and average of other inspections, where there are any."
    case .headlineScores: "Threads, each with its title, what its score says, and the score."
    case .criteriaList: "The criteria under the titles of their sections, or of their processes."
    case .criteriaMatrix: "The criteria in a table: a row for each section, a column for each process."
    case .weightsTable: "The criteria of a section with the names of their weights."
    case .scale: "The steps of a scale, `bands` or `grades`, with their definitions."
    case .proportionsTable: "The words for proportions with the percentages that they stand for, as a table."
    case .backCover: "The last page, with a standing text; its part has no title and stands in no contents."
    }
  }
}

/// The keys of `sections:` where it is more than its name.
enum SectionLayoutKeys {
  static let divider = Key(
    "divider", .yesNo, "Whether a page with the number and the title stands before each section on paper.")
  static let band = Key("band", .yesNo, "Whether the band stands beside the score of a section; `yes` if left out.")
  static let holds = Key(
    "holds", .list(of: "pieces", .definition(.sectionPiece)), "What stands in each section, in order.")

  static let all = [divider.description, band.description, holds.description]
}

/// The keys of `text:` where it is more than a name.
enum TextKeys {
  static let name = Key("name", .id, required: true, "The name of a file in `text/`.")
  static let by = Key("by", .id, "A yes-no key of `inspection.md` whose value ends the name.")
  static let when = Key(
    "when", .id, "What has to be so for the text to be printed: a role, an added key, or `benchmarks`.")
  static let unless = Key("unless", .id, "What must not be so for the text to be printed, likewise.")

  static let all = [name.description, by.description, when.description, unless.description]
}

/// The keys of `nodes:`.
enum NodesKeys {
  static let file = Key("file", .path, required: true, "The file of the inspection.")
  static let others = Key(
    "others", .list(of: "headings", .definition(.wording)), "Other headings that it may have.")
  static let heading = Key(
    "heading", .wording,
    "What is printed for the heading of a section; `{id}`, `{title}` and `{score}` are filled. Its title if left out.")
  static let scoreSentence = Key(
    "score-sentence", .yesNo, "Whether each section opens with the sentence that tells its score.")

  static let all = [file.description, others.description, heading.description, scoreSentence.description]
}

/// The keys of `cover:`.
enum CoverKeys {
  static let lead = Key("lead", .wording, required: true, "The line above the subject.")
  static let glanceTitle = Key("glance-title", .wording, "What the scores at a glance are headed with.")
  static let sections = Key("sections", .words, "The sections whose scores it shows.")
  static let threads = Key("threads", .words, "The threads whose scores it shows.")

  static let facts = Key(
    "facts", .words,
    "What stands at its foot, in order, out of `led-by`, `inspected`, `published` and `isbn`; all of them if left out.")
  static let hasName = Key("name", .yesNo, "Whether the programme's name stands at its head; `yes` if left out.")
  static let isOneLine = Key(
    "one-line", .yesNo, "Whether lead and subject are one title, with no name of the programme above.")

  static let all = [
    lead.description, glanceTitle.description, sections.description, threads.description, facts.description,
    hasName.description, isOneLine.description,
  ]
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
  static let about = Key(
    "about", .id, "The section or criterion that the questions are about; in a section, that section if left out.")
  static let questions = Key(
    "questions", .words, "Some of its questions, by their ids; all if left out. In every section, those about it.")

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
  static let sections = Key("sections", .words, required: true, "The sections it is about.")
  static let rows = Key(
    "rows", Kind<ResultTableDesign.Rows>.oneOf,
    "What its rows are; with `all`, the criteria under their sections, and then the section's score. `criteria` if left out."
  )
  static let firstHeading = Key("first-heading", .wording, "What heads its first column.")
  static let resultHeading = Key(
    "result-heading", .wording, "What heads the results; where there are rounds, what stands over them.")
  static let thread = Key("thread", .id, required: true, "The thread whose score it gives.")

  static let ofCriteria = [
    caption.description, sections.description, rows.description, firstHeading.description, resultHeading.description,
  ]
  static let subjects = Key(
    "scores", .words, required: true, "The sections, criteria and threads whose scores it compares.")

  static let note = Key("note", .wording, "What stands below it.")

  static let ofBenchmarks = [caption.description, subjects.description, note.description]
  static let ofThread = [caption.description, thread.description]
}
