import InspectionModel

/// The keys that the front matter of an author's file may have, for the documentation and for editors.
public enum AuthoringKeys {
  /// `inspection.md`, without the keys that a programme adds.
  public static let inspection: [KeyDescription] = InspectionKeys.all
  /// The files of `findings/`.
  public static let findings: [KeyDescription] = FindingsKeys.all
  /// The files of `good-practice/`.
  public static let examples: [KeyDescription] = ExampleKeys.all
  /// The files of `chapters/` and `appendices/`.
  public static let additions: [KeyDescription] = AdditionKeys.all
  /// The files that the outline names, such as `summary.md`.
  public static let writings: [KeyDescription] = WritingKeys.all
  /// A fenced block called `table`.
  public static let tables: [KeyDescription] = FileTableKeys.all
  /// A fenced block called `chart`.
  public static let charts: [KeyDescription] = ChartKeys.all
  /// The entries of `figures.yml`.
  public static let figures: [KeyDescription] = FigureKeys.all
  /// The columns of `data/questions.csv`.
  public static let questions: [KeyDescription] = QuestionColumn.allCases.map(\.description)
}

/// The keys of `inspection.md` that every programme has.
enum InspectionKeys {
  static let programme = Key(
    "programme", .text, required: true, "The programme that the inspection belongs to, by its id.")
  static let edition = Key("edition", .text, "The edition of the programme.")
  static let subject = Key("subject", .text, required: true, "The inspected area, as titles name it.")
  static let body = Key("body", .text, "The inspected body, as sentences name it; the subject where it is left out.")
  static let inspected = Key("inspected", .date, "When the inspectors were there.")
  static let published = Key("published", .date, "When the report is or was published.")
  static let isbn = Key("isbn", .isbn, "The International Standard Book Number of the report.")
  static let status = Key(
    "status", Kind<ReportStatus>.oneOf, "Whether the report is a draft; it is where it is left out.")
  static let signed = Key("signed", .text, "Who signed the foreword: a name, a comma and the office.")
  static let signedOn = Key(
    "signed-on", .date, "The date under the signature; that of publication where it is left out.")
  static let team = Key("team", .lines("HM Inspectors: Ann Bell; Bo Carr"), "Who took part, by role.")
  static let scores = Key("scores", .lines("1: 74"), "The results of sections, threads and criteria, by their ids.")
  static let accept = Key("accept", .lines(AcceptanceBinder.example), "Diagnostics that are accepted, with the reason.")
  static let checks = Key("checks", .checkLevels, "What follows from the rules of checks: off, note, warning or error.")
  static let data = Key("data", .dataSource, "Where the assessments of cases stand; `files` where it is left out.")
  static let smallNumbers = Key(
    "small-numbers", .smallNumbers, "Which numbers of cases the report leaves out; as the programme says if left out.")
  static let namesChanged = Key(
    "names-changed", .yesNo, "Whether the names of people in examples and boxes are not their own.")
  static let benchmarks = Key("benchmarks", .benchmarks, "Other inspections that this one is compared with.")
  static let proportions = Key(
    "proportions", .yaml(.list(.keys(ProportionKeys.all))),
    "The report's own words for proportions, in place of the programme's.")

  static let all = [
    programme.description, edition.description, subject.description, body.description, inspected.description,
    published.description, isbn.description, status.description, signed.description, signedOn.description,
    team.description, scores.description, data.description, smallNumbers.description, namesChanged.description,
    benchmarks.description, proportions.description, accept.description, checks.description,
  ]
}

/// The keys of a findings file.
enum FindingsKeys {
  static let criterion = Key("criterion", .text, "The criterion that the file is about, by its id.")
  static let section = Key("section", .text, "The section that the file is about, by its id; it may hold its criteria.")
  static let score = Key("score", .score, "The criterion's score.")
  static let grade = Key("grade", .text, "The criterion's grade, one of the programme's, or `none`.")
  static let why = Key("why", .text, "Why there can be no score or grade.")
  static let items = Key("items", .lines("Business plan: strong"), "What the items of a graded criterion are rated.")
  static let gradeReason = Key("grade-reason", .text, "Why the grade is not the one that the items give.")
  static let title = Key("title", .text, "The title, for the readers of the file; the programme's is printed.")

  static let all = [
    criterion.description, section.description, score.description, grade.description, why.description,
    items.description, gradeReason.description, title.description,
  ]

  /// What the file of a section cannot have.
  static let ofCriterion = [score.name, grade.name, why.name, items.name, gradeReason.name]
}

/// The keys of an entry of `figures.yml`.
enum FigureKeys {
  static let question = Key("question", .text, "The question whose answers it counts, by its id.")
  static let answer = Key("answer", .words, "The answers that count; those judged sufficient where it is left out.")
  static let cases = Key(
    "where", .yaml(filter), "The cases it counts: one `attribute: values` a line, commas between values.")
  static let among = Key(
    "among", .yaml(filter), "The cases it is out of, likewise; all where it is left out.")
  private static let filter = Schema.lines(.definition(.words))
  static let count = Key("count", .count, "How many, where the number comes from elsewhere.")
  static let base = Key("base", .count, "Out of how many.")
  static let percentage = Key("percentage", .percentage, "A percentage whose base nobody gives.")
  static let value = Key("value", .text, "A whole number, or one line of words, that stands by itself.")
  static let source = Key("source", .text, "Who says so; for numbers that come from elsewhere than the cases.")
  static let sum = Key(
    "sum", .words, "Two figures or more that are added up: plain numbers, or counts out of one base.")
  static let difference = Key(
    "difference", .words,
    "Two figures, the larger first: how much more it is, or by how many percentage points it is higher.")
  static let complement = Key("complement-of", .text, "A figure of which it is the other side: the cases left.")
  static let comparison = Key(
    "compare", .words, "Two figures out of a base each: how far the first lies from the second, and on which side.")

  static let all = [
    question.description, answer.description, cases.description, among.description, count.description,
    base.description, percentage.description, value.description, source.description, sum.description,
    difference.description, complement.description, comparison.description,
  ]
}

/// The keys of an example.
enum ExampleKeys {
  static let title = Key("title", .text, required: true, "The title of the example.")
  static let criterion = Key("criterion", .text, "The criterion that it illustrates, by its id.")
  static let namesChanged = Key(
    "names-changed", .yesNo, "Whether the names of people in it are not their own; as `inspection.md` says if left out."
  )

  static let all = [title.description, criterion.description, namesChanged.description]
}

/// The keys of a chapter or appendix.
enum AdditionKeys {
  static let part = Key("part", .text, "The part of the outline that the file fills, by its id or title.")
  static let title = Key("title", .text, "The title of a part of one's own, or another title for the part.")
  static let after = Key("after", .text, "The part that a part of one's own follows, by its id or title.")

  static let all = [part.description, title.description, after.description]
}

/// The keys of a file that the outline names.
enum WritingKeys {
  static let title = Key("title", .text, "Another title for the part.")

  static let all = [title.description]
}

extension Kind<String> {
  /// An ISBN of ten or thirteen digits, with its hyphens; a wrong check digit is reported as `invalid-isbn`.
  static let isbn = Kind.text("an ISBN of ten or thirteen digits", schema: .pattern("^[0-9Xx -]{10,20}$")) { text, _ in
    if let isbn = ISBN(text.value) { return Diagnosed(isbn.text) }
    return Diagnosed(
      nil,
      [
        Diagnostic(
          .invalidISBN, at: text.range, "'\(text.value.shortened)' is no ISBN",
          explanation:
            "It has 13 digits (or ten, before 2007), and the last is worked out from the others: one is wrong.")
      ])
  }
}
