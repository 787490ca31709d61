/// Words with places for values, in the forms that a count asks for.
///
/// A place is a name in braces: "{count} of the {bars}". A name that nobody fills stays as it is written.
public struct Phrase: Hashable, Sendable {
  /// The form for the counts that have none of their own.
  public let other: String
  /// The forms for exactly 0, 1, 2, 3 and 6: `zero`, `one`, `two`, `few` and `many` as English and Welsh use them.
  private let forms: [Int: String]

  /// A phrase; leave out the forms that the language does not tell apart.
  public init(
    zero: String? = nil, one: String? = nil, two: String? = nil, few: String? = nil, many: String? = nil, other: String
  ) {
    self.other = other
    forms = [0: zero, 1: one, 2: two, 3: few, 6: many].compactMapValues { $0 }
  }

  /// A phrase that is the same for every count.
  public init(_ text: String) { self.init(other: text) }

  /// The form for `count` with its places filled; `{count}` is filled with the count.
  func filled(for count: Int, _ values: KeyValuePairs<String, String> = [:]) -> String {
    fill(forms[count] ?? other) { name in
      name == "count" ? "\(count)" : values.first { $0.key == name }?.value
    }
  }

  /// The form without a count, with its places filled.
  func filled(_ values: KeyValuePairs<String, String> = [:]) -> String {
    fill(other) { name in values.first { $0.key == name }?.value }
  }

  private func fill(_ form: String, _ value: (String) -> String?) -> String {
    var filled = ""
    var rest = form[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      filled += value(String(rest[rest.index(after: open)..<close])) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
