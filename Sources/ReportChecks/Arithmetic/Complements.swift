/// Words that share everything out between them.
enum Complements {
  /// Each pair, in small letters.
  private static let pairs: [(String, String)] = [
    ("male", "female"), ("males", "females"), ("men", "women"), ("boys", "girls"), ("yes", "no"),
    ("white", "minority ethnic"), ("white", "black and minority ethnic"), ("urban", "rural"),
  ]
  private static let others: [String: [String]] = {
    var others: [String: [String]] = [:]
    for (one, other) in pairs {
      others[one, default: []].append(other)
      others[other, default: []].append(one)
    }
    return others
  }()
  /// Labels of what may belong to neither side.
  private static let neither: Set = [
    "unknown", "known", "stated", "prefer", "other", "others", "missing", "mixed", "don't", "refused", "neither",
    "non-binary", "recorded",
  ]

  /// Whether two labels share everything out: "male" and "female", "met" and "not met".
  static func areComplements(_ one: [String], _ other: [String]) -> Bool {
    guard !one.isEmpty, !other.isEmpty else { return false }
    if one.filter({ $0 != "not" }) == other.filter({ $0 != "not" }) {
      return one.contains("not") != other.contains("not")
    }
    // Words that both labels begin or end with say what is shared out: "male staff", "female staff".
    var (left, right) = (one[...], other[...])
    while left.count > 1, right.count > 1, left.last == right.last {
      (left, right) = (left.dropLast(), right.dropLast())
    }
    while left.count > 1, right.count > 1, left.first == right.first {
      (left, right) = (left.dropFirst(), right.dropFirst())
    }
    return others[left.joined(separator: " ")]?.contains(right.joined(separator: " ")) ?? false
  }

  /// The complements of a word.
  static func complements(of word: String) -> [String] { others[word] ?? [] }

  /// Whether a label is that of what belongs to neither side of anything.
  static func isNeither(_ label: [String]) -> Bool { label.contains(where: neither.contains) }
}
