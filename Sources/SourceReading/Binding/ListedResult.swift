import InspectionModel

/// A result as it was found: nil when it is wrong, and so is not missing.
struct ListedResult: Hashable, Sendable {
  /// What was entered, when it can be read.
  let result: EnteredResult?
  /// Where.
  let range: SourceRange

  /// The result as inspections hold it.
  var entered: EnteredResult { result ?? EnteredResult(.unreadable, at: range) }
}
