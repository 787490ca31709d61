import InspectionModel

extension Kind<WholePercent> {
  /// `62` or `62%`; everything else is reported as `invalid-score`.
  static let percentage = Kind.text(
    "a whole percentage", schema: .number(0...100, orPattern: "^(\\d{1,2}|100) *%?$")
  ) { text, name in
    var number = text.value[...]
    if number.hasSuffix("%") { number = number.dropLast() }
    while number.hasSuffix(" ") { number = number.dropLast() }
    if let value = number.wholeNumber, let percentage = WholePercent(value) { return Diagnosed(percentage) }
    return Diagnosed(nil, [.invalidScore(text, number: number, name: name)])
  }
}

extension Kind<Int> {
  /// A whole number from 0, with or without commas between its thousands.
  static let count = Kind.text(
    "a whole number", schema: .number(0...999_999_999, orPattern: "^(\\d{1,9}|\\d{1,3}(,\\d{3}){1,2})$")
  ) { text, name in
    if let value = text.value.withoutThousandsCommas.wholeNumber { return Diagnosed(value) }
    return Diagnosed(
      nil,
      [
        .wrongKind(
          name, form: "a whole number from 0 to 999,999,999", at: text.range, mend: "Write it in digits: `106`.")
      ])
  }
}

/// A score as an author enters it: a percentage, or `none` where there can be none.
enum WrittenScore: Hashable, Sendable {
  /// `62`
  case percentage(WholePercent)
  /// `none`
  case none

  /// What is written where there can be no score or grade.
  static let noneWord = "none"
}

extension Kind<WrittenScore> {
  /// `62`, `62%` or `none`.
  static let score = Kind.text(
    "a whole percentage, or `none`",
    schema: .either([.choice([WrittenScore.noneWord]), Kind<WholePercent>.percentage.schema])
  ) { text, name in
    if text.value.lowercased() == WrittenScore.noneWord { return Diagnosed(WrittenScore.none) }
    let reading = Kind<WholePercent>.percentage.read(.text(text), name)
    return Diagnosed(reading.value.map { .percentage($0) }, reading.diagnostics)
  }
}

extension StringProtocol {
  /// The number that the text writes in at most nine digits and nothing else.
  var wholeNumber: Int? {
    guard (1...9).contains(utf8.count), utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(self)
  }

  /// "4,098" without its comma; text whose commas do not stand between thousands is left alone.
  fileprivate var withoutThousandsCommas: String {
    let groups = split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      (groups.first.map { (1...3).contains($0.utf8.count) } ?? false)
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    return isGrouped ? groups.joined() : String(self)
  }
}

extension Diagnostic {
  fileprivate static func invalidScore(_ text: Located<String>, number: Substring, name: String) -> Diagnostic {
    let given = text.value.shortened
    let (whole, hasTenths) = number.roundedHalfUp
    if let whole, hasTenths {
      return Diagnostic(
        .invalidScore, at: text.range, "'\(name)' is a whole percentage, not \(given)",
        explanation: "Write it as the report prints it: \(number) is printed as \(whole).",
        suggestions: [.init("Write `\(whole)`", edits: [.init(text.range, "\(whole)")])])
    }
    let digits = number.first == "-" ? number.dropFirst() : number
    if !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return Diagnostic(
        .invalidScore, at: text.range, "'\(name)' is a percentage from 0 to 100, not \(given)",
        explanation: "Write a whole number from 0 to 100, with or without `%`.")
    }
    return Diagnostic(
      .invalidScore, at: text.range, "'\(name)' is a percentage, not '\(given)'",
      explanation: "Write a whole number from 0 to 100, with or without `%`: `62`.")
  }
}

extension Substring {
  /// The whole number nearest to "62.5", halves up, and whether there was anything after the point.
  fileprivate var roundedHalfUp: (whole: Int?, hasTenths: Bool) {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let whole = parts[0].wholeNumber, whole < 100, let first = parts[1].utf8.first,
      parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return (nil, false) }
    return (first >= UInt8(ascii: "5") ? whole + 1 : whole, true)
  }
}
