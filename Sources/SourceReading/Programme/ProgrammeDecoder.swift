import InspectionModel

/// Makes a programme out of its YAML, with the edition's changes already in it, and checks that everything in it that
/// refers to something else finds it.
struct ProgrammeDecoder {
  private let request: ProgrammeRequest
  private let origin: SourceRange
  /// What can be referred to, as far as it was read.
  var known = ProgrammeNames()
  /// Whether the pieces being read stand in a section, and not in a part.
  var isInSection = false
  /// What there is to tell.
  private(set) var diagnostics: [Diagnostic] = []

  /// A decoder for what was asked for; `origin` is where the programme's file begins.
  init(request: ProgrammeRequest, origin: SourceRange) {
    self.request = request
    self.origin = origin
  }

  /// The programme that `root` describes, with labels and texts out of `words`; nil without sections and an outline.
  mutating func decode(_ root: YAMLNode, words: ProgrammeLoader) -> Programme? {
    var keys = KeyDecoder(root, form: "a programme", keys: ProgrammeKeys.all)
    let name = keys.read(ProgrammeKeys.name)?.value
    let inspectorate = keys.read(ProgrammeKeys.inspectorate)?.value
    let writtenLanguages = languages(keys.read(ProgrammeKeys.languages)?.value ?? [])
    let languages = writtenLanguages.map(\.value)
    var wordings = WordingChecker(languages: languages)
    wordings.check(root, as: SchemaKind.programme.schema, called: "")
    let terms = keys.read(ProgrammeKeys.terms).flatMap { self.terms($0.value) }
    let inspectionKeys = (keys.read(ProgrammeKeys.inspectionKeys)?.value ?? []).compactMap { inspectionKey($0) }
    let optionalFacts = optionalFacts(keys.read(ProgrammeKeys.optionalFacts)?.value ?? [])
    let processes = processes(keys.read(ProgrammeKeys.processes)?.value ?? [])
    let roles = roles(keys.read(ProgrammeKeys.roles)?.value ?? [])
    let sections = (keys.read(ProgrammeKeys.sections)?.value ?? []).compactMap { section($0) }
    let bands = bands(keys.read(ProgrammeKeys.bands)?.value ?? [])
    let itemRatings = itemRatings(keys.read(ProgrammeKeys.itemRatings)?.value ?? [])
    let grades = grades(keys.read(ProgrammeKeys.grades)?.value ?? [])
    let answers = keys.read(ProgrammeKeys.answers).flatMap { self.answers($0.value) }
    let rounds = rounds(keys.read(ProgrammeKeys.rounds)?.value ?? [])
    let changes = keys.read(ProgrammeKeys.changes).flatMap { self.changes($0, rounds: rounds) }
    (known.tree, known.scales) = (sections, [.bands: bands, .grades: grades])
    let scoring = keys.read(ProgrammeKeys.scoring).map { self.scoring($0.value) } ?? []
    checkWeights(of: sections, scoring: scoring)
    let threads = (keys.read(ProgrammeKeys.threads)?.value ?? []).compactMap { thread($0) }
    let slots = slots(keys.read(ProgrammeKeys.slots)?.value ?? [])
    let boxes = (keys.read(ProgrammeKeys.boxes)?.value ?? []).compactMap { box($0) }
    let review = keys.read(ProgrammeKeys.review).map { self.review($0.value) } ?? .usual
    let proseStyle = keys.read(ProgrammeKeys.proseStyle).map { self.proseStyle($0.value) } ?? .plain
    let smallNumbers = keys.read(ProgrammeKeys.smallNumbers)?.value
    known.hasProportions = !proseStyle.proportions.steps.isEmpty
    let ends = keys.read(ProgrammeKeys.recommendations).map { recommendationEnds($0.value) }
    let glossary = keys.read(ProgrammeKeys.glossary).map { self.glossary($0.value) } ?? []
    let texts = words.texts(of: request.id, in: languages)
    known.texts = (languages.first.map { words.textNames(of: request.id, in: $0) } ?? [])
    let outline = outline(keys.read(ProgrammeKeys.outline))
    _ = keys.read(ProgrammeKeys.years)
    let labels = words.labels(of: request.id, in: writtenLanguages)
    checkScales(grades: grades, sections: sections, at: keys.place(of: ProgrammeKeys.sections.name))
    checkItems(of: grades, ratings: itemRatings)
    let scope = QuestionScope(sections: sections, threads: threads, scoring: scoring, answers: answers)
    let questions = words.questions(of: request.id, in: scope)
    checkChartQuestions(in: questions.value, sections: sections)
    diagnostics =
      keys.diagnostics + wordings.diagnostics + diagnostics + texts.diagnostics + labels.diagnostics
      + questions.diagnostics
    guard !sections.isEmpty, !outline.isEmpty, let name, let terms else { return nil }
    return Programme(
      id: request.id, edition: request.edition, name: name, inspectorate: inspectorate ?? Wording(""),
      languages: languages, terms: terms, inspectionKeys: inspectionKeys, optionalFacts: optionalFacts,
      processes: processes, roles: roles,
      sections: sections, bands: bands, grades: grades, itemRatings: itemRatings, scoring: scoring, rounds: rounds,
      changes: changes, answers: answers,
      questions: questions.value.list, proseStyle: proseStyle, smallNumbers: smallNumbers, review: review,
      threads: threads, slots: slots, boxes: boxes,
      recommendationEnds: ends ?? .init(inner: "", last: ""), outline: outline, glossary: glossary, texts: texts.value,
      labels: labels.value)
  }

  /// Takes in what reading a part of the programme had to tell.
  mutating func report(_ more: [Diagnostic]) { diagnostics += more }

  /// Reports something that is wrong with the programme.
  mutating func report(_ range: SourceRange?, _ summary: String, _ explanation: String? = nil) {
    diagnostics.append(Diagnostic(.invalidProgramme, at: range ?? origin, summary, explanation: explanation))
  }

  /// Reports a name in braces that nothing fills.
  mutating func checkPlaces(_ wording: Located<Wording>?, known: [String]) {
    if let wording, let unfilled = wording.value.unfilled(at: wording.range, known: known) {
      diagnostics.append(unfilled)
    }
  }

  /// What captions and the words of charts may quote: the values of the inspection.
  var quotable: [String] { Placeholder.commonValues + known.keys.map(\.name) }

  /// Reports a name that nothing in the programme has.
  mutating func report(unknown name: Located<String>, _ headline: String, known: [String], listing: String) {
    diagnostics.append(.unknown(.invalidProgramme, name, headline, known: known, listing: listing))
  }

  /// Whether `id` is new among `names`, and takes it in; reports it when it is not.
  mutating func isNew(_ id: Located<String>, among names: inout [String: SourceRange]) -> Bool {
    if let first = names.updateValue(id.range, forKey: id.value) {
      names[id.value] = first
      diagnostics.append(.idGivenTwice(id, first: first))
      return false
    }
    return true
  }

  /// Whether `id` is new among everything that a report can refer to.
  mutating func isNewLabel(_ id: Located<String>) -> Bool {
    if let first = known.labels[id.value] {
      diagnostics.append(.idGivenTwice(id, first: first))
      return false
    }
    known.labels[id.value] = id.range
    return true
  }
}

extension Diagnostic {
  fileprivate static func idGivenTwice(_ id: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidProgramme, at: id.range, "The id '\(id.value)' is given twice",
      explanation: "Sections, criteria, threads and parts all have different ids, and so have steps and slots.",
      notes: [Note(at: first, "First given here")])
  }
}

/// What parts of a programme can refer to, with the places where it is defined.
struct ProgrammeNames {
  /// Sections, criteria, threads and parts: all of them labels of the report.
  var labels: [String: SourceRange] = [:]
  /// The ids of sections, in printed order.
  var sections: [String] = []
  /// The ids of sections and criteria, in printed order.
  var nodes: [String] = []
  /// The ids of processes, in order.
  var processes: [String] = []
  /// The ids of threads.
  var threads: [String] = []
  /// The ids of slots with their levels, in the order of the file.
  var slots: [(id: String, level: NodeLevel)] = []
  /// The ids of bands, best first.
  var bands: [String] = []
  /// The ids of item ratings, best first.
  var ratings: [String] = []
  /// Where grades say what items have to be rated, by the ids of the grades.
  var items: [String: SourceRange] = [:]
  /// The weights that criteria are given, by their ids.
  var weights: [String: Located<String>] = [:]
  /// The added keys by name.
  var keys: [InspectionKey] = []
  /// The ids of roles.
  var roles: [String] = []
  /// The names of standing texts.
  var texts: [String] = []
  /// The sections with their criteria, once all of them are read.
  var tree: [ProgrammeNode] = []
  /// The scales, once they are read.
  var scales: [ScaleName: Scale] = [:]
  /// Whether there are words for proportions.
  var hasProportions = false
  /// The questions that charts name, with the section or criterion that each chart is about; nil for that in which it
  /// stands.
  var chartQuestions: [(id: Located<String>, node: String?)] = []
}

extension ProgrammeDecoder {
  /// The languages that are written; English where there is none to go on with.
  private mutating func languages(_ codes: [Located<String>]) -> [Located<Language>] {
    var languages: [Located<Language>] = []
    for code in codes {
      if code.value.utf8.count == 2, code.value.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
        let language = code.map { Language($0) }
        if !languages.contains(where: { $0.value == language.value }) { languages.append(language) }
      } else {
        report(code.range, "'\(code.value.shortened)' is no language", "Write its two letters: `en`, `cy`.")
      }
    }
    return languages.isEmpty ? [Located(.english, at: origin)] : languages
  }

  private mutating func terms(_ node: YAMLNode) -> Programme.Terms? {
    var keys = KeyDecoder(node, form: "the programme's terms", keys: TermKeys.all)
    let criterion = keys.read(TermKeys.criterion)?.value
    let section = keys.read(TermKeys.section)
    let criterionNumber = keys.read(TermKeys.criterionNumber)?.value
    let statement = keys.read(TermKeys.statement)?.value
    let reference = keys.read(TermKeys.reference)
    let criterionReference = keys.read(TermKeys.criterionReference)
    report(keys.diagnostics)
    checkPlaces(section, known: ["id"])
    checkPlaces(reference, known: ["id", "title"])
    checkPlaces(criterionReference, known: ["id", "title", "number", "section"])
    guard let reference else { return nil }
    return Programme.Terms(
      criterion: criterion ?? Wording(""), section: section?.value, criterionNumber: criterionNumber ?? .id,
      statement: statement, nodeReference: reference.value, criterionReference: criterionReference?.value)
  }

  private mutating func optionalFacts(_ names: [Located<String>]) -> [String] {
    let known = InspectionFactsBinder.commonFacts
    return names.compactMap { name in
      if known.contains(name.value) { return name.value }
      report(
        unknown: name, "'\(name.value.shortened)' is no fact that a final report needs", known: known,
        listing: "These are")
      return nil
    }
  }

  private mutating func box(_ node: YAMLNode) -> BoxKind? {
    var keys = KeyDecoder(node, form: "a kind of box", keys: BoxKeys.all)
    let id = keys.read(BoxKeys.id)
    let label = keys.read(BoxKeys.label)?.value
    report(keys.diagnostics)
    return id.map { BoxKind(id: $0.value, label: label) }
  }

  private mutating func recommendationEnds(_ node: YAMLNode) -> Programme.RecommendationEnds {
    var keys = KeyDecoder(node, form: "the ends of recommendations", keys: RecommendationKeys.all)
    let inner = keys.read(RecommendationKeys.inner)?.value ?? ""
    let last = keys.read(RecommendationKeys.last)?.value ?? ""
    report(keys.diagnostics)
    return Programme.RecommendationEnds(inner: inner, last: last)
  }

  private mutating func glossary(_ node: YAMLNode) -> [GlossaryEntry] {
    guard let pairs = node.pairs else {
      report([.wrongKind(ProgrammeKeys.glossary.name, form: "one `TERM: expansion` a line", at: node.range)])
      return []
    }
    return pairs.compactMap { pair in
      if let text = pair.value.text, !text.value.isEmpty {
        return GlossaryEntry(term: pair.key.value, expansion: text.value)
      }
      var keys = KeyDecoder(pair.value, form: "an expansion", keys: GlossaryKeys.all)
      let expansion = keys.read(GlossaryKeys.expansion)?.value
      let definition = keys.read(GlossaryKeys.definition).map { MarkdownReader().readInline($0) }
      report(keys.diagnostics + (definition?.diagnostics ?? []))
      return expansion.map { GlossaryEntry(term: pair.key.value, expansion: $0, definition: definition?.value) }
    }
  }
}
