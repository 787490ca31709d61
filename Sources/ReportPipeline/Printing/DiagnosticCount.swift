import InspectionModel

/// How many diagnostics there are: "2 errors, 1 warning in 3 files".
public struct DiagnosticCount: Sendable {
  private let counts: [(severity: Severity, count: Int)]
  private let files: Int

  /// The count of what is to be printed; equal ones count once.
  public init(_ diagnostics: [Diagnostic]) {
    let diagnostics = Set(diagnostics)
    counts = Severity.allCases.reversed().map { severity in
      (severity, diagnostics.count { $0.severity == severity })
    }
    files = Set(diagnostics.compactMap(\.range?.file)).count
  }

  /// In words; empty when there are none.
  public var text: String {
    let parts = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.severity.rawValue)\($0.count == 1 ? "" : "s")" }
    let place = files == 0 ? "" : files == 1 ? " in 1 file" : " in \(files) files"
    return parts.isEmpty ? "" : parts.joined(separator: ", ") + place
  }
}
