import InspectionModel

/// Finds years that run over two, written in several forms in one report: 2006-2007, 2006-07, 2006/07.
struct YearFormsCheck: Check {
  let ids: [DiagnosticID] = [.yearForms]

  /// Each that is not in the form that the report uses most; of forms used alike, the one that stands first is kept.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    var found: [(passage: Passage, pair: YearPair)] = []
    for passage in manuscript.authored where passage.place.kind != .quotation {
      for place in passage.tokens.indices {
        if let pair = YearPair(at: place, in: passage) { found.append((passage, pair)) }
      }
    }
    var uses: [YearPair.Form: Int] = [:]
    for (_, pair) in found { uses[pair.form, default: 0] += 1 }
    var kept: YearPair?
    for (_, pair) in found where uses[pair.form, default: 0] > kept.map({ uses[$0.form, default: 0] }) ?? 0 {
      kept = pair
    }
    guard let kept else { return [] }
    return found.filter { $0.pair.form != kept.form }.map { .form($0.pair, kept: kept, in: $0.passage) }
  }
}

/// Two years that follow each other, written as one: a financial year.
private struct YearPair: Hashable {
  let first: Int
  let form: Form
  let tokens: Range<Int>

  enum Form: Hashable { case long, short, longSlash, shortSlash }

  init?(at place: Int, in passage: Passage) {
    let tokens = passage.tokens
    guard place + 2 < tokens.count, tokens[place].kind == .number, tokens[place + 2].kind == .number,
      passage.touches(place + 1), passage.touches(place + 2), let first = NumberWording.year(tokens[place].text),
      let second = Int(tokens[place + 2].text)
    else { return nil }
    // 2006-09-25 is a date, and 12/2006 no pair.
    if passage.touches(place + 3), ["-", "/", "\u{2013}"].contains(tokens[place + 3].text) { return nil }
    if passage.touches(place), place > 0, ["-", "/", "\u{2013}"].contains(tokens[place - 1].text) { return nil }
    let isSlash = tokens[place + 1].text == "/"
    guard isSlash || ["-", "\u{2013}"].contains(tokens[place + 1].text) else { return nil }
    switch tokens[place + 2].text.count {
    case 4 where second == first + 1: form = isSlash ? .longSlash : .long
    case 2 where second == (first + 1) % 100: form = isSlash ? .shortSlash : .short
    default: return nil
    }
    self.first = first
    self.tokens = place..<place + 3
  }

  /// The pair as another form writes it.
  func written(as form: Form) -> String {
    let short = String(String((first + 1) % 100 + 100).dropFirst())
    return switch form {
    case .long: "\(first)-\(first + 1)"
    case .short: "\(first)-\(short)"
    case .longSlash: "\(first)/\(first + 1)"
    case .shortSlash: "\(first)/\(short)"
    }
  }
}

extension Diagnostic {
  fileprivate static func form(_ pair: YearPair, kept: YearPair, in passage: Passage) -> Diagnostic {
    let range = passage.range(ofTokens: pair.tokens)
    let mended = pair.written(as: kept.form)
    return Diagnostic(
      .yearForms, at: passage.source(of: range), "'\(passage[range])' is written in another form than other years",
      explanation: "The report mostly writes years so: \(mended).",
      suggestions: passage.isVerbatim(range)
        ? [Suggestion("Write '\(mended)'", edits: [Edit(passage.source(of: range), mended)])] : [])
  }
}
