import InspectionModel

/// Checks that every `{{…}}` says something that the report can put in its place.
struct PlaceholderChecker: Sendable {
  private let isStandingText: Bool
  private let isPrinted: Bool
  private let given: Set<String>
  private let figures: QuotableFigures

  /// A checker of prose in which the values of `facts` and `figures` may stand; lists of criteria stand in the
  /// programme's own texts. What a text that is not printed would need is not missing.
  init(facts: InspectionFacts, figures: QuotableFigures, isStandingText: Bool, isPrinted: Bool = true) {
    self.isStandingText = isStandingText
    self.isPrinted = isPrinted
    self.figures = figures
    var given: Set = ["subject", "body"]
    if facts.inspected != nil { given.insert("inspected") }
    if facts.published != nil { given.insert("published") }
    if facts.isbn != nil { given.insert("isbn") }
    self.given = given.union(facts.values.map(\.name))
  }

  /// Reports each placeholder of `prose` that has no value.
  func check(_ prose: ProseInventory, to binding: inout Binding) {
    for placeholder in prose.placeholders { check(placeholder, to: &binding) }
    for range in prose.unclosedBraces { binding.report(.notClosed(at: range)) }
  }

  private func check(_ written: Located<String>, to binding: inout Binding) {
    let values = Placeholder.commonValues + binding.programme.inspectionKeys.map(\.name)
    switch Placeholder(written.value) {
    case .value(let name) where given.contains(name): break
    // What a report needs in any case is reported where it is missing.
    case .value(let name) where InspectionFactsBinder.needed(by: binding.programme).contains(name): break
    case .value(let name) where values.contains(name):
      if isPrinted { binding.report(.valueNotGiven(name, at: written.range)) }
    // A page is that of a label, and labels are resolved when the report is assembled.
    case .page: break
    case .criteria(let ids) where isStandingText:
      for id in ids where binding.programme.sections.allSatisfy({ $0.id.text != id }) {
        binding.report(.criteriaOfNothing(id, at: written.range, known: binding.nodes.ids(of: .section)))
      }
    case .result(let word, let name, let round):
      ResultQuotation(word: word, name: name, round: round, range: written.range).check(to: &binding)
    case .figure(let word, let name, let isInsufficient):
      FigureQuotation(word: word, name: name, isInsufficient: isInsufficient, range: written.range)
        .check(figures, to: &binding)
    case .standingText(let name):
      binding.report(isStandingText ? .textInText(at: written.range) : .textInRunningText(name, at: written.range))
    case .value, .criteria, nil:
      binding.report(unknown(written, values: values))
    }
  }

  private func unknown(_ written: Located<String>, values: [String]) -> Diagnostic {
    let headline =
      written.value.allSatisfy(\.isWhitespace)
      ? "Nothing stands between '{{' and '}}'"
      : "Nothing is known that would stand for '{{\(written.value.shortened)}}'"
    var known = values + ["page LABEL"]
    known.append(isStandingText ? "criteria SECTIONS" : "> TEXT")
    known += Placeholder.ResultWord.allCases.map { "\($0.rawValue) CRITERION" }
    known += Placeholder.FigureWord.allCases.map { "\($0.rawValue) FIGURE" }
    let listing = "What can stand in double braces is"
    let words = written.value.split(whereSeparator: \.isWhitespace).map(String.init)
    if let first = words.first, words.count == 1, figures[first] != nil {
      return .unknown(
        .unknownFigureWord, written, headline, meant: "share \(first)", known: known, listing: listing,
        replacement: { "{{\($0)}}" })
    }
    let candidates = words.count > 1 ? Placeholder.words : values
    let meant = words.first.flatMap { NearMiss.nearest(to: $0, in: candidates.filter { $0 != words.first }) }
    return .unknown(
      .unknownFigureWord, written, headline, meant: meant.map { ([$0] + words.dropFirst()).joined(separator: " ") },
      known: known, listing: listing, replacement: { "{{\($0)}}" })
  }
}

extension Diagnostic {
  /// Two braces that begin a value or figure and are not followed by two that end it.
  static func notClosed(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .figureNotClosed, at: range, "What stands in double braces must be closed by two braces on its own line",
      explanation:
        "Write `}}` behind a value or figure, as in `{{subject}}`, or `\\{{` if the braces are meant to be printed.")
  }

  fileprivate static func valueNotGiven(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingFact, at: range, "The text quotes '\(name)', which inspection.md does not give",
      explanation: "Write `\(name):` in its front matter.")
  }

  fileprivate static func textInText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedText, at: range, "A standing text holds no other",
      explanation: "Put both where they are printed, one after the other.")
  }

  fileprivate static func textInRunningText(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedText, at: range, "A standing text stands in a paragraph of its own",
      explanation: "Put an empty line before and after `{{> \(name.shortened)}}`, outside of lists, boxes and tables.")
  }

  fileprivate static func criteriaOfNothing(_ id: String, at range: SourceRange, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownCriterion, at: range, "'\(id.shortened)' is no section of the programme",
      explanation: known.listed(after: "The sections are"))
  }
}
