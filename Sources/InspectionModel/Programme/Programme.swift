/// A series of inspections with its own criteria, scoring and shape of report, in one edition.
public struct Programme: Hashable, Sendable {
  /// The name of its folder.
  public let id: String
  /// The edition it was loaded for; nil for a programme without editions.
  public let edition: String?
  /// As reports print it.
  public let name: Wording
  /// Who inspects.
  public let inspectorate: Wording
  /// The languages it can report in, first the one that an inspection is written in.
  public let languages: [Language]
  /// What sections and criteria are called.
  public let terms: Terms
  /// The keys it adds to `inspection.md`.
  public let inspectionKeys: [InspectionKey]
  /// The common facts that its final reports may lack, by their keys in `inspection.md`.
  public let optionalFacts: [String]
  /// The stages of the work that its criteria follow, in order; empty where it names none.
  public let processes: [Process]
  /// The roles in a team whose names it knows.
  public let roles: [ProgrammeRole]
  /// The tree, in printed order.
  public let sections: [ProgrammeNode]
  /// What scores fall in, best first.
  public let bands: Scale
  /// What graded criteria are given, best first.
  public let grades: Scale
  /// What the items of graded criteria are rated, best first; empty where grades are given by judgement alone.
  public let itemRatings: Scale
  /// How scores are worked out.
  public let scoring: [ScoringRule]
  /// The times it measures, the current one last; empty for a programme that measures once.
  public let rounds: [Round]
  /// What a criterion concludes with by how its result changed since the round before; nil where its band says it.
  public let changes: ChangeWords?
  /// What answers count as, where a question does not say otherwise; nil where every question has to.
  public let answers: AnswerScheme?
  /// What inspectors answer on each case; empty where every inspection brings its own questions.
  public let questions: QuestionList
  /// How numbers are written in running text.
  public let proseStyle: ProseStyle
  /// Which numbers of cases its reports leave out; nil where it says nothing.
  public let smallNumbers: SmallNumbers?
  /// What is set for the checks of its reports.
  public let review: ReviewSettings
  /// Scores across sections.
  public let threads: [Thread]
  /// What may stand under a node, in printed order.
  public let slots: [Slot]
  /// The kinds of `:::` box.
  public let boxes: [BoxKind]
  /// What the fragments of a list of recommendations end with, and the last of them.
  public let recommendationEnds: RecommendationEnds
  /// The parts, in order.
  public let outline: [OutlineEntry]
  /// The abbreviations that every report of the programme explains.
  public let glossary: [GlossaryEntry]
  /// Standing text by name, as files of `text/`.
  public let texts: [String: StandingText]
  /// Every word that the program itself says in a report.
  public let labels: Labels

  /// A programme in one edition.
  public init(
    id: String, edition: String?, name: Wording, inspectorate: Wording, languages: [Language], terms: Terms,
    inspectionKeys: [InspectionKey], optionalFacts: [String] = [], processes: [Process] = [],
    roles: [ProgrammeRole] = [],
    sections: [ProgrammeNode], bands: Scale, grades: Scale,
    itemRatings: Scale = Scale(steps: []), scoring: [ScoringRule] = [], rounds: [Round] = [],
    changes: ChangeWords? = nil,
    answers: AnswerScheme? = nil, questions: QuestionList = .empty, proseStyle: ProseStyle = .plain,
    smallNumbers: SmallNumbers? = nil, review: ReviewSettings = .usual, threads: [Thread],
    slots: [Slot], boxes: [BoxKind], recommendationEnds: RecommendationEnds, outline: [OutlineEntry],
    glossary: [GlossaryEntry], texts: [String: StandingText], labels: Labels
  ) {
    self.id = id
    self.edition = edition
    self.name = name
    self.inspectorate = inspectorate
    self.languages = languages
    self.terms = terms
    self.inspectionKeys = inspectionKeys
    self.optionalFacts = optionalFacts
    self.processes = processes
    self.roles = roles
    self.sections = sections
    self.bands = bands
    self.grades = grades
    self.itemRatings = itemRatings
    self.scoring = scoring
    self.rounds = rounds
    self.changes = changes
    self.answers = answers
    self.questions = questions
    self.proseStyle = proseStyle
    self.smallNumbers = smallNumbers
    self.review = review
    self.threads = threads
    self.slots = slots
    self.boxes = boxes
    self.recommendationEnds = recommendationEnds
    self.outline = outline
    self.glossary = glossary
    self.texts = texts
    self.labels = labels
  }

  /// Every section and, after each, its criteria.
  public var nodes: [ProgrammeNode] { sections.flatMap { [$0] + $0.children } }

  /// Every criterion, in printed order.
  public var criteria: [ProgrammeNode] { sections.flatMap(\.children) }

  /// The section or criterion with an id.
  public func node(_ id: NodeID) -> ProgrammeNode? { nodes.first { $0.id == id } }

  /// The section that a criterion belongs to.
  public func section(of criterion: NodeID) -> ProgrammeNode? {
    sections.first { section in section.children.contains { $0.id == criterion } }
  }

  /// The language that an inspection is written in, and that diagnostics name its parts in.
  public var ownLanguage: Language { languages.first ?? .english }

  /// Every round, the current one last; one that is nil for a programme that measures once.
  public var measuredRounds: [Round?] { rounds.isEmpty ? [nil] : rounds }

  /// The round that reports are about; nil for a programme that measures once.
  public var currentRound: Round? { rounds.last }

  /// What is printed for what a round did not assess: its own words, or those for no score.
  public func notAssessed(in round: String?, _ language: Language) -> String {
    let words = rounds.first { $0.id == round }?.notAssessed ?? labels[.noScore]
    return words.text(in: language)
  }

  /// How the scores of a kind are worked out; nil where the programme does not say.
  public func rule(for subject: ScoringRule.Subject) -> ScoringRule? { scoring.first { $0.subject == subject } }

  /// The slots of a level, in printed order.
  public func slots(of level: NodeLevel) -> [Slot] { slots.filter { $0.level == level } }

  /// The slots that may stand under a node, in printed order.
  public func slots(of node: ProgrammeNode) -> [Slot] {
    let section = node.level == .section ? node.id : section(of: node.id)?.id
    return slots(of: node.level).filter { slot in
      slot.sections.isEmpty || section.map { slot.sections.contains($0) } ?? false
    }
  }

  /// What prints before the title of a section: "1", "Outcome 1".
  public func number(ofSection section: NodeID, _ language: Language) -> String {
    terms.section?.text(in: language, filling: ["id": section.text]) ?? section.text
  }

  /// What prints before the title of a criterion: its id, or its place in its section, from 1.
  public func number(ofCriterion criterion: NodeID) -> String {
    guard terms.criterionNumber == .position, let section = section(of: criterion),
      let place = section.children.firstIndex(where: { $0.id == criterion })
    else { return criterion.text }
    return String(place + 1)
  }

  /// A stage of the work that criteria of several sections belong to: assessment, delivery, outcomes.
  public struct Process: Hashable, Sendable {
    /// Its name in the programme's files.
    public let id: String
    /// As reports print it.
    public let title: Wording

    /// The process `id`.
    public init(id: String, title: Wording) {
      self.id = id
      self.title = title
    }
  }

  /// The punctuation of a list of fragments.
  public struct RecommendationEnds: Hashable, Sendable {
    /// After every item but the last.
    public let inner: String
    /// After the last item.
    public let last: String

    /// Punctuation for a list.
    public init(inner: String, last: String) {
      self.inner = inner
      self.last = last
    }
  }
}

/// A text of the programme, one for each of its languages.
public struct StandingText: Hashable, Sendable {
  private let blocks: [Language: [Block]]

  /// The text in several languages.
  public init(_ blocks: [Language: [Block]]) { self.blocks = blocks }

  /// The text in `language`, or in English where there is none in it.
  public func blocks(in language: Language) -> [Block] { blocks[language] ?? blocks[.english] ?? [] }
}

/// An abbreviation or term with what it stands for.
public struct GlossaryEntry: Hashable, Sendable {
  /// "ACO"
  public let term: String
  /// "Assistant chief officer"
  public let expansion: String
  /// A sentence or more about it; nil when only the expansion is given.
  public let definition: [Inline]?
  /// Where the authors of the inspection wrote it; nil for an entry of the programme.
  public let range: SourceRange?

  /// A term and what it stands for.
  public init(term: String, expansion: String, definition: [Inline]? = nil, range: SourceRange? = nil) {
    self.term = term
    self.expansion = expansion
    self.definition = definition
    self.range = range
  }
}
