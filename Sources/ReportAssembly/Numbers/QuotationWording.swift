import InspectionModel
import InspectionScoring

/// Words what stands in double braces as the report prints it, for those who read prose without assembling a report.
public struct QuotationWording: Sendable {
  private let values: [String: String]
  private let figures: FigureWriter
  private var sentence: SentencePosition
  private var isInTable = false

  /// The wording of the report on `inspection` in `language`.
  public init(
    _ inspection: Inspection, of programme: Programme, _ scorecard: Scorecard, _ figures: FigureBook,
    in language: Language
  ) {
    values = Assembler(programme: programme, language: language).values(of: inspection)
    self.figures = FigureWriter(
      programme: programme, language: language, scorecard: scorecard, figures: figures,
      proportions: inspection.proportionWords(of: programme))
    sentence = SentencePosition(abbreviations: programme.proseStyle.abbreviations)
  }

  /// Begins another text; in tables and charts all numbers are in digits.
  public mutating func restart(isInTable: Bool) {
    sentence.restart()
    self.isInTable = isInTable
  }

  /// Takes in what stands between two placeholders: it decides whether the next one opens a sentence.
  public mutating func pass(_ text: String) { sentence.pass(text) }

  /// What `words` between double braces read as at `range`; nil for what is no text, such as a page.
  public mutating func text(_ words: String, at range: SourceRange) -> String? {
    let text: String
    switch Placeholder(words) {
    case .value(let name):
      let value = values[name] ?? ""
      text = sentence.opensSentence ? value.capitalisedFirst : value
    case .result(let word, let subject, let round): text = figures.text(word, of: subject, round: round)
    case .figure(let word, let name, let isInsufficient):
      let place = FigureWriter.Place(range: range, opensSentence: sentence.isOpening, isInTable: isInTable)
      text = figures.text(word, of: name, isInsufficient: isInsufficient, at: place).value
    case .page, .criteria, .standingText, nil: return nil
    }
    sentence.pass(text)
    return text
  }
}
