/// One inspected body at one time: everything that its authors wrote, bound to the programme.
public struct Inspection: Hashable, Sendable {
  /// Who, what, when.
  public var facts: InspectionFacts
  /// The results that were entered.
  public var results: [ResultKey: EnteredResult]
  /// The ratings of items that grades follow from, by criterion.
  public var ratings: [NodeID: ItemRatings]
  /// Where the case assessments stand, when `inspection.md` says so.
  public var data: Located<DataSource>?
  /// What inspectors answered on each case: the inspection's own list, or else the programme's.
  public var questions: QuestionList
  /// The figures of `figures.yml`, in its order.
  public var figures: [FigureDefinition]
  /// Which numbers of cases are left out of the report, where `inspection.md` says so.
  public var smallNumbers: SmallNumbers?
  /// Whether the names of people in examples and boxes are not their own; nil where `inspection.md` says nothing.
  public var namesAreChanged: Bool?
  /// What scores are compared with.
  public var benchmarks: [BenchmarkSource]
  /// Where the files of `findings/` name the criteria that they cover.
  public var origins: [NodeID: SourceRange]
  /// What stands under sections and criteria.
  public var findings: [NodeFindings]
  /// The writing of parts: foreword, summary, service users …
  public var writings: [PartWriting]
  /// In the order in which they print.
  public var recommendations: [RecommendationGroup]
  /// In the order of criteria, and of files under one criterion.
  public var examples: [Example]
  /// Parts that the authors add to the outline.
  public var addedParts: [AddedPart]
  /// The programme's entries with the inspection's own, in alphabetical order.
  public var glossary: [GlossaryEntry]
  /// Diagnostics that the authors accept.
  public var acceptances: [Acceptance]
  /// What follows from the rules of checks in this report, where the authors say so.
  public var checkLevels: [DiagnosticID: CheckLevel]
  /// Every footnote definition.
  public var footnotes: [FootnoteDefinition]
  /// The charts of all files, in the order of the files' paths and of the charts in each.
  public var charts: [ChartDefinition]
  /// What the authors wrote in the place of standing texts of the programme, by the names of these.
  public var texts: [String: [Block]]
  /// The inspection's own words for proportions; nil where it uses the programme's.
  public var proportions: ProportionWords?

  /// An inspection with nothing in it but its facts.
  public init(facts: InspectionFacts) {
    self.facts = facts
    results = [:]
    ratings = [:]
    questions = .empty
    figures = []
    benchmarks = []
    origins = [:]
    findings = []
    writings = []
    recommendations = []
    examples = []
    addedParts = []
    glossary = []
    acceptances = []
    checkLevels = [:]
    footnotes = []
    charts = []
    texts = [:]
    proportions = nil
  }

  /// The words for proportions that the report uses: its own, or else those of `programme`.
  public func proportionWords(of programme: Programme) -> ProportionWords {
    proportions ?? programme.proseStyle.proportions
  }

  /// The standing text called `name`: the authors' own, or else the programme's.
  public func standingText(_ name: String, of programme: Programme, in language: Language) -> [Block] {
    texts[name] ?? programme.texts[name]?.blocks(in: language) ?? []
  }
}

/// Who was inspected, by whom, and when.
public struct InspectionFacts: Hashable, Sendable {
  /// Where `inspection.md` stands, for what concerns the inspection as a whole.
  public var origin: SourceRange
  /// The inspected area, as titles print it.
  public var subject: String
  /// The inspected body, as sentences name it; the subject where none is given.
  public var body: String
  /// Whether unwritten parts are errors.
  public var status: ReportStatus
  /// When the inspectors were there.
  public var inspected: Located<ReportDate>?
  /// When the report is or was published.
  public var published: Located<ReportDate>?
  /// Thirteen digits with hyphens, as given.
  public var isbn: String?
  /// Who signed the report.
  public var signature: Signature?
  /// Who took part, by role.
  public var team: [TeamRole]
  /// The values of the programme's own keys, in its order.
  public var values: [InspectionValue]

  /// The facts of an inspection of `subject`.
  public init(origin: SourceRange, subject: String, body: String, status: ReportStatus) {
    self.origin = origin
    self.subject = subject
    self.body = body
    self.status = status
    team = []
    values = []
  }

  /// The value of a key that the programme adds; nil where there is none.
  public func value(of key: String) -> String? { values.first { $0.name == key }?.text }
}

/// Whether a report is being written or is fit to be published.
public enum ReportStatus: String, Hashable, Sendable, CaseIterable { case draft, final }

/// A name under the foreword.
public struct Signature: Hashable, Sendable {
  /// "Andrew Bridges"
  public var name: String
  /// "HM Chief Inspector of Probation"; nil when none is given.
  public var office: String?
  /// When it was signed; the date of publication where none is given.
  public var date: ReportDate?

  /// A signature.
  public init(name: String, office: String?, date: ReportDate?) {
    self.name = name
    self.office = office
    self.date = date
  }
}

/// The value of a key that the programme adds.
public struct InspectionValue: Hashable, Sendable {
  /// The key.
  public var name: String
  /// The value as written, checked against its kind.
  public var text: String

  /// `name: text`
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// A diagnostic that the authors accept, with their reason.
public struct Acceptance: Hashable, Sendable {
  /// Which rule.
  public var id: Located<DiagnosticID>
  /// A node, a label, or a file.
  public var place: String
  /// Why it is accepted.
  public var reason: String

  /// `id at place: reason`
  public init(id: Located<DiagnosticID>, place: String, reason: String) {
    self.id = id
    self.place = place
    self.reason = reason
  }
}
