import InspectionModel

extension ReportDate {
  /// The date that an author writes as `2008`, `2008-01`, `2008-01-31`, or two of them with `to` between; nil for anything
  /// else, and for a range that ends before it begins.
  init?(written: String) {
    let words = written.split(whereSeparator: \.isWhitespace).map(String.init)
    switch words.count {
    case 1:
      guard let point = Point(written: words[0]) else { return nil }
      self.init(point)
    case 3:
      guard words[1] == "to", let first = Point(written: words[0]), let last = Point(written: words[2]), first < last
      else { return nil }
      self.init(first, to: last)
    default: return nil
    }
  }
}

extension ReportDate.Point {
  fileprivate init?(written: String) {
    let parts = written.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int? in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } && part.utf8.count <= 4 ? Int(part) : nil
    }
    guard numbers.count == parts.count, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }), numbers.count <= 3 else {
      return nil
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }
}
