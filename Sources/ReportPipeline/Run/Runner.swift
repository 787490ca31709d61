import InspectionModel
import InspectionScoring
import ReportAssembly
import ReportChecks
import ReportRendering
import SourceReading

/// Runs an inspection through the stages, as far as it is asked to and as its errors allow.
public struct Runner: Sendable {
  let surroundings: Surroundings
  let request: Request

  /// What a run is asked for, apart from the inspection.
  public struct Request: Hashable, Sendable {
    /// The last stage to run.
    public var lastStage: Stage
    /// The forms of the report.
    public var formats: Set<ReportFormat>
    /// A folder whose templates lie over those compiled in; nil for none.
    public var templates: String?
    /// The folder to put the report in; nil for `build/` and the inspection's name.
    public var target: String?
    /// Answers to take in place of those of the data: `CASE/QUESTION=ANSWER`.
    public var changes: [String]
    /// A file with what differs in the programme, written like an edition; nil for none.
    public var rule: String?
    /// Whether the inspections that `benchmarks:` names are read.
    public var comparesScores: Bool

    /// A request.
    public init(
      lastStage: Stage = .publish, formats: Set<ReportFormat> = Set(ReportFormat.allCases), templates: String? = nil,
      target: String? = nil, changes: [String] = [], rule: String? = nil, comparesScores: Bool = true
    ) {
      self.lastStage = lastStage
      self.formats = formats
      self.templates = templates
      self.target = target
      self.changes = changes
      self.rule = rule
      self.comparesScores = comparesScores
    }
  }

  /// A runner in `surroundings`.
  public init(surroundings: Surroundings, request: Request = Request()) {
    self.surroundings = surroundings
    self.request = request
  }

  /// Runs the inspection in `folder`.
  public func run(_ folder: String) -> ReportRun {
    var progress = Progress(run: ReportRun(folder: folder), clock: surroundings.clock)
    var found: [Diagnostic] = []
    advance(&progress, &found)
    settle(&progress.run, found)
    if wants(.publish), !progress.run.hasErrors { progress.time(.publish) { publish(&$0) } }
    return progress.run
  }

  /// A run under way, with the clock that its stages are timed by.
  private struct Progress {
    var run: ReportRun
    let clock: @Sendable () -> Duration

    mutating func time<Value>(_ stage: Stage, _ work: (inout ReportRun) -> Value) -> Value {
      let start = clock()
      defer { run.timings.append((stage, clock() - start)) }
      return work(&run)
    }
  }

  func wants(_ stage: Stage) -> Bool { stage <= request.lastStage }

  /// All stages up to rendering, whose diagnostics are collected so that all of them come in one run.
  private func advance(_ progress: inout Progress, _ found: inout [Diagnostic]) {
    let sources = progress.time(.discover) { run in
      let discovered = SourceDiscoverer(disk: surroundings.disk).discover(run.folder)
      run.sources = discovered.value
      run.files = discovered.value.table
      run.files.place(in: run.folder)
      return discovered
    }
    found += sources.diagnostics
    guard wants(.parse), !sources.value.documents.isEmpty else { return }

    var questions: Diagnosed<SourceFile?> = Diagnosed(nil)
    found += progress.time(.parse) { run in
      questions = sources.value.readQuestions(into: &run.files)
      var diagnostics = questions.diagnostics
      for file in sources.value.documents {
        let parsed = SourceParser().parse(file)
        let filled = FencedBlockReader().fill(parsed.value, of: file) { named in
          sources.value.folder.read(named, into: &run.files)
        }
        run.documents.append(filled.value)
        diagnostics += parsed.diagnostics + filled.diagnostics
      }
      run.files.place(in: run.folder)
      return diagnostics
    }
    guard wants(.load) else { return }

    let shelf = progress.time(.load) { run in
      var shelf = ProgrammeShelf(surroundings: surroundings, templates: request.templates, files: run.files)
      found += load(from: &shelf, into: &run)
      run.files = shelf.files
      return shelf.templates
    }
    guard wants(.bind), let programme = progress.run.programme else { return }

    found += progress.time(.bind) { run in
      let bound = InspectionBinder(programme: programme)
        .bind(
          run.documents, figures: sources.value.figures, questions: questions.value,
          unreadable: sources.value.unreadable(questions: questions))
      run.inspection = bound.value
      return bound.diagnostics
    }
    guard wants(.count), let inspection = progress.run.inspection else { return }

    let counted = progress.time(.count) { count(inspection, of: programme, in: sources.value, into: &$0) }
    found += counted
    guard wants(.score) else { return }

    // A wrong list of questions or cases is half the data, and so is what could not be counted.
    let isCounted =
      progress.run.isCounted && inspection.questions.isWhole && !progress.run.hasError(inDataAmong: found)
    progress.run.isCounted = isCounted
    let scored = progress.time(.score) { score(inspection, of: programme, in: sources.value, into: &$0) }
    // What is missing because the data could not be counted is not missing besides.
    found += isCounted ? scored : scored.filter { !$0.id.isUnwritten }
    guard let scorecard = progress.run.scorecard else { return }
    guard wants(.disclose) else { return }

    let published = progress.time(.disclose) { run in
      let published = Discloser(programme: programme).disclose(inspection, scorecard, run.figures)
      run.published = published
      return published
    }
    guard wants(.assemble) else { return }

    let report = progress.time(.assemble) { run in
      let assembled = Assembler(programme: programme, language: programme.ownLanguage)
        .assemble(inspection, published.scorecard, published.figures)
      run.report = assembled.value
      found += assembled.diagnostics.filter { isCounted || !$0.id.isUnwritten }
      return assembled.value
    }
    guard wants(.check) else { return }
    found += progress.time(.check) { run in
      let manuscript = Manuscript(
        inspection, of: programme, published.scorecard, published.figures, cases: run.cases)
      run.manuscript = manuscript
      return Reviewer().review(manuscript)
    }
    guard wants(.render) else { return }
    found += progress.time(.render) { render(report, of: programme, from: shelf, into: &$0) }
  }

  /// The programme that `inspection.md` names.
  private func load(from shelf: inout ProgrammeShelf, into run: inout ReportRun) -> [Diagnostic] {
    let reference = ProgrammeReference.read(in: run.documents)
    guard let id = reference.value.id else { return shelf.diagnostics + reference.diagnostics }
    let rule = request.rule.map { path in
      SourceFileReader(disk: surroundings.disk).read(path, as: path, into: &shelf.files)
    }
    let loaded = shelf.load(ProgrammeRequest(id: id, edition: reference.value.edition), rule: rule?.value)
    run.programme = loaded.value
    return reference.diagnostics + (rule?.diagnostics ?? []) + loaded.diagnostics
  }

  /// Decides severities by the report's status, takes out what is accepted, and sorts the rest.
  private func settle(_ run: inout ReportRun, _ found: [Diagnostic]) {
    let status = run.inspection?.facts.status ?? .draft
    let filter = AcceptanceFilter(acceptances: run.inspection?.acceptances ?? [], files: run.files)
    let (left, accepted) = filter.apply(to: found.map { $0.resolved(for: status) })
    run.diagnostics = left
    run.accepted = accepted
  }
}
