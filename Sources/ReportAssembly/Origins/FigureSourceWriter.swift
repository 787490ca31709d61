import InspectionModel
import InspectionScoring

/// Says in words where the numbers of a draft come from.
struct FigureSourceWriter: Sendable {
  private let figures: FigureWriter
  private let questions: QuestionList

  init(_ figures: FigureWriter, inspection: Inspection) {
    self.figures = figures
    questions = inspection.questions
  }

  private var programme: Programme { figures.programme }
  private var language: Language { figures.language }

  /// The list for a report; nil where its text quotes nothing.
  func list(for report: ReportDocument) -> FigureSourceList? {
    var seen: Set<FigureOrigin> = []
    let origins = report.figureUses.compactMap(\.origin).filter { seen.insert($0).inserted }
    guard !origins.isEmpty else { return nil }
    return FigureSourceList(
      sources: origins.compactMap(source),
      words: .init(
        title: label(.figureSources), explanation: label(.figureSourcesExplanation), mark: label(.figureMark),
        quoted: label(.figureQuoted)))
  }

  private func source(of origin: FigureOrigin) -> FigureSource? {
    switch origin {
    case .figure(let name, let isOtherSide):
      guard let figure = figures.figures[name] else { return nil }
      return source(of: figure, isOtherSide: isOtherSide, origin)
    case .result(let key): return figures.scorecard.results[key].map { source(of: $0, of: key, origin) }
    }
  }

  private func label(_ key: LabelKey) -> String { programme.labels[key].text(in: language) }

  private func label(_ key: LabelKey, _ values: KeyValuePairs<String, String>) -> String {
    programme.labels[key].text(in: language, filling: values)
  }
}

// MARK: Figures

extension FigureSourceWriter {
  private func source(of whole: Figure, isOtherSide: Bool, _ origin: FigureOrigin) -> FigureSource {
    let figure = isOtherSide ? whole.complement ?? whole : whole
    return FigureSource(
      origin: origin, name: isOtherSide ? "\(whole.name) \(Placeholder.insufficient)" : whole.name,
      value: value(of: figure), count: value(of: figure) == count(of: figure) ? nil : count(of: figure),
      details: details(of: figure, isOtherSide: isOtherSide))
  }

  private func details(of figure: Figure, isOtherSide: Bool) -> [FigureSource.Detail] {
    switch figure.origin {
    case .question(let id, let answers, let filter):
      let text = questions[id].map { figure.name == id.text ? $0.text : "\(id): \($0.text)" }
      let question = text ?? id.text
      let what = answers.isEmpty ? label(.figureSufficient) : label(.figureAnswered, ["answers": listed(answers)])
      return counted("\(question) \u{2013} \(side(what, isOtherSide))", among: filter)
    case .cases(let filter, let among):
      let further = CaseFilter(filter.conditions.filter { !among.conditions.contains($0) })
      return counted(side(words(for: further), isOtherSide), among: among)
    case .derived(let derivation):
      let names = derivation.parts.map(\.value).joined(separator: label(.chartListComma))
      return [detail(.figureReckoned, label(.figureDerived, ["figures": names]))]
        + sources(of: figures.figures.roots(of: figure))
    case .entered(_, let source):
      let text = source.map { label(.figureEnteredFrom, ["source": $0]) } ?? label(.figureEntered)
      return [detail(.source, text.capitalisedFirst)]
    }
  }

  /// Who says what a figure is worked out from, each once.
  private func sources(of roots: [Figure]) -> [FigureSource.Detail] {
    var seen: Set<FigureSource.Detail> = []
    return roots.flatMap { details(of: $0, isOtherSide: false) }
      .filter { $0.label == label(.source) && seen.insert($0).inserted }
  }

  private func side(_ what: String, _ isOtherSide: Bool) -> String {
    isOtherSide ? label(.figureNot, ["what": what]) : what
  }

  private func counted(_ what: String, among cases: CaseFilter) -> [FigureSource.Detail] {
    [
      detail(.figureCounted, what), detail(.figureCases, words(for: cases)),
      detail(.source, label(.chartSourceCases)),
    ]
  }

  private func detail(_ key: LabelKey, _ text: String) -> FigureSource.Detail {
    FigureSource.Detail(label: label(key), text: text)
  }

  private func value(of figure: Figure) -> String {
    switch figure.value {
    case .share(_, let base) where !figures.figures.smallNumbers.allowsPercentage(of: base):
      count(of: figure) ?? FigureWriter.unknown
    case .share: figure.percentage.map { WholePercent(rounding: $0).description } ?? FigureWriter.unknown
    case .percentage(let percentage): percentage.description
    case .number(let number): NumberWords.digits(number)
    case .text(let text): text
    case .comparison(let first, let second): "\(first)\(label(.chartListComma))\(second)"
    case .hidden: label(.hiddenValue)
    }
  }

  private func count(of figure: Figure) -> String? {
    guard case .share(let count, let base) = figure.value else { return nil }
    return programme.labels[.shareOf].text(
      in: language, count: base,
      filling: ["count": NumberWords.digits(count), "base": NumberWords.digits(base)])
  }

  /// "all cases", or the conditions one after the other.
  private func words(for filter: CaseFilter) -> String {
    guard !filter.conditions.isEmpty else { return label(.figureAllCases) }
    return filter.conditions.map { condition in
      label(.figureWhere, ["attribute": condition.attribute, "values": listed(condition.values)])
    }.joined(separator: label(.chartListComma))
  }

  private func listed(_ words: [String]) -> String { words.joined(separator: label(.figureOr)) }
}

// MARK: Results

extension FigureSourceWriter {
  private func source(of result: Scorecard.Result, of key: ResultKey, _ origin: FigureOrigin) -> FigureSource {
    FigureSource(
      origin: origin, name: name(of: key), value: value(of: result, in: key.round), details: details(of: result))
  }

  private func details(of result: Scorecard.Result) -> [FigureSource.Detail] {
    switch result.origin {
    case .entered: return [detail(.source, label(.figureEntered).capitalisedFirst)]
    case .rated: return [detail(.figureReckoned, label(.figureRated))]
    case .averaged(let interval):
      let bounds = [interval.lower, interval.upper].map { $0.decimal(places: 2) + "%" }
      return [detail(.figureReckoned, label(.figureAveraged, ["lower": bounds[0], "upper": bounds[1]]))]
    // Where small numbers are left out, exact values are not said.
    case .computed where figures.figures.smallNumbers.under > 1: return [detail(.source, label(.chartSourceCases))]
    case .computed(let reckoning):
      let exact = reckoning.percentage.decimal(places: 2) + "%"
      return [
        detail(.figureReckoned, label(.figureComputed, ["exact": exact, "terms": terms(of: reckoning)])),
        detail(.source, label(.chartSourceCases)),
      ]
    }
  }

  private func name(of key: ResultKey) -> String {
    let title =
      switch key.subject {
      case .node(let id): "\(id) \(programme.node(id)?.title.text(in: language) ?? "")"
      case .thread(let id): programme.threads.first { $0.id == id }?.title.text(in: language) ?? id
      }
    guard programme.rounds.count > 1, let round = programme.rounds.first(where: { $0.id == key.round }) else {
      return title
    }
    return "\(title) (\(round.label.text(in: language)))"
  }

  private func value(of result: Scorecard.Result, in round: String?) -> String {
    switch result.value {
    case .score(let score): score.description
    case .grade(let step): step.label.text(in: language)
    case .none: label(.noScore)
    case .notAssessed: programme.notAssessed(in: round, language)
    }
  }

  /// What the mean is taken of, by its ids; of many only the first and the last.
  private func terms(of reckoning: Reckoning) -> String {
    let names = reckoning.terms.map { term in
      switch term.subject {
      case .question(let id): id.text
      case .node(let id): id.text
      }
    }
    guard names.count > Self.mostTerms, let first = names.first, let last = names.last else {
      return names.joined(separator: label(.chartListComma))
    }
    return label(.figureTerms, ["first": first, "last": last, "count": String(names.count)])
  }

  private static var mostTerms: Int { 12 }
}

extension FigureWriter {
  /// What `{{share NAME}}` and its like are taken from; nil where there is no such figure with numbers.
  func origin(of name: String, isInsufficient: Bool) -> FigureOrigin? {
    figures[name].map { .figure($0.name, isOtherSide: isInsufficient) }
  }

  /// What `{{score SUBJECT}}` and its like are taken from; nil where there is no such result.
  func origin(of subject: String, round: String?) -> FigureOrigin? {
    guard let subject = programme.subject(called: subject) else { return nil }
    let key = ResultKey(subject, round: round ?? scorecard.round)
    return scorecard.results[key] == nil ? nil : .result(key)
  }
}
