import InspectionModel
import InspectionScoring

/// Something of an inspection's data that its text can quote.
public enum Quotable: Hashable, Sendable {
  /// A named figure, or a question by its id.
  case figure(String)
  /// How the cases are spread over the answers to a question.
  case answers(QuestionID)
  /// The result of a section, criterion or thread in a round.
  case result(ResultKey)
}

/// A place in an inspection's files that prints something of its data.
public struct Quotation: Hashable, Sendable {
  /// What is printed.
  public let quoted: Quotable
  /// How it is asked for: what stands between the double braces, or what kind of thing asks.
  public let words: String
  /// Where.
  public let range: SourceRange
  /// The sentence around it as written, or the title of a chart; on one line.
  public let sentence: String
}

/// Every place that prints something of an inspection's data, in the order of files and of the places in each.
public struct QuotationList: Sendable {
  /// All places.
  public let quotations: [Quotation]

  /// The places of a run that got as far as scoring; nil for one that did not.
  public init?(_ run: ReportRun) {
    guard let programme = run.programme, let inspection = run.inspection else { return nil }
    var finder = QuotationFinder(programme: programme, files: run.files)
    for document in run.documents { finder.visit(document.blocks) }
    let asked = run.documents.flatMap(\.blocks).compactMap(\.askedText)
    var names = Set<String>()
    for name in programme.outline.flatMap(\.texts).compactMap({ $0.name(for: inspection) }) + asked
    where names.insert(name).inserted && inspection.texts[name] == nil {
      finder.visit(programme.texts[name]?.blocks(in: programme.ownLanguage) ?? [])
    }
    quotations = finder.found.sorted { $0.range < $1.range }
  }

  /// The places that print any of these.
  public func places(of wanted: Set<Quotable>) -> [Quotation] { quotations.filter { wanted.contains($0.quoted) } }
}

extension Block {
  /// The standing text that `{{> NAME}}`, alone in a paragraph, asks for.
  fileprivate var askedText: String? {
    guard case .paragraph(let text) = kind, text.count == 1, case .placeholder(let words) = text[0].kind else {
      return nil
    }
    return Placeholder.standingText(in: words)
  }
}
