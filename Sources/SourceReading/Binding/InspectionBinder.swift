import InspectionModel

/// Binds the files of an inspection to its programme: keys become values, and headings become slots.
public struct InspectionBinder: Sendable {
  private let programme: Programme

  /// A file whose names prose quotes.
  public enum NamesFile: Hashable, Sendable {
    /// `figures.yml`
    case figures
    /// `data/questions.csv`
    case questions
  }

  /// A binder of inspections of `programme`.
  public init(programme: Programme) { self.programme = programme }

  /// The inspection in `documents`, in whatever order they come; nil when there is no `inspection.md` among them.
  ///
  /// `figures` is its `figures.yml`, and `questions` its `data/questions.csv`, which takes the place of the programme's.
  /// Those of the two that are `unreadable` were reported, and what they may name is not called unknown.
  /// Reports everything that is wrong or not yet written; `Diagnostic.resolved(for:)` says what follows in a draft.
  public func bind(
    _ documents: [SourceDocument], figures: SourceFile? = nil, questions: SourceFile? = nil,
    unreadable: Set<NamesFile> = []
  ) -> Diagnosed<Inspection?> {
    var folder = InspectionFolder(programme: programme)
    for document in documents.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      folder.add(document)
    }
    guard let main = folder.inspection else { return Diagnosed(nil) }
    var binding = Binding(programme: programme, status: InspectionFactsBinder.status(in: main))
    binding.report(folder.diagnostics)
    let ownQuestions =
      unreadable.contains(.questions) ? .unreadable : self.questions(questions, to: &binding)
    let definitions =
      unreadable.contains(.figures)
      ? .unreadable : FiguresBinder().bind(figures, questions: ownQuestions.ids, to: &binding)
    let derivations = FigureDerivationChecker(definitions, questions: ownQuestions)
    binding.report(derivations.diagnostics)
    var quotable = QuotableFigures(definitions, questions: ownQuestions, shapes: derivations.shapes)
    var inspection = inspection(in: folder, main: main, quoting: &quotable, to: &binding)
    inspection.questions = ownQuestions.list
    inspection.figures = derivations.sound
    quotable.reportUnused(definitions.figures, to: &binding)
    return Diagnosed(inspection, binding.diagnostics)
  }

  /// The questions of the inspection's own list, or else of the programme's.
  private func questions(_ file: SourceFile?, to binding: inout Binding) -> QuestionListReader.Reading {
    guard let file else {
      let list = programme.questions
      return .init(list: list, ids: list.questions.map { Located($0.id.text, at: $0.range) })
    }
    let reading = QuestionListReader(scope: QuestionScope(programme)).read(file)
    binding.report(reading.diagnostics)
    return reading.value
  }

  private func inspection(
    in folder: InspectionFolder, main: SourceDocument, quoting figures: inout QuotableFigures,
    to binding: inout Binding
  ) -> Inspection {
    let reading = InspectionFactsBinder().bind(main, to: &binding)
    var inspection = Inspection(facts: reading.facts)
    inspection.acceptances = reading.acceptances
    inspection.proportions = reading.proportions
    inspection.checkLevels = reading.checkLevels
    inspection.texts = TextsBinder().bind(folder.texts, to: &binding)
    inspection.data = reading.data
    inspection.smallNumbers = reading.smallNumbers
    inspection.namesAreChanged = reading.namesAreChanged
    inspection.benchmarks = reading.benchmarks
    let findings = FindingsBinder().bind(folder.findings, to: &binding)
    inspection.findings = findings.nodes
    inspection.origins = findings.covered
    inspection.ratings = findings.ratings
    inspection.results = ResultMerger().merge(reading, findings, to: &binding)
    if let document = folder.recommendations {
      inspection.recommendations = RecommendationsBinder().bind(document, to: &binding)
    }
    inspection.examples = ExamplesBinder().bind(folder.examples, to: &binding)
    inspection.glossary = GlossaryBinder().bind(folder.glossary, to: &binding)
    let additions = AdditionsBinder().bind(folder.additions, to: &binding)
    inspection.addedParts = additions.parts
    inspection.writings = PartsBinder().bind(folder, main: main, additions: additions.writings, to: &binding)
    MissingChecker().check(inspection, findings, to: &binding)
    figures.hasProportions = !inspection.proportionWords(of: programme).steps.isEmpty
    takeProse(of: folder, into: &inspection, quoting: &figures, to: &binding)
    var inserter = StandingTextInserter(inspection)
    return inserter.inserted(to: &binding)
  }

  /// Checks the prose of every file and of the programme's own texts, and takes the footnotes and charts of the files.
  private func takeProse(
    of folder: InspectionFolder, into inspection: inout Inspection, quoting figures: inout QuotableFigures,
    to binding: inout Binding
  ) {
    let facts = inspection.facts
    let replaced = Set(folder.texts.map(\.file))
    for document in folder.documents {
      let isStanding = replaced.contains(document.file)
      let blocks = isStanding ? document.blocks : StandingTextChecker().check(document.blocks, to: &binding)
      let prose = ProseInventory(blocks)
      figures.take(prose)
      let isRecommendations = document.file == folder.recommendations?.file
      ProseChecker(itemAttributes: isRecommendations ? [RecommendationTargets.key] : [])
        .check(prose, to: &binding)
      PlaceholderChecker(facts: facts, figures: figures, isStandingText: isStanding).check(prose, to: &binding)
      inspection.footnotes += FootnoteBinder().bind(prose, to: &binding)
      ChartChecker(figures: figures).check(prose.charts, to: &binding)
      inspection.charts += prose.charts
    }
    let printed = PrintedTexts(inspection, of: programme, asked: folder.documents)
    printed.reportUnused(among: folder.texts, to: &binding)
    for name in programme.texts.keys.sorted() where inspection.texts[name] == nil {
      let prose = ProseInventory(programme.texts[name]?.blocks(in: binding.language) ?? [])
      figures.take(prose)
      ProseChecker(itemAttributes: []).check(prose, to: &binding)
      PlaceholderChecker(facts: facts, figures: figures, isStandingText: true, isPrinted: printed.contains(name))
        .check(prose, to: &binding)
      // The definitions stay with the programme; only their names are checked here.
      _ = FootnoteBinder().bind(prose, to: &binding)
    }
    let definitions = inspection.glossary.filter { programme.glossary.contains($0) }.compactMap(\.definition)
    let prose = ProseInventory(definitions.compactMap { text in text.range.map { Block(.paragraph(text), at: $0) } })
    figures.take(prose)
    PlaceholderChecker(facts: facts, figures: figures, isStandingText: true).check(prose, to: &binding)
  }
}
