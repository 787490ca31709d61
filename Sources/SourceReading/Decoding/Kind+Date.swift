import InspectionModel

extension Kind<ReportDate> {
  /// A year, a month, a day, or two of them with `to` between: `2008`, `2008-01`, `2007-10-01 to 2007-10-05`.
  static let date = Kind.text(
    "a date: a year, month or day, or two with `to` between them",
    schema: .pattern("^\\d{4}(-\\d\\d){0,2}( +to +\\d{4}(-\\d\\d){0,2})?$")
  ) { text, name in
    let words = text.value.split(separator: " ")
    let ends = words.split(separator: "to", omittingEmptySubsequences: false).map { $0.joined(separator: " ") }
    let points = ends.map { ReportDate.Point(written: $0) }
    switch (points.count, points.first ?? nil, points.last ?? nil) {
    case (1, let point?, _): return Diagnosed(ReportDate(point))
    case (2, let first?, let last?) where first < last: return Diagnosed(ReportDate(first, to: last))
    case (2, let first?, let last?):
      return Diagnosed(nil, [.reversed(text, mend: last < first ? "\(ends[1]) to \(ends[0])" : ends[0])])
    default: return Diagnosed(nil, [.invalidDate(name, text, ends: ends)])
    }
  }
}

extension ReportDate.Point {
  /// The point that `2008`, `2008-01` or `2008-01-31` means.
  fileprivate init?(written: some StringProtocol) {
    let parts = written.split(separator: "-", omittingEmptySubsequences: false)
    let widths = parts.map(\.utf8.count)
    let numbers = parts.compactMap(\.wholeNumber)
    guard (1...3).contains(parts.count), numbers.count == parts.count, widths[0] == 4,
      widths.dropFirst().allSatisfy({ $0 == 2 })
    else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The form that files take of a date which a writer gave in another: `31 January 2008`, `2008-1`, `31/01/2008`.
  fileprivate static func guess(_ written: some StringProtocol) -> String? {
    let parts = written.split { " -/.,".contains($0) }
    var numbers: [Int] = []
    for part in parts {
      guard let number = part.wholeNumber ?? monthNumber(part) else { return nil }
      numbers.append(number)
    }
    guard let year = [numbers.first, numbers.last].compactMap({ $0 }).first(where: { $0 >= 1000 }) else { return nil }
    let rest = numbers.first == year ? Array(numbers.dropFirst()) : Array(numbers.dropLast().reversed())
    let form = ([String(year)] + rest.map { $0 < 10 ? "0\($0)" : "\($0)" }).joined(separator: "-")
    return Self(written: form) == nil ? nil : form
  }

  private static func monthNumber(_ word: some StringProtocol) -> Int? {
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { word.lowercased().hasPrefix($0) }.map { $0 + 1 }
  }
}

extension Diagnostic {
  fileprivate static func reversed(_ text: Located<String>, mend: String) -> Diagnostic {
    Diagnostic(
      .invalidDate, at: text.range, "The range of dates ends before it begins, or when it begins",
      suggestions: [.init("Write `\(mend)`", edits: [.init(text.range, mend)])])
  }

  fileprivate static func invalidDate(_ name: String, _ text: Located<String>, ends: [String]) -> Diagnostic {
    let guesses = ends.count <= 2 ? ends.map { ReportDate.Point.guess($0) } : [nil]
    let mend = guesses.contains(nil) ? nil : guesses.compactMap { $0 }.joined(separator: " to ")
    return Diagnostic(
      .invalidDate, at: text.range, "'\(name)' is no date of the calendar: '\(text.value.shortened)'",
      explanation: "Write the year, the month or the day: `2008`, `2008-01`, `2008-01-31`; for a range, two of them: "
        + "`2007-10-01 to 2007-10-05`.",
      suggestions: mend.map { [.init("Write `\($0)`", edits: [.init(text.range, $0)])] } ?? [])
  }
}
