import InspectionModel
import InspectionScoring

/// Assembles a report: fills the programme's outline, numbers its items, and resolves references and results.
public struct Assembler: Sendable {
  private let programme: Programme
  private let language: Language

  /// An assembler of reports of `programme` in `language`.
  public init(programme: Programme, language: Language) {
    self.programme = programme
    self.language = language
  }

  /// The whole report.
  public func assemble(
    _ inspection: Inspection, _ scorecard: Scorecard, _ figures: FigureBook = .empty
  ) -> Diagnosed<ReportDocument> {
    let plan = plan(inspection, figures)
    var indexer = Indexer(
      programme: programme, inspection: inspection, values: values(of: inspection), language: language)
    let index = indexer.index(plan)
    let results = ResultWriter(programme: programme, scorecard: scorecard, language: language)
    var composer = PartComposer(
      inspection: inspection, index: index, results: results,
      writer: ProseWriter(
        programme: programme, language: language, index: index, values: values(of: inspection),
        figures: FigureWriter(
          programme: programme, language: language, scorecard: scorecard, figures: figures,
          proportions: inspection.proportionWords(of: programme)),
        charts: ChartComposer(inspection, figures: figures, results: results),
        definitions: definitions(in: inspection)))
    var parts: [ReportPart] = []
    let length = PartLengthChecker(programme: programme, inspection: inspection)
    for planned in plan {
      let part = composer.compose(planned)
      composer.writer.report(length.check(planned, as: part))
      parts.append(part)
    }
    var document = ReportDocument(
      language: language, status: inspection.facts.status, title: title(of: inspection),
      cover: cover(of: inspection, results: composer.results, index: index), parts: parts,
      words: PageWords(programme.labels, in: language))
    if document.status == .draft {
      document.figureSources = FigureSourceWriter(composer.writer.figures, inspection: inspection).list(for: document)
    }
    return Diagnosed(document, index.diagnostics + composer.writer.diagnostics)
  }

  /// Every label of an inspection in alphabetical order, with what a reference to it prints and, for an author's own,
  /// where it was given.
  public func labels(
    of inspection: Inspection, _ figures: FigureBook
  ) -> [(label: String, reference: String, range: SourceRange?)] {
    let index = indexer(of: inspection, figures).index
    return index.labels.map { ($0.label, $0.target.text, index.labelRanges[$0.label]) }
  }

  /// What has numbered the whole report of an inspection.
  func indexer(of inspection: Inspection, _ figures: FigureBook) -> Indexer {
    var indexer = Indexer(
      programme: programme, inspection: inspection, values: values(of: inspection), language: language)
    _ = indexer.index(plan(inspection, figures))
    return indexer
  }
}

extension Assembler {
  private func plan(_ inspection: Inspection, _ figures: FigureBook) -> [PlannedPart] {
    Planner(
      programme: programme, inspection: inspection, figures: figures, values: values(of: inspection), language: language
    ).plan()
  }

  private var dates: DateWriter { DateWriter(labels: programme.labels, language: language) }

  private func label(_ key: LabelKey) -> String { programme.labels[key].text(in: language) }

  private func title(of inspection: Inspection) -> String {
    programme.labels[.title].text(
      in: language,
      filling: [
        "subject": inspection.facts.subject, "programme": programme.name.text(in: language),
        "published": inspection.facts.published.map { dates.text($0.value) } ?? label(.draft),
      ])
  }

  /// What `{{name}}` stands for: the inspection's facts and the values of the programme's own keys. What a draft does
  /// not know yet is an ellipsis.
  func values(of inspection: Inspection) -> [String: String] {
    let facts = inspection.facts
    let names = Placeholder.commonValues + programme.inspectionKeys.map(\.name)
    var values = Dictionary(names.map { ($0, "\u{2026}") }) { first, _ in first }
    let known: [(String, String?)] = [
      ("subject", facts.subject), ("body", facts.body), ("inspected", facts.inspected.map { dates.text($0.value) }),
      ("published", facts.published.map { dates.text($0.value) }), ("isbn", facts.isbn),
    ]
    for (name, value) in known + facts.values.map({ ($0.name, $0.text) }) {
      if let value { values[name] = value }
    }
    return values
  }

  private func definitions(in inspection: Inspection) -> [FootnoteBook.Key: [Block]] {
    var result: [FootnoteBook.Key: [Block]] = [:]
    for footnote in inspection.footnotes {
      result[FootnoteBook.Key(file: footnote.name.range.file, name: footnote.name.value)] = footnote.blocks
    }
    for text in programme.texts.values {
      for block in text.blocks(in: language) {
        guard case .footnoteDefinition(let name, let blocks) = block.kind else { continue }
        result[FootnoteBook.Key(file: name.range.file, name: name.value)] = blocks
      }
    }
    return result
  }

  private func cover(of inspection: Inspection, results: ResultWriter, index: ReferenceIndex) -> ReportCover {
    let facts = inspection.facts
    let design = programme.outline.lazy.compactMap(\.cover).first
    let nodes = (design?.sections ?? []).compactMap(programme.node).compactMap { node in
      results.result(of: node).map {
        ReportCover.Glance(title: node.title.text(in: language), result: $0, anchor: Anchor(node.id.text))
      }
    }
    let threads = (design?.threads ?? []).compactMap { id in
      results.thread(id).map {
        ReportCover.Glance(title: results.title(ofThread: id), result: $0, anchor: index.targets[id]?.anchor)
      }
    }
    let lead = design?.lead.text(in: language) ?? ""
    let isOneLine = design?.isOneLine ?? false
    return ReportCover(
      programme: design?.hasName ?? true ? programme.name.text(in: language) : nil, lead: isOneLine ? nil : lead,
      title: isOneLine ? "\(lead) \(facts.subject)" : facts.subject,
      glanceTitle: design?.glanceTitle?.text(in: language) ?? "", glance: nodes + threads,
      facts: (design?.facts ?? CoverDesign.Fact.allCases).compactMap { self.fact($0, of: facts) })
  }

  private func fact(_ fact: CoverDesign.Fact, of facts: InspectionFacts) -> ReportCover.Fact? {
    let (key, value): (LabelKey, String?) =
      switch fact {
      case .ledBy: (.ledBy, programme.inspectorate.text(in: language))
      case .inspected: (.inspected, facts.inspected.map { dates.text($0.value) })
      case .published: (.published, facts.published.map { dates.text($0.value) })
      case .isbn: (.isbn, facts.isbn)
      }
    return value.map { ReportCover.Fact(label: label(key), value: $0) }
  }
}
