/// Which numbers of cases are too small to be printed, so that nobody can be recognised by them.
public struct SmallNumbers: Hashable, Sendable {
  /// Counts of cases from 1 up to but not including this are left out, and so is what they could be worked out from; 0
  /// or 1 for none.
  public let under: Int
  /// A share of fewer cases than this is not printed as a percentage; 0 for every base.
  public let percentagesUnder: Int

  /// Limits for counts, and for the bases of percentages.
  public init(under: Int = 0, percentagesUnder: Int = 0) {
    self.under = under
    self.percentagesUnder = percentagesUnder
  }

  /// Every number is printed: what holds where nobody asks for anything else.
  public static let printed = SmallNumbers()

  /// Whether any number is left out.
  public var isOff: Bool { under <= 1 && percentagesUnder <= 1 }

  /// Whether a count of cases is too small to be printed. 0 is not: it is about nobody.
  public func hides(_ count: Int) -> Bool { count > 0 && count < under }

  /// Whether a share of `base` cases may be printed as a percentage.
  public func allowsPercentage(of base: Int) -> Bool { base >= percentagesUnder }
}

extension Inspection {
  /// Which numbers the reports of the inspection leave out: what its authors ask for, or else what its programme does.
  public func smallNumbers(of programme: Programme) -> SmallNumbers {
    smallNumbers ?? programme.smallNumbers ?? .printed
  }
}
