/// The lowest, highest and average score that other inspections of the programme gave.
public struct Benchmark: Hashable, Sendable {
  /// The lowest, as printed.
  public let lowest: WholePercent
  /// The highest, as printed.
  public let highest: WholePercent
  /// The average, as printed.
  public let average: WholePercent

  /// What a score is compared with.
  public init(lowest: WholePercent, highest: WholePercent, average: WholePercent) {
    self.lowest = lowest
    self.highest = highest
    self.average = average
  }
}

/// Where benchmarks come from, as `benchmarks:` of `inspection.md` says.
public enum BenchmarkSource: Hashable, Sendable {
  /// A folder that holds another inspection, by its path from the folder of this one.
  case folder(Located<String>)
  /// A CSV file of this inspection with one inspection a row: `inspection`, `inspected` and a column for each section,
  /// criterion or thread.
  case file(Located<String>)
  /// A line as it was published: `roh: 64, 81, 72`.
  case published(ResultKey.Subject, Benchmark, at: SourceRange)
}

/// What another inspection of the programme gave, to compare with.
public struct ComparedInspection: Hashable, Sendable {
  /// As diagnostics call it.
  public let name: String
  /// When the inspectors were there.
  public let inspected: ReportDate
  /// Percentages from 0 to 100: the exact ones, or the printed ones where only those are known.
  public let scores: [ResultKey.Subject: Fraction]

  /// The scores of an inspection.
  public init(name: String, inspected: ReportDate, scores: [ResultKey.Subject: Fraction]) {
    self.name = name
    self.inspected = inspected
    self.scores = scores
  }
}
