import InspectionModel

/// The keys of `small-numbers:`, of a programme and of an inspection.
enum SmallNumberKeys {
  static let under = Key(
    "under", .count, "Counts of cases from 1 to below this are left out; all are printed if left out.")
  static let percentagesUnder = Key(
    "percentages-under", .count, "Shares of fewer cases are not printed as percentages; all are if left out.")

  static let all = [under.description, percentagesUnder.description]
}

extension Kind<SmallNumbers> {
  /// Limits below the key, one `under: 5` a line.
  static let smallNumbers = Kind(
    "lines below its key, as `under: 5`", schema: .keys(SmallNumberKeys.all)
  ) { written, name in
    let reading = Kind<YAMLNode>.yaml(.keys(SmallNumberKeys.all)).read(written, name)
    guard let node = reading.value else { return Diagnosed(nil, reading.diagnostics) }
    var keys = KeyDecoder(node, form: "what is left out, as `under: 5`", keys: SmallNumberKeys.all)
    let under = keys.read(SmallNumberKeys.under)?.value
    let percentagesUnder = keys.read(SmallNumberKeys.percentagesUnder)?.value
    let diagnostics = reading.diagnostics + keys.diagnostics
    // With a limit that cannot be read, nothing would be hidden that should be: the errors keep a report from being made.
    return Diagnosed(SmallNumbers(under: under ?? 0, percentagesUnder: percentagesUnder ?? 0), diagnostics)
  }
}
