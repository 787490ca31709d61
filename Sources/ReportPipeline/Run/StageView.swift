import InspectionModel
import InspectionScoring
import ReportAssembly
import ReportChecks
import ReportRendering

/// What a stage made, as JSON for people who want to look inside. Its shape is not stable.
public struct StageView: Sendable {
  private let value: JSONValue

  /// The view of what `stage` made in `run`; null when the run did not get there.
  public init(of run: ReportRun, after stage: Stage) {
    value =
      switch stage {
      case .discover: Self.discovered(run)
      case .parse: .array(run.documents.map { Self.parsed($0, run.files) })
      case .load: run.programme.map(Self.loaded) ?? .null
      case .bind: run.inspection.map(Self.bound) ?? .null
      case .count: run.tallies.map { Self.counted($0, run.inspection?.questions ?? .empty) } ?? .null
      case .score: run.scorecard.map { Self.scored($0, run.programme) } ?? .null
      case .disclose: run.published.map { Self.disclosed($0, run.programme) } ?? .null
      case .assemble: run.report.map(Self.assembled) ?? .null
      case .check: run.manuscript.map { Self.read($0, run.files) } ?? .null
      case .render, .publish: .array(run.output.map(Self.rendered))
      }
  }

  /// The JSON text, ended by a line end.
  public var text: String { value.text }

  private static func discovered(_ run: ReportRun) -> JSONValue {
    let files = run.sources?.documents ?? []
    return .array(files.map { .object([("path", .string($0.path)), ("size", .integer($0.bytes.count))]) })
  }

  private static func parsed(_ document: SourceDocument, _ files: SourceFileTable) -> JSONValue {
    let file = files[document.file]
    return .object([
      ("path", .string(document.path)),
      ("keys", .array((document.frontMatter?.entries ?? []).map { .string($0.key.value) })),
      (
        "blocks",
        .array(
          document.blocks.map { block in
            .object([
              ("kind", .string(block.kind.name)),
              ("line", .integer(file?.location(at: block.range.lower).line ?? 0)),
              ("text", .string(file?.text(in: block.range) ?? "")),
            ])
          })
      ),
    ])
  }

  private static func loaded(_ programme: Programme) -> JSONValue {
    let language = programme.ownLanguage
    func node(_ node: ProgrammeNode) -> JSONValue {
      .object([
        ("id", .string(node.id.text)), ("title", .string(node.title.text(in: language))),
        ("result", .string(node.result.rawValue)),
        ("criteria", .array(node.children.map { JSONValue.string($0.id.text) })),
      ])
    }
    return .object([
      ("id", .string(programme.id)), ("edition", programme.edition.map { .string($0) } ?? .null),
      ("name", .string(programme.name.text(in: language))), ("sections", .array(programme.sections.map { node($0) })),
      ("parts", .array(programme.outline.map { JSONValue.string($0.id.text) })),
    ])
  }

  private static func bound(_ inspection: Inspection) -> JSONValue {
    .object([
      ("subject", .string(inspection.facts.subject)), ("status", .string(inspection.facts.status.rawValue)),
      (
        "findings",
        .array(
          inspection.findings.map { findings in
            .object(
              [("node", .string(findings.node.text))]
                + findings.slots.map { ($0.slot, .integer($0.entries.count)) })
          })
      ),
      ("recommendations", .integer(inspection.recommendations.flatMap(\.items).count)),
      ("examples", .integer(inspection.examples.count)),
      ("glossary", .integer(inspection.glossary.count)),
    ])
  }

  private static func counted(_ tallies: Tallies, _ questions: QuestionList) -> JSONValue {
    .object([
      ("cases", .integer(tallies.cases[.all] ?? 0)),
      (
        "groups",
        .sortedObject(
          Dictionary(
            tallies.cases.map { ($0.key.description, JSONValue.integer($0.value)) },
            uniquingKeysWith: { first, _ in first }))
      ),
      (
        "questions",
        .object(
          questions.questions.compactMap { question in
            tallies[question.id].map { tally in
              (
                question.id.text,
                JSONValue.object(tally.counts.map { ($0.answer.word, .integer($0.cases)) })
              )
            }
          })
      ),
    ])
  }

  private static func scored(_ scorecard: Scorecard, _ programme: Programme?) -> JSONValue {
    let nodes = (programme?.nodes ?? []).compactMap { node in
      scorecard[.node(node.id)].map { (node.id.text, result($0)) }
    }
    let threads = (programme?.threads ?? []).compactMap { thread in
      scorecard[.thread(thread.id)].map { (thread.id, result($0)) }
    }
    return .object([("nodes", .object(nodes)), ("threads", .object(threads))])
  }

  private static func disclosed(_ published: PublishedFigures, _ programme: Programme?) -> JSONValue {
    let hidden = published.figures.figures.filter { $0.hidden != nil }.map { JSONValue.string($0.name) }
    let limits = published.figures.smallNumbers
    return .object([
      ("under", .integer(limits.under)), ("percentagesUnder", .integer(limits.percentagesUnder)),
      ("hidden", .array(hidden)), ("results", scored(published.scorecard, programme)),
    ])
  }

  private static func result(_ result: Scorecard.Result) -> JSONValue {
    let printed: JSONValue =
      switch result.value {
      case .score(let score): .string(score.description)
      case .grade(let step): .string(step.id)
      case .none(let reason): .object([("none", .string(reason))])
      case .notAssessed: .object([("none", .string("not assessed"))])
      }
    return switch result.origin {
    case .entered: .object([("printed", printed), ("origin", .string("entered"))])
    case .rated: .object([("printed", printed), ("origin", .string("rated"))])
    case .computed(let reckoning):
      .object([
        ("printed", printed), ("origin", .string("computed")), ("exact", .string(reckoning.mean.description)),
      ])
    case .averaged(let interval):
      .object([
        ("printed", printed), ("origin", .string("averaged")),
        ("between", .array([.string(interval.lower.description), .string(interval.upper.description)])),
      ])
    }
  }

  private static func assembled(_ report: ReportDocument) -> JSONValue {
    .object([
      ("title", .string(report.title)),
      (
        "parts",
        .array(
          report.parts.map { part in
            .object([
              ("anchor", .string(part.anchor.id)), ("number", part.number.map { .string($0) } ?? .null),
              ("title", .string(part.title)), ("result", part.result.map { .string($0.printed) } ?? .null),
              ("elements", .integer(part.elements.count)), ("footnotes", .integer(part.footnotes.count)),
            ])
          })
      ),
    ])
  }

  /// Every number that the checks have read, as they understand it.
  private static func read(_ manuscript: Manuscript, _ files: SourceFileTable) -> JSONValue {
    .array(
      manuscript.authored.flatMap { passage in
        passage.numbers.map { number in
          let range = passage.source(of: number.range)
          return .object([
            ("path", .string(files[range.file]?.path ?? "")),
            ("line", .integer(files[range.file]?.location(at: range.lower).line ?? 0)),
            ("text", .string(passage[number.range])), ("meaning", .string("\(number.meaning)")),
            ("quotes", .array(number.quotations.map { .string($0) })),
          ])
        }
      })
  }

  private static func rendered(_ file: OutputFile) -> JSONValue {
    .object([
      ("path", .string(file.path)), ("size", .integer(file.bytes.count)),
      ("sha256", .string(SHA256.hex(of: file.bytes))),
    ])
  }
}

extension Block.Kind {
  /// One word for the kind.
  fileprivate var name: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading(let level, _): "heading \(level)"
    case .list: "list"
    case .quote: "quote"
    case .box: "box"
    case .code: "code"
    case .table: "table"
    case .chart: "chart"
    case .thematicBreak: "break"
    case .html: "html"
    case .comment: "comment"
    case .footnoteDefinition: "footnote"
    }
  }
}
