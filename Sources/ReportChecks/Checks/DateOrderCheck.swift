import InspectionModel

/// Finds stretches of time that end before they begin: "from 12 May to 3 March 2008".
struct DateOrderCheck: Check {
  let ids: [DiagnosticID] = [.datesBackwards]

  /// Each such stretch.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    guard manuscript.language == .english else { return [] }
    return manuscript.authored.flatMap { passage in
      passage.tokens.indices.compactMap { place in
        guard let stretch = WrittenStretch(at: place, in: passage), stretch.isBackwards else { return nil }
        return .backwards(stretch, in: passage)
      }
    }
  }
}

/// Two dates with the words that make them the ends of a stretch: "between 2006 and 2008", "2006-2008".
private struct WrittenStretch {
  let first: WrittenDate
  let last: WrittenDate
  let tokens: Range<Int>

  init?(at place: Int, in passage: Passage) {
    switch passage.folded(place) {
    case "from": self.init(in: passage, opening: place, joints: ["to", "until", "till", "-", "\u{2013}"])
    case "between": self.init(in: passage, opening: place, joints: ["and"])
    default: self.init(in: passage, joinedByDashFrom: place)
    }
  }

  private init?(in passage: Passage, opening: Int, joints: Set<String>) {
    guard let first = WrittenDate(at: opening + 1, in: passage), joints.contains(passage.folded(first.end)),
      let last = WrittenDate(at: first.end + 1, in: passage)
    else { return nil }
    // "Fell from 2050 to 1980 cases": numbers of four digits may be counts.
    if first.month == nil, last.month == nil {
      let before = (max(0, opening - 4)..<opening).map(passage.folded)
      if before.contains(where: Self.changes.contains) || Self.counts(last.end, in: passage) { return nil }
    }
    (self.first, self.last, tokens) = (first, last, opening..<last.end)
  }

  private init?(in passage: Passage, joinedByDashFrom place: Int) {
    let dashes = ["-", "\u{2013}"]
    guard let first = WrittenDate(at: place, in: passage), first.year != nil,
      dashes.contains(passage.folded(first.end)), !dashes.contains(passage.folded(place - 1)),
      let last = WrittenDate(at: first.end + 1, in: passage), last.year != nil,
      first.month != nil || !Self.counts(last.end, in: passage)
    else { return nil }
    (self.first, self.last, tokens) = (first, last, place..<last.end)
  }

  /// Whether the second of the two is certainly earlier. A first date without a year has that of the second.
  var isBackwards: Bool {
    guard let year = last.year else {
      // "From 12 to 3 March", and "from 12 May to 3 May".
      return first.year == nil && first.month != nil && first.month == last.month && isLaterDay
    }
    if let other = first.year {
      if other != year { return other > year }
      guard let month = first.month, let lastMonth = last.month else { return false }
      return month > lastMonth || month == lastMonth && isLaterDay
    }
    // Whole months may run over the turn of the year ("from October to March 2008"); days want their years then.
    guard let month = first.month, let lastMonth = last.month, first.day != nil, last.day != nil else { return false }
    return month > lastMonth || month == lastMonth && isLaterDay
  }

  private var isLaterDay: Bool {
    guard let day = first.day, let other = last.day else { return false }
    return day > other
  }

  /// Whether something follows that the number before it may count or be a part of.
  private static func counts(_ place: Int, in passage: Passage) -> Bool {
    guard let next = passage.folded(place).first else { return false }
    guard next.isLetter else { return passage.touches(place) && "-/%\u{2013}".contains(next) }
    return !little.contains(passage.folded(place))
  }

  private static let changes: Set = [
    "fell", "fallen", "rose", "risen", "grew", "grown", "increased", "decreased", "dropped", "reduced", "cut", "down",
    "up", "declined", "increase", "decrease", "reduction", "rise", "fall", "drop", "range", "ranged", "ranging",
  ]
  private static let little: Set = [
    "the", "a", "an", "and", "in", "of", "for", "with", "by", "at", "on", "but", "when", "was", "were", "had", "is",
    "has", "have", "which", "as", "there", "this", "it", "we", "they", "all", "to", "that", "their", "most",
  ]
}

/// A date as prose writes it: "12 May 2008", "May 2008", "12th May", "2008".
private struct WrittenDate {
  private(set) var day: Int?
  /// From 1.
  private(set) var month: Int?
  private(set) var year: Int?
  /// The token behind it.
  private(set) var end: Int

  init?(at place: Int, in passage: Passage) {
    end = place
    if let number = Self.day(passage.folded(place)), passage.tokens[place].kind != .word {
      if let month = Self.month(at: place + 1, in: passage) {
        (day, self.month, end) = (number, month, place + 2)
      } else if ["to", "until", "-", "\u{2013}", "and"].contains(passage.folded(place + 1)),
        Self.day(passage.folded(place + 2)) != nil, let month = Self.month(at: place + 3, in: passage)
      {
        // "12 to 3 March": the month of the second is the first's.
        (day, self.month, end) = (number, month, place + 1)
        return
      }
    } else if let month = Self.month(at: place, in: passage) {
      (self.month, end) = (month, place + 1)
    }
    if month != nil, passage.folded(end) == ",", NumberWording.year(passage.folded(end + 1)) != nil { end += 1 }
    if let year = NumberWording.year(passage.folded(end)) {
      self.year = year
      end += 1
    }
    if month == nil, year == nil { return nil }
  }

  private static func day(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day) else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count)) ? day : nil
  }

  private static func month(at place: Int, in passage: Passage) -> Int? {
    guard passage.tokens.indices.contains(place), passage.tokens[place].isCapitalised else { return nil }
    let word = passage.folded(place)
    return months.firstIndex(of: word).map { $0 + 1 } ?? short.firstIndex(of: word).map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  private static let short = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}

extension Diagnostic {
  fileprivate static func backwards(_ stretch: WrittenStretch, in passage: Passage) -> Diagnostic {
    let range = passage.range(ofTokens: stretch.tokens)
    return Diagnostic(
      .datesBackwards, at: passage.source(of: range), "'\(passage[range])' ends before it begins",
      explanation: "Mend the date that is wrong, turn the two round, or give the first its own year.")
  }
}
