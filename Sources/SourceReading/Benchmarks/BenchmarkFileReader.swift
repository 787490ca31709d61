import InspectionModel

/// Reads a CSV file with the scores of other inspections: one a row, with its name under `inspection`, its fieldwork
/// under `inspected`, and a column for each section, criterion or thread.
public struct BenchmarkFileReader: Sendable {
  private static let name = "inspection"
  private static let date = "inspected"
  private let programme: Programme

  /// A reader of files about inspections of `programme`.
  public init(programme: Programme) { self.programme = programme }

  /// The inspections in `file`, as far as they can be read. An empty cell is a score that an inspection does not have.
  public func read(_ file: SourceFile) -> Diagnosed<[ComparedInspection]> {
    let table = DelimitedReader().read(file)
    guard let content = table.value else { return Diagnosed([], table.diagnostics) }
    var diagnostics = table.diagnostics + content.missingColumns([Self.name, Self.date])
    let subjects = content.header.map { subject($0, &diagnostics) }
    guard diagnostics.isEmpty, let name = content.column(Self.name), let date = content.column(Self.date) else {
      return Diagnosed([], diagnostics)
    }
    let inspections = content.rows.compactMap { row -> ComparedInspection? in
      let inspected = Kind<ReportDate>.date.read(.text(row[date]), Self.date)
      diagnostics += inspected.diagnostics
      var scores: [ResultKey.Subject: Fraction] = [:]
      for (cell, subject) in zip(row, subjects) {
        guard let subject, !cell.value.isEmpty else { continue }
        let percentage = Kind<WholePercent>.percentage.read(.text(cell), subject.id)
        diagnostics += percentage.diagnostics
        scores[subject] = percentage.value?.exact
      }
      return inspected.value.map { ComparedInspection(name: row[name].value, inspected: $0, scores: scores) }
    }
    return Diagnosed(inspections, diagnostics)
  }

  /// What a column holds the scores of; nil for the two that say whose they are, and for one that is unknown, which is
  /// reported.
  private func subject(_ cell: Located<String>, _ diagnostics: inout [Diagnostic]) -> ResultKey.Subject? {
    if cell.value == Self.name || cell.value == Self.date { return nil }
    if programme.threads.contains(where: { $0.id == cell.value }) { return .thread(cell.value) }
    if let node = programme.node(NodeID(cell.value)) { return .node(node.id) }
    diagnostics.append(
      .unknown(
        .malformedBenchmark, cell, "Nothing with a score is called '\(cell.value.shortened)'",
        known: [Self.name, Self.date] + programme.nodes.map(\.id.text) + programme.threads.map(\.id),
        listing: "Columns are"))
    return nil
  }
}
