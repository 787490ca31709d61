import InspectionModel
import InspectionScoring
import ReportAssembly
import ReportChecks
import ReportRendering

/// What one run over an inspection has made so far: the value of each stage that was reached.
public struct ReportRun: Sendable {
  /// The inspection's folder, as it was named.
  public let folder: String
  /// What the folder holds.
  public internal(set) var sources: SourceFiles?
  /// Every file of the run: sources, programme and templates.
  public internal(set) var files = SourceFileTable()
  /// The parsed files.
  public internal(set) var documents: [SourceDocument] = []
  /// The programme that `inspection.md` names.
  public internal(set) var programme: Programme?
  /// The bound inspection.
  public internal(set) var inspection: Inspection?
  /// Files that were read and not kept, and those of other inspections: inputs besides `files`.
  var otherInputs: [Manifest.Entry] = []
  /// What was counted in its case assessments; nil where there are none, or they could not be counted.
  public internal(set) var tallies: Tallies?
  /// The cases one by one, for the checks of what must not be printed; nil where they were not asked for or not listed.
  public internal(set) var cases: CaseList?
  /// Whether nothing is wrong with the case assessments, or there are none: otherwise results are those of no data.
  public internal(set) var isCounted = false
  /// Its results.
  public internal(set) var scorecard: Scorecard?
  /// What its prose can quote.
  public internal(set) var figures = FigureBook.empty
  /// What of both the report may print; nil while that is not decided.
  public internal(set) var published: PublishedFigures?
  /// The assembled report.
  public internal(set) var report: ReportDocument?
  /// What its checks have read.
  public internal(set) var manuscript: Manuscript?
  /// The files of the report.
  public internal(set) var output: [OutputFile] = []
  /// Where the report was put; nil while it was not.
  public internal(set) var target: String?
  /// What there is to tell, in the order of files and places.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// What the authors accept, with their reasons.
  public internal(set) var accepted: [AcceptedDiagnostic] = []
  /// How long each stage took.
  public internal(set) var timings: [(stage: Stage, duration: Duration)] = []

  init(folder: String) { self.folder = folder }

  /// Whether something stands in the way of a report.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Whether `diagnostics` have an error in a file of the folder for data.
  func hasError(inDataAmong diagnostics: [Diagnostic]) -> Bool {
    diagnostics.contains { diagnostic in
      guard diagnostic.severity == .error, let range = diagnostic.range else { return false }
      return files[range.file]?.path.hasPrefix(FolderLayout.data + "/") ?? false
    }
  }

  /// Every error, and what else concerns scores; everything when nothing could be scored.
  var scoreDiagnostics: [Diagnostic] {
    scorecard == nil ? diagnostics : diagnostics.filter { $0.severity == .error || $0.id.concernsScores }
  }

  /// The file to open: the page, or the Markdown where no page was asked for; nil while nothing was put in place.
  public var reportPath: String? {
    guard let target, let main = output.first(where: { !$0.path.contains("/") }) else { return nil }
    return target + "/" + main.path
  }

  /// How the program ends when this was its only run.
  public var status: ExitStatus { ExitStatus(of: diagnostics) }
}
