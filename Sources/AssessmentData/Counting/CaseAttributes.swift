import InspectionModel

extension TallyRequest {
  /// The attributes that a case list must have, at each place once: those of filters and of distributions.
  private var needed: [Located<String>] {
    var seen: Set<Located<String>> = []
    let ofFilters = filters.flatMap(\.conditions).map(\.attribute)
    let ofDistributions = distributions.filter { !$0.isOptional }.map(\.attribute)
    return (ofFilters + ofDistributions).filter { seen.insert($0).inserted }
  }

  /// What there is to tell about attributes that a case list with these columns lacks, by `hasColumn`.
  func unknownAttributes(of columns: [String], hasColumn: (String) -> Bool) -> [Diagnostic] {
    needed.filter { !hasColumn($0.value) }.map { attribute in
      .unknown(
        .unknownCaseAttribute, attribute, "The case list has no column '\(attribute.value.shortened)'",
        known: columns, listing: "Its columns are")
    }
  }

  /// What there is to tell when there is no list of cases; `mend` says how to give one.
  func attributesWithoutList(mend: String) -> [Diagnostic] {
    needed.map { attribute in
      Diagnostic(
        .unknownCaseAttribute, at: attribute.range,
        "Nothing says which cases have '\(attribute.value.shortened)': there is no case list", explanation: mend)
    }
  }
}

extension AttributeCount {
  /// How many different values of an attribute are counted at most: a chart could show far fewer.
  static let mostValues = 1000

  /// The most frequent values first, equally frequent ones in the order of their Unicode scalars.
  static func ordered(_ counts: [Tallies.ValueCount]) -> [Tallies.ValueCount] {
    counts.sorted { first, second in
      first.cases != second.cases
        ? first.cases > second.cases : first.value.utf8.lexicographicallyPrecedes(second.value.utf8)
    }
  }

  /// Tells that the attribute has more values than are counted.
  var tooManyValues: Diagnostic {
    Diagnostic(
      .tooManyCaseValues, at: attribute.range,
      "The column '\(attribute.value.shortened)' has more than \(Self.mostValues) different values",
      explanation:
        "A chart shows how many cases have each of a few values. Put the values of the column into groups, or show "
        + "another column.")
  }
}
