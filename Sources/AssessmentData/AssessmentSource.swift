import InspectionModel

/// Somewhere that case assessments stand and can be counted.
public protocol AssessmentSource: Sendable {
  /// What `request` asks for; nil when it cannot be counted, or when it would be counted from half the data.
  ///
  /// Reports everything that is wrong with the data, as far as it can be found in one go. The lines that diagnostics
  /// speak of are added to `files`.
  func count(_ request: TallyRequest, into files: inout SourceFileTable) -> Diagnosed<Tallies?>

  /// The cases one by one; nil where there is no list of them, or it cannot be read, which counting reports.
  func listedCases() -> CaseList?
}
