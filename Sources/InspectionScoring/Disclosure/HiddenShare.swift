import InspectionModel

/// All that may be said of a figure that is left out of the report: its numbers are not in here.
public struct HiddenShare: Hashable, Sendable {
  /// Counts from 1 to below this are left out.
  public let limit: Int
  /// Whether it may be said that the count is below the limit. Where neither this nor the other may be said, the figure
  /// is mostly hidden because another could be worked out from it.
  public let isFew: Bool
  /// Whether it may be said that all but fewer than the limit are counted.
  public let isAllButFew: Bool
  /// What it is out of; nil where that may not be said.
  public let base: Int?

  /// What may be said of a figure.
  public init(limit: Int, isFew: Bool = false, isAllButFew: Bool = false, base: Int? = nil) {
    self.limit = limit
    self.isFew = isFew
    self.isAllButFew = isAllButFew
    self.base = base
  }

  /// What may be said of the other side.
  var complement: HiddenShare { HiddenShare(limit: limit, isFew: isAllButFew, isAllButFew: isFew, base: base) }
}

extension Figure {
  /// What may be said of the figure where it is left out of the report; nil where its numbers are known.
  public var hidden: HiddenShare? {
    if case .hidden(let hidden) = value { hidden } else { nil }
  }

  /// The same figure without its numbers.
  func hiding(_ hidden: HiddenShare) -> Figure { Figure(name: name, value: .hidden(hidden), origin: origin) }
}
