import InspectionModel
import InspectionScoring
import ReportAssembly

/// What checks read: an inspection with its results and figures, and all of its prose as it will print.
public struct Manuscript: Sendable {
  /// The programme.
  public let programme: Programme
  /// What the authors wrote.
  public let inspection: Inspection
  /// Its results.
  public let scorecard: Scorecard
  /// What its prose can quote.
  public let figures: FigureBook
  /// The cases of the inspection, which its report must not let anybody recognise; nil where they are not known.
  public let cases: CaseList?
  /// The language of the prose.
  public let language: Language
  /// Every run of text, standing texts of the programme last.
  public let passages: [Passage]
  /// The words for proportions that its prose may use.
  let proportions: ProportionVocabulary

  /// The manuscript of an inspection in the programme's own language.
  public init(
    _ inspection: Inspection, of programme: Programme, _ scorecard: Scorecard, _ figures: FigureBook,
    cases: CaseList? = nil
  ) {
    self.programme = programme
    self.inspection = inspection
    self.scorecard = scorecard
    self.figures = figures
    self.cases = cases
    language = programme.ownLanguage
    proportions = ProportionVocabulary(inspection.proportionWords(of: programme), in: language)
    let reading = PassageLanguage(
      abbreviations: Self.commonAbbreviations.union(programme.proseStyle.abbreviations.map(Self.withoutStop)),
      proportionPhrases: proportions.phrases)
    let writer = PassageWriter(
      wording: QuotationWording(inspection, of: programme, scorecard, figures, in: language), language: reading)
    var collector = PassageCollector(inspection, of: programme, writer: writer)
    passages = collector.collect()
  }

  /// The passages that the authors of the inspection wrote and can mend.
  public var authored: [Passage] { passages.filter { !$0.place.isStanding } }

  /// What follows from a rule: what the inspection says, else the programme, else the rule itself.
  public func level(of id: DiagnosticID) -> CheckLevel {
    inspection.checkLevels[id] ?? programme.review.levels[id] ?? CheckLevel(id.severity)
  }

  private static let commonAbbreviations: Set = [
    "approx", "cf", "co", "dr", "etc", "fig", "mr", "mrs", "ms", "no", "nos", "para", "paras", "prof", "rev", "st",
    "vol",
    "vs",
  ]

  private static func withoutStop(_ word: String) -> String {
    (word.hasSuffix(".") ? String(word.dropLast()) : word).lowercased()
  }
}

extension CheckLevel {
  /// The level that is as loud as `severity`.
  fileprivate init(_ severity: Severity) {
    self =
      switch severity {
      case .note: .note
      case .warning: .warning
      case .error: .error
      }
  }
}
