/// A date as reports give it: a year, a month, a day, or from one to another.
public struct ReportDate: Hashable, Sendable {
  /// The day, month or year meant, or the first of a range.
  public let first: Point
  /// The last of a range.
  public let last: Point?

  /// A date, or a range of dates.
  public init(_ first: Point, to last: Point? = nil) {
    self.first = first
    self.last = last
  }

  /// A day, month or year of the Gregorian calendar.
  public struct Point: Hashable, Sendable, Comparable {
    /// 1000 to 9999.
    public let year: Int
    /// 1 to 12; nil when only the year is known.
    public let month: Int?
    /// 1 to 31; nil when only the month is known.
    public let day: Int?

    /// A point in time; nil when the calendar has no such day.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
      guard (1000...9999).contains(year) else { return nil }
      if let month {
        guard (1...12).contains(month) else { return nil }
        if let day, !(1...Self.days(of: month, in: year)).contains(day) { return nil }
      } else if day != nil {
        return nil
      }
      self.year = year
      self.month = month
      self.day = day
    }

    /// By year, month and day; a date without a month or day comes before those with one.
    public static func < (left: Self, right: Self) -> Bool {
      (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }

    private static func days(of month: Int, in year: Int) -> Int {
      switch month {
      case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    }
  }
}
