import InspectionModel

/// The one number in a cell of a table, as people write it: `90%`, `£1,200`, `No more than 35 working days`.
///
/// What stands in round brackets is a remark, in which numbers do not count unless there is none elsewhere:
/// `(South West Region) 2.6%`, `3.6% (in December 2006)`.
struct CellNumber: Hashable, Sendable {
  /// The number.
  let quantity: Quantity
  /// The cell up to where a mark stands: behind the number with its unit, before the signs that its author typed.
  let value: Substring
  /// The signs behind the value, each up to three times: `*`, `*†`.
  let signs: [Substring]
  /// What follows the signs.
  let rest: Substring

  /// What keeps a cell from holding one number.
  enum Fault: Error, Hashable {
    case none
    case several
    /// A numeral that is none of the digits 0 to 9: `½`, `²`.
    case otherNumeral(Character)
    /// Commas that do not stand between thousands.
    case commas
    /// More than a thousand million.
    case tooLarge
    /// More than three decimals.
    case decimals
  }

  /// The number in `text`.
  init(_ text: String) throws(Fault) {
    if let numeral = text.first(where: { $0.isNumber && !$0.isASCII }) { throw .otherNumeral(numeral) }
    var found: [(number: Digits, piece: Substring)] = []
    for piece in text.outsideBrackets { found += Digits.all(in: piece).map { ($0, piece) } }
    if found.isEmpty { found = Digits.all(in: text[...]).map { ($0, text[...]) } }
    guard let (number, piece) = found.first else { throw .none }
    guard found.count == 1 else { throw .several }
    quantity = try number.quantity()
    (value, signs) = piece.partedFromSigns
    rest = text[(signs.last?.endIndex ?? value.endIndex)...]
  }
}

/// The digits of a number where they stand.
private struct Digits {
  let isNegative: Bool
  let whole: Substring
  let decimals: Substring

  /// Every number in a text.
  static func all(in text: Substring) -> [Digits] {
    var numbers: [Digits] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard let (digits, end) = digits(at: index, in: text) else {
        index = text.index(after: index)
        continue
      }
      numbers.append(digits)
      index = end
    }
    return numbers
  }

  /// The number that begins at a place, and where it ends.
  private static func digits(at start: Substring.Index, in text: Substring) -> (Digits, Substring.Index)? {
    guard text[start].isASCIIDigit || text[start] == "." else { return nil }
    var whole = text[start...].prefix { $0.isASCIIDigit || $0 == "," }
    while whole.last == "," { whole = whole.dropLast() }
    var end = whole.endIndex
    var decimals = text[end..<end]
    if end < text.endIndex, text[end] == "." { decimals = text[end...].dropFirst().prefix { $0.isASCIIDigit } }
    if !decimals.isEmpty { end = decimals.endIndex }
    guard !whole.isEmpty || !decimals.isEmpty else { return nil }
    return (Digits(isNegative: isNegative(text[..<start]), whole: whole, decimals: decimals), end)
  }

  /// Whether a minus sign stands directly before a number, which no word and no other number does.
  private static func isNegative(_ before: Substring) -> Bool {
    var before = before
    if before.last?.isCurrencySymbol ?? false { before = before.dropLast() }
    guard let sign = before.popLast(), "-\u{2212}\u{2013}".contains(sign) else { return false }
    return before.last.map { !$0.isLetter && !$0.isNumber && $0 != "%" } ?? true
  }

  func quantity() throws(CellNumber.Fault) -> Quantity {
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count < 2 || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 })
    else { throw .commas }
    guard decimals.dropFirst(3).allSatisfy({ $0 == "0" }) else { throw .decimals }
    let digits = groups.joined().drop { $0 == "0" }
    guard digits.count <= 10, let number = Int("0" + digits), number <= 1_000_000_000 else { throw .tooLarge }
    let thousandths = number * 1000 + (Int((decimals + "000").prefix(3)) ?? 0)
    return Quantity(thousandths: isNegative ? -thousandths : thousandths)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
  /// What stands outside round brackets; all of it where they do not close.
  fileprivate var outsideBrackets: [Substring] {
    var pieces: [Substring] = []
    var start = startIndex
    var depth = 0
    for index in indices {
      switch self[index] {
      case "(":
        if depth == 0 { pieces.append(self[start..<index]) }
        depth += 1
      case ")" where depth > 0:
        depth -= 1
        if depth == 0 { start = self.index(after: index) }
      default: break
      }
    }
    return depth > 0 ? [self[...]] : pieces + [self[start...]]
  }
}

extension Substring {
  /// The text without white space and signs at its end, and those signs, equal ones together.
  var partedFromSigns: (value: Substring, signs: [Substring]) {
    var value = self
    var signs: [Substring] = []
    func trim() { while value.last?.isWhitespace ?? false { value = value.dropLast() } }
    trim()
    while let last = value.last, FootnoteSign.signs.contains(last) {
      let begin = value.lastIndex { $0 != last }.map { value.index(after: $0) } ?? value.startIndex
      signs.append(value[begin...])
      value = value[..<begin]
    }
    trim()
    return (value, signs.reversed())
  }
}
