import InspectionModel

/// Works out the lowest, highest and average score of other inspections, as at the fieldwork of this one.
public struct BenchmarkReckoner: Sendable {
  /// A reckoner.
  public init() {}

  /// What each score of `inspection` is compared with. Lines that were published are taken as they are; of the `others`
  /// those count whose fieldwork did not end later, all of them where this inspection has no date yet.
  public func reckon(
    _ inspection: Inspection, others: [ComparedInspection]
  ) -> Diagnosed<[ResultKey.Subject: Benchmark]> {
    let date = inspection.facts.inspected?.value
    let counted = others.filter { other in date.map { !other.inspected.ends(after: $0) } ?? true }
    var values: [ResultKey.Subject: [Fraction]] = [:]
    for other in counted {
      for (subject, score) in other.scores { values[subject, default: []].append(score) }
    }
    var benchmarks = values.compactMapValues(Benchmark.init(of:))
    for case .published(let subject, let benchmark, _) in inspection.benchmarks { benchmarks[subject] = benchmark }
    return Diagnosed(benchmarks, values.isEmpty ? missing(inspection, others: others, counted: counted) : [])
  }

  /// What there is to tell when nothing is left to compare with: `counted` are the inspections of the right time.
  private func missing(
    _ inspection: Inspection, others: [ComparedInspection], counted: [ComparedInspection]
  ) -> [Diagnostic] {
    guard let place = inspection.benchmarks.compactMap(\.range).first else { return [] }
    let explanation: String =
      switch (others.isEmpty, counted.isEmpty) {
      case (true, _): "Name folders or a file with inspections that have scores, or leave `benchmarks:` out."
      case (false, true):
        """
        Only inspections whose fieldwork was not later are compared with, and that leaves out \(named(others)). Name \
        others, or leave `benchmarks:` out.
        """
      case (false, false): "No score is given for \(named(counted)). Name others, or leave `benchmarks:` out."
      }
    return [
      Diagnostic(
        .missingBenchmark, at: place, "There is no other inspection to compare with", explanation: explanation)
    ]
  }

  private func named(_ inspections: [ComparedInspection]) -> String {
    let more = inspections.count > 5 ? " and \(inspections.count - 5) more" : ""
    return inspections.prefix(5).map(\.name).joined(separator: ", ") + more
  }
}

extension Benchmark {
  /// Of exact percentages, each of the three rounded once; nil when there are none.
  fileprivate init?(of values: [Fraction]) {
    guard let lowest = values.min(), let highest = values.max(), let mean = Fraction.mean(of: values) else {
      return nil
    }
    self.init(
      lowest: WholePercent(rounding: lowest), highest: WholePercent(rounding: highest),
      average: WholePercent(rounding: mean))
  }
}

extension BenchmarkSource {
  /// Where inspections to compare with are named; nil for a published line.
  fileprivate var range: SourceRange? {
    switch self {
    case .folder(let path), .file(let path): path.range
    case .published: nil
    }
  }
}

extension ReportDate {
  /// Whether the last day, month or year of this date is later than that of `other`, as far as both are known: a day in
  /// a month is not later than the month.
  fileprivate func ends(after other: ReportDate) -> Bool {
    let (own, its) = (last ?? first, other.last ?? other.first)
    guard own.year == its.year else { return own.year > its.year }
    guard let month = own.month, let itsMonth = its.month, month == itsMonth else {
      return (own.month ?? 0) > (its.month ?? 12)
    }
    return (own.day ?? 0) > (its.day ?? 31)
  }
}
