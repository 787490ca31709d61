import InspectionModel
import ReportCharts
import ReportRendering

/// What `inspect-report chart` is asked for.
public struct ChartRequest: Hashable, Sendable {
  /// A folder, a file, or `-`.
  let source: String
  /// One chart; nil for all.
  let name: String?
  /// How to show it; nil for a list of an inspection's charts, and else for text.
  let form: ChartCollection.Form?
  /// The file to write to; nil for the terminal.
  let output: String?
  /// How many characters a line of text has; cut to what a drawing can have.
  let width: Int?
  /// Whether text is drawn with seven-bit characters only.
  let isSevenBit: Bool
  /// A folder whose templates lie over those compiled in; nil for none.
  let templates: String?

  /// A request.
  public init(
    source: String, name: String? = nil, form: ChartCollection.Form? = nil, output: String? = nil, width: Int? = nil,
    isSevenBit: Bool = false, templates: String? = nil
  ) {
    self.source = source
    self.name = name
    self.form = form
    self.output = output
    self.width = width
    self.isSevenBit = isSevenBit
    self.templates = templates
  }
}

/// Lists and shows charts.
public struct ChartShower: Sendable {
  private let surroundings: Surroundings

  /// A shower in `surroundings`.
  public init(surroundings: Surroundings) { self.surroundings = surroundings }

  /// Does what `request` asks; the lines of the outcome are what to print.
  public func show(_ request: ChartRequest) -> CommandOutcome {
    let isFolder = request.source != "-" && (try? surroundings.disk.status(of: request.source).kind) == .folder
    let collection = collection(request, isFolder: isFolder)
    var outcome = CommandOutcome(diagnostics: collection.diagnostics, files: collection.files)
    if isFolder, request.name == nil, request.form == nil {
      outcome.lines = collection.charts.isEmpty ? [] : collection.listing
      return outcome
    }
    var charts = collection.charts
    if let name = request.name {
      guard let chart = collection.chart(called: name) else {
        outcome.diagnostics.append(.noChart(name, among: charts.map(\.name)))
        return outcome
      }
      charts = [chart]
    }
    let form = request.form ?? .text
    guard !charts.isEmpty else { return outcome }
    if form == .svg, charts.count > 1 {
      outcome.diagnostics.append(.severalDrawings(charts.map(\.name)))
      return outcome
    }
    let shown = collection.show(
      charts, as: form, width: request.width ?? 78, glyphs: request.isSevenBit ? .ascii : .blocks)
    outcome.diagnostics += shown.diagnostics
    guard let text = shown.value else { return outcome }
    if let output = request.output { write(text, to: output, &outcome) } else { outcome.lines = [text] }
    return outcome
  }

  private func collection(_ request: ChartRequest, isFolder: Bool) -> ChartCollection {
    if isFolder { return ChartCollection(of: request.source, in: surroundings, templates: request.templates) }
    return ChartCollection(
      looseIn: request.source == "-" ? .standardInput : .file(request.source), in: surroundings,
      templates: request.templates)
  }

  private func write(_ text: String, to path: String, _ outcome: inout CommandOutcome) {
    guard !outcome.diagnostics.contains(where: { $0.severity == .error }) else {
      outcome.diagnostics.append(
        Diagnostic(.cannotWrite, at: nil, severity: .note, "'\(path)' is not written while there are errors"))
      return
    }
    do {
      try surroundings.disk.write(Array(text.utf8), to: path, durably: false)
    } catch {
      outcome.diagnostics.append(
        Diagnostic(.cannotWrite, at: nil, "'\(path)' cannot be written: \(error.reason.clause)"))
    }
  }
}

extension Diagnostic {
  fileprivate static func noChart(_ name: String, among known: [String]) -> Diagnostic {
    let near = NearMiss.nearest(to: name, in: known).map { "; did you mean '\($0)'?" } ?? ""
    return Diagnostic(
      .unknownLabel, at: nil, "There is no chart '\(name)'\(near)",
      explanation: known.isEmpty ? "There are no charts." : "The charts are \(known.joined(separator: ", ")).")
  }

  fileprivate static func severalDrawings(_ names: [String]) -> Diagnostic {
    Diagnostic(
      .unknownLabel, at: nil, "A drawing holds one chart, and here are \(names.count)",
      explanation: "Name one of them: \(names.joined(separator: ", ")).")
  }
}
