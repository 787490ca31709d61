import InspectionModel

/// One thing that an editor looks for in a manuscript.
///
/// A check is pure, and linear in the length of the manuscript: what it compares it finds through an index. It would rather
/// say nothing than cry wolf.
protocol Check: Sendable {
  /// The rules by which it speaks.
  var ids: [DiagnosticID] { get }

  /// What there is to tell, in any order.
  func check(_ manuscript: Manuscript) -> [Diagnostic]
}
