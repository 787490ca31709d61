import InspectionModel
import InspectionScoring

/// The figures of an inspection by the numbers that they print.
struct FigureIndex {
  /// A figure, or its other side.
  struct Entry: Hashable {
    /// Its place in the book: what decides between equals.
    let place: Int
    let name: String
    let isInsufficient: Bool
    /// Cases; nil for a percentage without a base.
    let count: Int?
    let base: Int?
    /// What is printed of it; nil for a plain number.
    let percent: Int?
    /// The sections and criteria that it is about.
    let nodes: Set<NodeID>
    /// Stems that few other figures have.
    let words: Set<String>
  }

  /// By whole percentage.
  private(set) var byPercent: [Int: [Entry]] = [:]
  /// By count and base.
  private(set) var byShare: [Share: [Entry]] = [:]
  /// Plain numbers.
  private(set) var byNumber: [Int: [Entry]] = [:]
  /// How many figures have a base.
  private(set) var figuresOnBase: [Int: Int] = [:]

  struct Share: Hashable {
    let count: Int
    let base: Int
  }

  init(_ manuscript: Manuscript) {
    let definitions = Dictionary(
      manuscript.inspection.figures.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
    let figures = manuscript.figures.figures
    let described = figures.map { figure in
      Self.words(of: figure, defined: definitions[figure.name], in: manuscript.inspection.questions)
    }
    var frequency: [String: Int] = [:]
    for words in described { for word in words { frequency[word, default: 0] += 1 } }
    // A word that a tenth of all figures have tells none of them apart.
    let most = max(4, figures.count / 10)
    for (place, figure) in figures.enumerated() {
      let words = described[place].filter { frequency[$0, default: 0] <= most }
      var nodes: Set<NodeID> = []
      if case .question(let id, _, _) = figure.origin {
        nodes = Set(manuscript.inspection.questions[id]?.nodes ?? [])
      }
      add(figure, place, nodes, words)
    }
  }

  private mutating func add(_ figure: Figure, _ place: Int, _ nodes: Set<NodeID>, _ words: Set<String>) {
    switch figure.value {
    case .share(let count, let base) where base > 0:
      figuresOnBase[base, default: 0] += 1
      for isInsufficient in [false, true] {
        let counted = isInsufficient ? base - count : count
        guard let share = Fraction(counted, over: base) else { continue }
        let entry = Entry(
          place: place, name: figure.name, isInsufficient: isInsufficient, count: counted, base: base,
          percent: WholePercent(rounding: share * Fraction(100)).value, nodes: nodes, words: words)
        // A half is its own other side.
        if isInsufficient, base - count == count { continue }
        byPercent[entry.percent ?? 0, default: []].append(entry)
        byShare[Share(count: counted, base: base), default: []].append(entry)
      }
    case .percentage(let percent):
      byPercent[percent.value, default: []].append(
        Entry(
          place: place, name: figure.name, isInsufficient: false, count: nil, base: nil, percent: percent.value,
          nodes: nodes, words: words))
    case .number(let number):
      byNumber[number, default: []].append(
        Entry(
          place: place, name: figure.name, isInsufficient: false, count: number, base: nil, percent: nil, nodes: nodes,
          words: words))
    default: break
    }
  }

  /// What a figure is about: its name, its question, the attributes and answers that it counts, its source.
  private static func words(
    of figure: Figure, defined definition: FigureDefinition?, in questions: QuestionList
  ) -> Set<String> {
    var texts = definition == nil ? [] : [figure.name]
    if case .question(let id, let answers, let filter) = figure.origin {
      texts += [questions[id]?.text ?? ""] + answers + filter.texts
    } else if case .cases(let filter, let among) = figure.origin {
      texts += filter.texts + among.texts
    } else if case .entered(_, let source) = figure.origin {
      texts.append(source ?? "")
    }
    return SubjectWords(texts.joined(separator: " ")).stems
  }
}

extension CaseFilter {
  fileprivate var texts: [String] { conditions.flatMap { [$0.attribute] + $0.values } }
}
