/// Writes whole numbers in Welsh words, counting by tens as schools and official statistics do: 43 is "pedwar deg tri".
///
/// The numbers stand alone. Before a noun some of them take another form and change the noun's first letter, which no
/// program can know without its gender.
struct WelshNumberWords: Sendable {
  private static let units = ["dim", "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw", "deg"]
  /// Before "deg", "cant" and "mil".
  private static let shortUnits = ["", "un", "dau", "tri", "pedwar", "pum", "chwe", "saith", "wyth", "naw"]
  /// "Dau" softens the letter that follows; "tri" and "chwe" make it breathed.
  private static let hundreds = [
    "", "cant", "dau gant", "tri chant", "pedwar cant", "pum cant", "chwe chant", "saith cant", "wyth cant", "naw cant",
  ]
  /// "Mil" is feminine, and so is what counts it.
  private static let unitsOfThousands = [
    "", "un fil", "dwy fil", "tair mil", "pedair mil", "pum mil", "chwe mil", "saith mil", "wyth mil", "naw mil",
  ]
  /// What "a" makes of the numbers to ten; before a vowel, and before the "w" of eight, it is "ac".
  private static let joined = [
    "", "ac un", "a dau", "a thri", "a phedwar", "a phump", "a chwech", "a saith", "ac wyth", "a naw", "a deg",
  ]

  /// `number` in words, from 0 to 999,999.
  func words(_ number: Int) -> String {
    guard number >= 1000 else { return belowThousand(number) }
    let (thousands, rest) = number.quotientAndRemainder(dividingBy: 1000)
    return self.thousands(thousands) + tail(rest, isAfterThousands: true)
  }

  private func belowThousand(_ number: Int) -> String {
    guard number >= 100 else { return belowHundred(number) }
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    return Self.hundreds[hundreds] + tail(rest)
  }

  /// What follows hundreds or thousands: numbers to ten after "a", others without.
  private func tail(_ rest: Int, isAfterThousands: Bool = false) -> String {
    switch rest {
    case 0: ""
    case ...10: " " + Self.joined[rest]
    // "Mil cant" would read as a thousand hundreds.
    case 100..<200 where isAfterThousands: " un " + belowThousand(rest)
    default: " " + belowThousand(rest)
    }
  }

  private func belowHundred(_ number: Int) -> String {
    guard number > 10 else { return Self.units[number] }
    let (tens, rest) = number.quotientAndRemainder(dividingBy: 10)
    return self.tens(tens) + (rest == 0 ? "" : " " + Self.units[rest])
  }

  private func tens(_ tens: Int) -> String {
    tens == 2 ? "dau ddeg" : "\(Self.shortUnits[tens]) deg"
  }

  /// As many thousands as `count`, 1 to 999.
  private func thousands(_ count: Int) -> String {
    if count == 1 { return "mil" }
    let (hundreds, rest) = count.quotientAndRemainder(dividingBy: 100)
    let (tens, units) = rest.quotientAndRemainder(dividingBy: 10)
    var words: [String] = hundreds > 0 ? [Self.hundreds[hundreds]] : []
    if rest == 10 {
      words.append("deg mil")
    } else {
      if tens > 0 { words.append(self.tens(tens)) }
      words.append(units > 0 ? Self.unitsOfThousands[units] : "mil")
    }
    return words.joined(separator: " ")
  }
}
