import InspectionModel

/// The English words of the grammar of numbers. A text in another language has its numbers in digits only.
enum NumberWording {
  /// What may stand between "of" and a base.
  static let articles: Set = ["the", "these", "those", "all", "our", "their", "its"]
  /// What opens an exception: "all but two".
  static let exceptions: Set = ["but", "except", "bar"]
  /// Words after which "one" counts nothing.
  static let pronounsBeforeOne: Set = [
    "no", "any", "every", "each", "some", "this", "that", "which", "the", "another", "only-one", "anyone",
  ]
  /// Words whose number is a name.
  static let namedByNumber: Set = [
    "section", "sections", "criterion", "criteria", "table", "tables", "chart", "charts", "appendix", "appendices",
    "paragraph", "paragraphs", "para", "outcome", "outcomes", "page", "pages", "level", "levels", "tier", "tiers",
    "band", "bands", "part", "parts", "chapter", "question", "questions", "recommendation", "recommendations", "phase",
    "stage", "category", "categories", "step", "version", "item", "items", "figure", "figures", "annex", "strength",
    "area", "standard", "group", "form", "room", "no", "number", "edition", "volume", "year", "week", "day",
    "objective",
    "note", "box", "aged", "age",
  ]
  /// What joins several names: "Tier 3 and 4".
  static let joints: Set = ["and", "or", "to", ",", "&", "-", "\u{2013}", "/"]
  /// The months, in small letters; the short ones only where they are no words.
  static let months: Set = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  private static let units = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let small: [String: Int] = {
    var values = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1, $0) })
    for (place, ten) in tens.enumerated() {
      values[ten] = (place + 2) * 10
      for unit in 1...9 { values["\(ten)-\(units[unit])"] = (place + 2) * 10 + unit }
    }
    return values
  }()
  private static let scales = ["hundred": 100, "thousand": 1000]

  private static let modifiers: [(words: [String], modifier: NumberExpression.Modifier)] = [
    (["just", "over"], .justOver), (["just", "above"], .justOver), (["slightly", "over"], .justOver),
    (["slightly", "more", "than"], .justOver), (["just", "more", "than"], .justOver),
    (["just", "under"], .justUnder), (["just", "below"], .justUnder), (["slightly", "under"], .justUnder),
    (["slightly", "less", "than"], .justUnder), (["just", "less", "than"], .justUnder), (["nearly"], .justUnder),
    (["almost"], .justUnder), (["not", "quite"], .justUnder), (["close", "to"], .about),
    (["more", "than"], .over), (["well", "over"], .over), (["over"], .over), (["above"], .over),
    (["in", "excess", "of"], .over), (["less", "than"], .under), (["fewer", "than"], .under),
    (["well", "under"], .under),
    (["under"], .under), (["below"], .under), (["at", "least"], .atLeast), (["no", "fewer", "than"], .atLeast),
    (["no", "less", "than"], .atLeast), (["at", "most"], .atMost), (["no", "more", "than"], .atMost),
    (["up", "to"], .atMost), (["about"], .about), (["around"], .about), (["approximately"], .about),
    (["roughly"], .about), (["exactly"], .exactly), (["precisely"], .exactly),
  ]
  private static let modifierOpenings = Set(modifiers.map { $0.words[0] })

  /// The modifier at `place` and the token behind it; none and `place` itself where there is none.
  static func modifier(in tokens: [Token], at place: Int) -> (NumberExpression.Modifier?, Int) {
    guard place < tokens.count, modifierOpenings.contains(tokens[place].folded) else { return (nil, place) }
    for (words, modifier) in modifiers where place + words.count < tokens.count {
      if words.indices.allSatisfy({ tokens[place + $0].folded == words[$0] }) { return (modifier, place + words.count) }
    }
    return (nil, place)
  }

  /// A whole number in words, below a million, and the token behind it.
  static func wholeNumber(in tokens: [Token], at place: Int) -> (value: Int, end: Int)? {
    var end = place
    var total = 0
    var group: Int?
    if tokens[place].folded == "a" {
      guard place + 1 < tokens.count, scales[tokens[place + 1].folded] != nil else { return nil }
      group = 1
      end += 1
    }
    while end < tokens.count {
      let word = tokens[end].folded
      if let value = small[word], group == nil || (group ?? 0).isMultiple(of: 100) && tokens[end - 1].folded != "one" {
        group = (group ?? 0) + value
      } else if let scale = scales[word], let before = group, before > 0 {
        if scale == 1000 {
          total += before * 1000
          group = 0
        } else if before < 100 {
          group = before * 100
        } else {
          break
        }
      } else if word == "and", end > place, scales[tokens[end - 1].folded] != nil, end + 1 < tokens.count,
        small[tokens[end + 1].folded] != nil
      {
        // "a hundred and six"
      } else {
        break
      }
      end += 1
    }
    guard let group, end > place else { return nil }
    return (total + group, end)
  }

  private static let denominators = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
    "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
  ]
  /// What "half" belongs to where it is no share of cases.
  private static let halved: Set = ["day", "days", "hour", "hours", "year", "yearly", "term", "way", "time", "an", "a"]
  private static let ordinals: Set = ["first", "second", "other", "last", "latter", "this", "next"]

  /// A fraction in words and the token behind it: "two-thirds", "a quarter", "half".
  static func fraction(in tokens: [Token], at place: Int) -> (value: Fraction, end: Int)? {
    let word = tokens[place].folded
    if let dash = word.firstIndex(of: "-"), let count = small[String(word[..<dash])],
      let parts = denominators[String(word[word.index(after: dash)...])], count < parts
    {
      return Fraction(count, over: parts).map { ($0, place + 1) }
    }
    let next = place + 1 < tokens.count ? tokens[place + 1].folded : nil
    if word == "half" {
      let before = place > 0 ? tokens[place - 1].folded : ""
      guard !ordinals.contains(before), next.map({ !halved.contains($0) }) ?? true else { return nil }
      return Fraction(1, over: 2).map { ($0, place + 1) }
    }
    guard let next, let parts = denominators[next], let count = word == "a" ? 1 : small[word], count < parts else {
      return nil
    }
    guard count == 1, next != "half" else { return Fraction(count, over: parts).map { ($0, place + 2) } }
    // "A third party" is no share; "a third of them" and "a third." are.
    let after = place + 2 < tokens.count ? tokens[place + 2] : nil
    guard next == "half" || after == nil || after?.folded == "of" || after?.kind == .sign else { return nil }
    if next == "half", let after, halved.contains(after.folded) { return nil }
    return Fraction(1, over: parts).map { ($0, place + 2) }
  }

  /// The year that four digits say: 1900 to 2099.
  static func year(_ digits: String) -> Int? {
    guard digits.utf8.count == 4, let year = Int(digits), (1900...2099).contains(year) else { return nil }
    return year
  }
}
