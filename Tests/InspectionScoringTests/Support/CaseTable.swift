import InspectionModel
import InspectionScoring

/// How many cases have which risk, which sex and which answer to Q1: every number that figures can be made of.
struct CaseTable {
  static let risks = ["high", "low"]
  static let sexes = ["female", "male"]
  /// The answers of relevant cases.
  static let answers = ["yes", "no", "none done"]

  /// One kind of case.
  struct Cell: Hashable {
    let risk: String
    let sex: String
    let answer: String
  }

  /// Every kind of case that is relevant, in one order.
  static let cells = risks.flatMap { risk in
    sexes.flatMap { sex in answers.map { Cell(risk: risk, sex: sex, answer: $0) } }
  }

  /// The number of cases of each kind.
  var counts: [Int]
  /// What an author asks for, in the order of `figures.yml`.
  var figures: [FigureDefinition] = []
  /// Whether a chart shows the answers to Q1.
  var isCharted = false

  init(_ counts: [Int]) { self.counts = counts }

  /// A table with a few cases of each kind and figures over some of them.
  init(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let most = Int.random(in: 2...9, using: &random)
    counts = Self.cells.map { _ in Bool.random(using: &random) ? Int.random(in: 0...most, using: &random) : 0 }
    isCharted = Bool.random(using: &random)
    for number in 0..<Int.random(in: 0...7, using: &random) {
      let filter = Self.filter(&random)
      let measure: FigureDefinition.Measure =
        Int.random(in: 0..<4, using: &random) == 0
        ? .cases(filter, among: Bool.random(using: &random) ? .all : Self.filter(&random))
        : .question(
          Located("Q1", at: .entry),
          answers: Self.answers.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
            .map { Located($0, at: .entry) }, filter: filter)
      figures.append(FigureDefinition(name: Located("f\(number)", at: .entry), measure: measure))
    }
  }

  private static func filter(_ random: inout SplitMix) -> WrittenFilter {
    func condition(_ name: String, _ values: [String]) -> [(String, String)] {
      Int.random(in: 0..<2, using: &random) == 0 ? [] : values.randomElement(using: &random).map { [(name, $0)] } ?? []
    }
    return .where(condition("risk", risks) + condition("sex", sexes))
  }

  /// Adds a figure over the answers to Q1.
  func asking(_ name: String, answers: [String] = [], _ conditions: (String, String)...) -> CaseTable {
    var table = self
    table.figures.append(
      FigureDefinition(
        name: Located(name, at: .entry),
        measure: .question(
          Located("Q1", at: .entry), answers: answers.map { Located($0, at: .entry) }, filter: .where(conditions))))
    return table
  }

  /// Adds a figure over the attributes of cases.
  func counting(_ name: String, _ conditions: (String, String)..., among: [(String, String)] = []) -> CaseTable {
    var table = self
    table.figures.append(
      FigureDefinition(
        name: Located(name, at: .entry), measure: .cases(.where(conditions), among: .where(among))))
    return table
  }

  /// The cells of a filter and of some answers; of all where none are named.
  static func cells(_ filter: CaseFilter, _ answers: [String] = []) -> CellMarks {
    cells.map { cell in
      filter.conditions.allSatisfy { $0.values.contains($0.attribute == "risk" ? cell.risk : cell.sex) }
        && (answers.isEmpty || answers.contains(cell.answer))
    }
  }

  /// The cases in some cells.
  func count(_ cells: CellMarks) -> Int { zip(counts, cells).reduce(0) { $1.1 ? $0 + $1.0 : $0 } }

  /// The area whose cases these are.
  func area(under limit: Int, percentagesUnder: Int = 0) -> Area {
    var area = Area(sections: [.section("A", criteria: 1)]).asking("Q1", of: "A1", 0, outOf: 0)
    area.inspection.figures = figures
    if isCharted {
      area.inspection.charts = [
        ChartDefinition(
          title: Located("Answers", at: .entry), data: .question(Located("Q1", at: .entry)), range: .entry)
      ]
    }
    area.inspection.smallNumbers = SmallNumbers(under: limit, percentagesUnder: percentagesUnder)
    return area
  }

  /// What was counted, as the scorer asks for it.
  func tallies(for area: Area) -> Tallies {
    let filters = Set(
      Scorer(programme: area.programme).request(for: area.inspection).groups.map(\.filter.filter) + [.all])
    let tallies = filters.map { filter in
      (
        Tallies.Key(QuestionID("Q1"), filter),
        Tally(
          AnswerScheme.yesOrNo.answers.map { answer in
            let isRelevant = answer.judgement != .notApplicable
            return Tally.Count(answer, isRelevant ? count(Self.cells(filter, [answer.word])) : 0)
          })
      )
    }
    return Tallies(
      cases: Dictionary(uniqueKeysWithValues: filters.map { ($0, count(Self.cells($0))) }),
      tallies: Dictionary(uniqueKeysWithValues: tallies),
      attributes: [
        "risk": Self.risks.map { .init($0, count(Self.cells(CaseFilter([.init("risk", [$0])])))) },
        "sex": Self.sexes.map { .init($0, count(Self.cells(CaseFilter([.init("sex", [$0])])))) },
      ])
  }

  /// What a report of these cases may print.
  func published(under limit: Int, percentagesUnder: Int = 0) -> PublishedFigures {
    let area = area(under: limit, percentagesUnder: percentagesUnder)
    let tallies = tallies(for: area)
    let scorecard = Scorer(programme: area.programme).score(area.inspection, tallies: tallies).value
    let book = FigureReckoner(programme: area.programme).reckon(area.inspection, tallies: tallies).value
    return Discloser(programme: area.programme).disclose(area.inspection, scorecard, book)
  }
}

/// Some of the cells of a table.
typealias CellMarks = [Bool]

extension WrittenFilter {
  /// The cases with these attributes.
  static func `where`(_ conditions: [(String, String)]) -> WrittenFilter {
    WrittenFilter(conditions.map { .init(Located($0.0, at: .entry), [Located($0.1, at: .entry)]) })
  }
}
