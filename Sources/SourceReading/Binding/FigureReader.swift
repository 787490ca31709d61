import InspectionModel

/// Reads one entry of `figures.yml`.
struct FigureReader {
  private let name: Located<String>
  private let node: YAMLNode
  private var keys: KeyDecoder
  private var own: [Diagnostic] = []

  /// A reader of a name with what stands below it.
  init(_ pair: YAMLNode.Pair) {
    name = pair.key
    node = pair.value
    keys = KeyDecoder(pair.value, form: "a figure", keys: FigureKeys.all)
  }

  /// What editors are told of an entry.
  static let schema = Schema.keys(
    FigureKeys.all, .oneWay(FigureWay.allCases.map { SchemaRule.Way(needed: $0.needed, allowed: $0.allowed) }))

  /// What is wrong with the entry.
  var diagnostics: [Diagnostic] { keys.diagnostics + own }

  /// The figure; nil when something is wrong with it.
  mutating func read() -> FigureDefinition? {
    let source = keys.read(FigureKeys.source)?.value
    let way = FigureWay.allCases.first { way in way.signs.contains { keys.place(of: $0) != nil } }
    guard let way else {
      if diagnostics.isEmpty { own.append(.withoutNumbers(name)) }
      return nil
    }
    refuseOthers(than: way)
    let measure = measure(way)
    if way.isEntered, source == nil { own.append(.noSource(name, at: keys.place(of: FigureKeys.source.name))) }
    guard diagnostics.isEmpty, let measure else { return nil }
    return FigureDefinition(name: name, measure: measure, source: source)
  }

  private mutating func refuseOthers(than way: FigureWay) {
    for key in FigureKeys.all.map(\.name) where !way.allowed.contains(key) {
      guard let place = keys.place(of: key), let first = way.signs.first(where: { keys.place(of: $0) != nil }) else {
        continue
      }
      own.append(.conflict(key, with: first, at: place))
    }
  }

  private mutating func measure(_ way: FigureWay) -> FigureDefinition.Measure? {
    switch way {
    case .question:
      let question = needed(FigureKeys.question)
      let answers = written(FigureKeys.answer)?.value ?? []
      let filter = filter(FigureKeys.cases)
      return question.flatMap { question in filter.map { .question(question, answers: answers, filter: $0) } }
    case .cases:
      let cases = needed(FigureKeys.cases).flatMap { filter($0) }
      let among = filter(FigureKeys.among)
      return cases.flatMap { cases in among.map { .cases(cases, among: $0) } }
    case .entered:
      guard let count = needed(FigureKeys.count), let base = needed(FigureKeys.base) else { return nil }
      if count.value > base.value { own.append(.countAboveBase(count, base)) }
      return .entered(count: count, base: base)
    case .percentage: return needed(FigureKeys.percentage).map { .percentage($0.value) }
    case .value: return needed(FigureKeys.value).flatMap { value($0) }
    case .sum: return parts(FigureKeys.sum, 2...Int.max).map { .derived(.sum($0)) }
    case .difference: return parts(FigureKeys.difference, 2...2).map { .derived(.difference($0[0], $0[1])) }
    case .complement: return needed(FigureKeys.complement).map { .derived(.complement(of: $0)) }
    case .comparison: return parts(FigureKeys.comparison, 2...2).map { .derived(.comparison($0[0], $0[1])) }
    }
  }

  /// The names of as many figures as `range` allows, each once.
  private mutating func parts(_ key: Key<[Located<String>]>, _ range: ClosedRange<Int>) -> [Located<String>]? {
    guard let parts = needed(key) else { return nil }
    var seen: [String: SourceRange] = [:]
    for part in parts.value {
      if let first = seen.updateValue(part.range, forKey: part.value) { own.append(.partTwice(part, first: first)) }
    }
    if !range.contains(parts.value.count) {
      own.append(.otherParts(key.name, at: parts.range, isOpen: range.upperBound > 2))
    }
    return own.isEmpty ? parts.value : nil
  }

  /// The value of a key that goes with the others, reported when it is not given.
  private mutating func needed<Value>(_ key: Key<Value>) -> Located<Value>? {
    if let value = written(key) { return value }
    if keys.place(of: key.name) == nil { own.append(.lacking(key.name, name)) }
    return nil
  }

  /// The value of a key that may be left out; one that is written and says nothing is reported.
  private mutating func written<Value>(_ key: Key<Value>) -> Located<Value>? {
    let told = keys.diagnostics.count
    let value = keys.read(key)
    if value == nil, keys.diagnostics.count == told, let place = keys.place(of: key.name) {
      own.append(.silent(key.name, at: place))
    }
    return value
  }

  /// A whole number, or one line of words.
  private mutating func value(_ text: Located<String>) -> FigureDefinition.Measure? {
    let words = text.value.trimmed
    guard words.unicodeScalars.count <= 200, !words.contains(where: \.isNewline), !words.isEmpty else {
      own.append(.noValue(text))
      return nil
    }
    let number = Kind<Int>.count.read(.text(Located(words, at: text.range)), "").value
    if let number, words == "0" || !words.hasPrefix("0") { return .number(number) }
    return .text(words)
  }

  private mutating func filter(_ key: Key<YAMLNode>) -> WrittenFilter? {
    guard keys.place(of: key.name) != nil else { return .all }
    return written(key).flatMap { filter($0) }
  }

  /// The cases that `attribute: values` lines name.
  private mutating func filter(_ written: Located<YAMLNode>) -> WrittenFilter? {
    guard let pairs = written.value.pairs, !pairs.isEmpty else {
      let form = "one `attribute: values` a line, below its key"
      own.append(
        .wrongKind(FigureKeys.cases.name, form: form, at: written.range, mend: "As in `rosh: high, very high`."))
      return nil
    }
    var conditions: [WrittenFilter.Condition] = []
    for pair in pairs {
      let values = Kind<[Located<String>]>.words.read(.node(pair.value), pair.key.value)
      own += values.diagnostics
      let named = (values.value ?? []).filter { !$0.value.isEmpty }
      if named.isEmpty, values.diagnostics.isEmpty { own.append(.noValues(pair.key)) }
      conditions.append(WrittenFilter.Condition(pair.key, named))
    }
    return WrittenFilter(conditions)
  }
}
