import InspectionModel

/// Writes diagnostics for people, editors and programs.
///
/// They come sorted by file and position, each once. Nothing that stands in a file can act on a terminal.
public struct DiagnosticPrinter: Sendable {
  let files: SourceFileTable
  let style: PrintingStyle
  let path: @Sendable (SourceFile) -> String
  private let form: DiagnosticForm

  /// A printer of diagnostics that speak of `files`; `path` is how a file is named, as it is in the table unless told.
  public init(
    form: DiagnosticForm, files: SourceFileTable, style: PrintingStyle = PrintingStyle(),
    path: @escaping @Sendable (SourceFile) -> String = { $0.path }
  ) {
    self.form = form
    self.files = files
    self.style = style
    self.path = path
  }

  /// A printer for standard error of some surroundings.
  public init(
    form: DiagnosticForm, files: SourceFileTable, surroundings: Surroundings,
    path: @escaping @Sendable (SourceFile) -> String = { $0.path }
  ) {
    self.init(form: form, files: files, style: PrintingStyle(for: surroundings), path: path)
  }

  /// The text for all of them: empty when there are none, unless the form is JSON or SARIF.
  public func print(_ diagnostics: [Diagnostic]) -> String {
    let sorted = Self.sorted(diagnostics)
    switch form {
    case .human: return humanText(of: sorted)
    case .short: return shortText(of: sorted)
    case .json: return JSONValue.array(jsonValues(of: sorted)).text
    case .sarif: return SARIFLog([(self, sorted)]).value.text
    }
  }

  /// The text for several runs, one after the other: still one array when the form is JSON, and one log when it is SARIF.
  public static func print(_ runs: [(printer: DiagnosticPrinter, diagnostics: [Diagnostic])]) -> String {
    if runs.contains(where: { $0.printer.form == .sarif }) {
      return SARIFLog(runs.map { ($0.printer, Self.sorted($0.diagnostics)) }).value.text
    }
    guard runs.contains(where: { $0.printer.form == .json }) else {
      let isHuman = runs.contains { $0.printer.form == .human }
      return runs.map { $0.printer.print($0.diagnostics) }.filter { !$0.isEmpty }.joined(separator: isHuman ? "\n" : "")
    }
    return JSONValue.array(runs.flatMap { $0.printer.jsonValues(of: Self.sorted($0.diagnostics)) }).text
  }

  /// By file and position, what concerns the run as a whole first; equal ones once.
  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.sorted { left, right in
      switch (left.range, right.range) {
      case (nil, .some): return true
      case (.some, nil): return false
      case (let one?, let other?) where one != other: return one < other
      default: return (left.id.rawValue, left.summary) < (right.id.rawValue, right.summary)
      }
    }
  }
}

/// The forms in which diagnostics are printed.
public enum DiagnosticForm: String, Hashable, Sendable, CaseIterable {
  /// With the source line, the place marked in it, and the mend.
  case human
  /// `path:line:column: severity: summary [id]`, one line each, as editors read it.
  case short
  /// One array.
  case json
  /// A log of SARIF 2.1.0.
  case sarif
}

/// How text for people is set.
public struct PrintingStyle: Hashable, Sendable {
  /// Whether colours tell its parts apart.
  public let isColoured: Bool
  /// How many characters a line of source may take, with its number.
  public let columns: Int

  /// A style; a line holds 40 columns at least.
  public init(isColoured: Bool = false, columns: Int = 120) {
    self.isColoured = isColoured
    self.columns = max(40, columns)
  }

  /// The style that suits standard error: coloured only on a terminal that shows colours, and when `NO_COLOR` is unset.
  public init(for surroundings: Surroundings) {
    let terminal = surroundings.terminal
    let mayColour = (surroundings.variable("NO_COLOR") ?? "").isEmpty && surroundings.variable("TERM") != "dumb"
    self.init(isColoured: terminal.isInteractive && mayColour, columns: terminal.columns ?? 120)
  }
}
