import InspectionModel

/// A number as an author types it into a chart: digits, a unit, and a sign of nothing where there is none.
struct ChartNumber: Hashable, Sendable {
  /// The number.
  let quantity: Quantity
  /// What stands around it.
  let unit: Quantity.Unit

  /// What keeps text from being a number of a chart.
  enum Fault: Error, Hashable {
    /// No number, or more than one.
    case notANumber
    /// Commas that do not stand between thousands.
    case commas
    case negative
    /// More than a thousand million.
    case tooLarge
    /// More decimals than three; the number rounded half up to three.
    case decimals(rounded: String)
  }

  /// A number at most as large.
  private static let most = 1_000_000_000

  /// The words and signs for a value that there is not.
  static func isMissing(_ text: String) -> Bool {
    ["", "-", "\u{2013}", "\u{2014}"].contains(text) || text.lowercased() == "none"
  }

  /// The number that `text` writes: `62`, `62.5%`, `£1,200`, `12 days`.
  init(_ text: String) throws(Fault) {
    var rest = text[...]
    let isNegative = rest.takeSign()
    let before = rest.takeCurrency()
    let isNegativeBehind = rest.takeSign()
    let whole = rest.takePrefix { $0.isASCIIDigit || $0 == "," }
    guard whole.first?.isASCIIDigit ?? false else { throw .notANumber }
    var decimals: Substring = ""
    if rest.first == "." {
      rest = rest.dropFirst()
      decimals = rest.takePrefix { $0.isASCIIDigit }
      if decimals.isEmpty { throw .notANumber }
    }
    guard let after = Self.unit(rest) else { throw .notANumber }
    guard let digits = Self.withoutCommas(whole) else { throw .commas }
    if isNegative || isNegativeBehind { throw .negative }
    let significant = digits.drop { $0 == "0" }
    guard significant.count <= 10, let number = Int("0" + significant), number <= Self.most else { throw .tooLarge }
    let thousandths = number * 1000 + (Int((decimals + "000").prefix(3)) ?? 0)
    guard thousandths <= Self.most * 1000 else { throw .tooLarge }
    if decimals.count > 3, !decimals.dropFirst(3).allSatisfy({ $0 == "0" }) {
      let isUp = decimals.dropFirst(3).first.map { $0 >= "5" } ?? false
      let rounded = Quantity(thousandths: thousandths + (isUp ? 1 : 0))
      throw .decimals(rounded: Quantity.Unit(before: before, after: after).print(rounded))
    }
    quantity = Quantity(thousandths: thousandths)
    unit = Quantity.Unit(before: before, after: after)
  }

  /// What follows a number as a unit, with one space before it where it has any; nil for what cannot be one.
  private static func unit(_ rest: Substring) -> String? {
    let words = rest.trimmed
    if words.isEmpty || words == "%" { return words }
    let isUnit = words.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.isGraphemeExtend
        || " -/'\u{2019}".unicodeScalars.contains(scalar)
    }
    let beginsWithLetter = words.unicodeScalars.first?.properties.isAlphabetic ?? false
    guard isUnit, beginsWithLetter, words.utf8.count <= ChartLimits.unitBytes else { return nil }
    return (rest.first?.isWhitespace ?? false ? " " : "") + words
  }

  /// "1,200" without its comma; nil for digits whose commas do not stand between thousands.
  private static func withoutCommas(_ digits: Substring) -> String? {
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return String(digits) }
    let isGrouped = (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    return isGrouped ? groups.joined() : nil
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) && isASCII }
}

extension Substring {
  fileprivate mutating func takePrefix(while isPart: (Character) -> Bool) -> Substring {
    let part = prefix(while: isPart)
    self = self[part.endIndex...]
    return part
  }

  /// Takes a minus sign away, and says whether there was one.
  fileprivate mutating func takeSign() -> Bool {
    guard let first, first == "-" || first == "\u{2212}" else { return false }
    self = dropFirst().drop(while: \.isWhitespace)
    return true
  }

  /// Takes the sign of a currency away.
  fileprivate mutating func takeCurrency() -> String {
    guard let first, first.isCurrencySymbol else { return "" }
    self = dropFirst().drop(while: \.isWhitespace)
    return String(first)
  }
}

extension Located<String> {
  /// What stands between commas, of which those between thousands part nothing: `1,200, 1,300` are two pieces. At most
  /// `most` of them are given, beside how many there are.
  func valuePieces(atMost most: Int) -> (pieces: [Located<String>], count: Int) {
    let bytes = Array(value.utf8)
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }
    var pieces: [Located<String>] = []
    var count = 0
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: ",") {
      let isBetweenThousands =
        isDigit(index - 1) && (1...3).allSatisfy { isDigit(index + $0) } && !isDigit(index + 4)
      if index < bytes.count, isBetweenThousands { continue }
      count += 1
      if count <= most {
        let lower = value.utf8.index(value.startIndex, offsetBy: start)
        let upper = value.utf8.index(value.startIndex, offsetBy: index)
        pieces.append(slice(value[lower..<upper]).trimmed)
      }
      start = index + 1
    }
    return (pieces, count)
  }
}
