import InspectionModel

/// Looks after abbreviations: each is explained, once, in time and in one way, and none is explained for nothing.
struct AbbreviationCheck: Check {
  let ids: [DiagnosticID] = [
    .undefinedAbbreviation, .unusedAbbreviation, .abbreviationTwice, .lateAbbreviation,
  ]

  /// What there is to tell about each abbreviation.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let book = AbbreviationBook(manuscript)
    let reading = Reading(manuscript, book)
    return reading.undefined() + reading.unused() + reading.twice() + reading.late()
  }

  private struct Reading {
    let manuscript: Manuscript
    let book: AbbreviationBook
    let known: Set<String>
    /// The initials of the words with which footnotes open.
    let inFootnotes: Set<String>

    init(_ manuscript: Manuscript, _ book: AbbreviationBook) {
      self.manuscript = manuscript
      self.book = book
      var known = Set(manuscript.programme.review.knownAbbreviations).union(AbbreviationCheck.common)
      for name in OwnNames(manuscript).all {
        for token in Tokenizer().tokens(of: name) { known.formUnion(Abbreviation.all(in: token).map(\.name)) }
      }
      self.known = known
      inFootnotes = manuscript.passages.filter { $0.place.kind == .footnote }.reduce(into: []) { initials, passage in
        let words = passage.tokens.prefix(20).filter { $0.kind == .word || $0.text == "&" }.map(\.text)
        initials.formUnion(Expansion.initials(of: words) + Expansion.initials(of: Array(words.dropFirst())))
      }
    }

    func undefined() -> [Diagnostic] {
      book.names.compactMap { name in
        guard book.entries[name] == nil, book.definitions[name] == nil, !known.contains(name),
          !book.words.contains(name.lowercased()), !ContentWords.isEmpty(name.lowercased()), !name.isRomanNumeral,
          name.utf8.count < 8
        else { return nil }
        let places = (book.mentions[name] ?? []).filter { isAuthored($0.passage) && !isShouted($0) && !isSpeech($0) }
        guard !inFootnotes.contains(name), !places.contains(where: { isSpelledNearby($0) }) else { return nil }
        return .undefined(name, places.map { source(of: $0) })
      }
    }

    /// Whether it is one of several words in capitals: "NEXT STEPS".
    private func isShouted(_ mention: AbbreviationBook.Mention) -> Bool {
      let tokens = manuscript.passages[mention.passage].tokens
      guard mention.abbreviation.name.utf8.count > 3 else { return false }
      return [mention.token - 1, mention.token + 1].contains { place in
        tokens.indices.contains(place) && tokens[place].isAbbreviation && tokens[place].text.utf8.count > 3
      }
    }

    private func isSpeech(_ mention: AbbreviationBook.Mention) -> Bool {
      manuscript.passages[mention.passage].isSpeech(mention.abbreviation.range.lowerBound)
    }

    /// Whether words in a row beside it have its letters as their initials: "RADAR, whose letters stand for results, …".
    private func isSpelledNearby(_ mention: AbbreviationBook.Mention) -> Bool {
      let tokens = manuscript.passages[mention.passage].tokens
      let name = mention.abbreviation.name.lowercased()
      guard name.utf8.count > 2 else { return false }
      let words = tokens[max(0, mention.token - 40)..<min(tokens.count, mention.token + 40)]
        .filter { $0.kind == .word && !Expansion.joints.contains($0.folded) }
      return String(words.compactMap(\.folded.first)).contains(name)
    }

    func unused() -> [Diagnostic] {
      let uses = TermUses(manuscript)
      return manuscript.inspection.glossary.compactMap { entry in
        guard let range = entry.range, !uses.contains(entry) else { return nil }
        return .unused(entry.term, at: range)
      }
    }

    func twice() -> [Diagnostic] {
      book.names.flatMap { name -> [Diagnostic] in
        let definitions = book.definitions[name] ?? []
        let own = definitions.filter { isAuthored($0.passage) && $0.expansion != nil }
        let listed = book.entries[name]
        guard let first = listed?.expansion ?? definitions.lazy.compactMap(\.expansion).first else { return [] }
        return own.compactMap { definition in
          guard let other = definition.expansion, other.key != first.key else { return nil }
          let place = listed == nil ? definitions.first.map { source(of: $0) } : listed?.range
          return .twice(name, first, other, at: source(of: definition), first: place)
        }
      }
    }

    func late() -> [Diagnostic] {
      let order = ReadingOrder(manuscript)
      let isListed = manuscript.programme.outline.contains { $0.pieces.contains(.glossary) }
      return book.names.compactMap { name in
        guard !known.contains(name), !isListed || book.entries[name] == nil, let definitions = book.definitions[name]
        else { return nil }
        // An abbreviation that its programme explains somewhere, or a footnote, is explained where it is needed.
        let places = definitions.map { ($0, order.position(of: manuscript.passages[$0.passage], at: $0.passage)) }
        guard let first = places.min(by: { earlier($0.1, $1.1) }), let defined = first.1 else { return nil }
        let mentions = (book.mentions[name] ?? []).compactMap { mention in
          order.position(of: manuscript.passages[mention.passage], at: mention.passage).map { (mention, $0) }
        }
        let before = mentions.filter { mention, position in
          position < defined
            || position == defined && mention.abbreviation.range.lowerBound < first.0.range.lowerBound
        }
        guard let use = before.min(by: { $0.1 < $1.1 }) else { return nil }
        return .late(name, at: source(of: use.0), explained: source(of: first.0))
      }
    }

    /// Places that are nowhere in the order come first.
    private func earlier(_ left: ReadingOrder.Position?, _ right: ReadingOrder.Position?) -> Bool {
      guard let left else { return right != nil }
      guard let right else { return false }
      return left < right
    }

    private func isAuthored(_ passage: Int) -> Bool { !manuscript.passages[passage].place.isStanding }

    private func source(of mention: AbbreviationBook.Mention) -> SourceRange {
      manuscript.passages[mention.passage].source(of: mention.abbreviation.range)
    }

    private func source(of definition: AbbreviationBook.Definition) -> SourceRange {
      manuscript.passages[definition.passage].source(of: definition.range)
    }
  }

  /// What the style guide of GOV.UK lets stand without its words, and what is no abbreviation any more.
  private static let common: Set = [
    "UK", "EU", "US", "USA", "UN", "VAT", "MP", "NHS", "BBC", "TV", "DVD", "CD", "PDF", "ID", "PIN", "HM", "AM", "PM",
    "AD", "BC", "OK", "NB", "NA", "IT", "ISBN", "GCSE",
  ]
}

extension String {
  /// Whether it is made of the letters of Roman numerals.
  fileprivate var isRomanNumeral: Bool { utf8.allSatisfy { "IVX".utf8.contains($0) } }
}

extension Diagnostic {
  fileprivate static func undefined(_ name: String, _ places: [SourceRange]) -> Diagnostic? {
    guard let first = places.first else { return nil }
    let count =
      places.count == 1
      ? "It stands here only: its words may read better." : "It stands in the report \(places.count) times."
    return Diagnostic(
      .undefinedAbbreviation, at: first, "'\(name)' is explained nowhere",
      explanation:
        "\(count) Write its words where it comes first, with it in brackets behind them, or put it into `glossary.md`: "
        + "`- \(name): what it stands for`.",
      notes: places.dropFirst().prefix(3).map { Note(at: $0, "Also here") }, subject: name)
  }

  fileprivate static func unused(_ term: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unusedAbbreviation, at: range, "The report does not use '\(term.shortened)'",
      explanation: "Take the entry out of `glossary.md`, or use the term.", subject: term)
  }

  fileprivate static func twice(
    _ name: String, _ first: Expansion, _ other: Expansion, at range: SourceRange, first place: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .abbreviationTwice, at: range,
      "'\(name)' is '\(other.words.joined(separator: " "))' here, and '\(first.words.joined(separator: " "))' elsewhere",
      explanation: "An abbreviation stands for one thing, in the same words. Mend the one that is wrong.",
      notes: place.map { [Note(at: $0, "Explained otherwise here")] } ?? [], subject: name)
  }

  fileprivate static func late(_ name: String, at range: SourceRange, explained: SourceRange) -> Diagnostic {
    Diagnostic(
      .lateAbbreviation, at: range, "'\(name)' stands before its explanation",
      explanation: "The report lists it nowhere, so its words belong where it comes first.",
      notes: [Note(at: explained, "Explained here")], subject: name)
  }
}
