import InspectionModel

/// Writes whole numbers in words, as house styles ask for small counts and for those that open a sentence.
struct NumberWords: Sendable {
  private static let units = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  let language: Language

  /// `number` in words, from 0 to 999,999; nil outside, and in a language whose words are not known here.
  func words(_ number: Int) -> String? {
    guard (0...999_999).contains(number) else { return nil }
    if language == .welsh { return WelshNumberWords().words(number) }
    guard language == .english else { return nil }
    guard number >= 1000 else { return belowThousand(number) }
    let (thousands, rest) = number.quotientAndRemainder(dividingBy: 1000)
    let head = "\(belowThousand(thousands)) thousand"
    return rest == 0 ? head : head + (rest < 100 ? " and " : ", ") + belowThousand(rest)
  }

  private func belowThousand(_ number: Int) -> String {
    guard number >= 100 else { return belowHundred(number) }
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    return Self.units[hundreds] + " hundred" + (rest == 0 ? "" : " and " + belowHundred(rest))
  }

  private func belowHundred(_ number: Int) -> String {
    guard number >= 20 else { return Self.units[number] }
    let (tens, rest) = number.quotientAndRemainder(dividingBy: 10)
    return Self.tens[tens] + (rest == 0 ? "" : "-" + Self.units[rest])
  }

  /// `number` in digits, with a comma before every three: "4,098".
  static func digits(_ number: Int) -> String {
    var text = ""
    for (place, digit) in String(number.magnitude).reversed().enumerated() {
      if place > 0, place.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return (number < 0 ? "\u{2212}" : "") + String(text.reversed())
  }
}
