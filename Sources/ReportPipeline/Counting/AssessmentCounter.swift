import AssessmentData
import InspectionModel
import InspectionScoring
import SourceReading

/// Counts the case assessments of an inspection, wherever they stand.
struct AssessmentCounter {
  let surroundings: Surroundings
  /// What `--set` asks for.
  let changes: [String]
  /// Whether what is read is to be listed in a manifest.
  let isPublished: Bool

  /// What was counted.
  struct Count {
    /// Nil where there are no assessments, or they could not be counted.
    var tallies: Tallies?
    /// What was read without being kept, for the manifest.
    var inputs: [Manifest.Entry] = []
    /// What is wrong.
    var diagnostics: [Diagnostic] = []
  }

  /// Counts what the scores and figures of `inspection` need.
  func count(
    _ inspection: Inspection, of programme: Programme, in sources: SourceFiles, into files: inout SourceFileTable
  ) -> Count {
    let changed = AnswerChanges().read(changes, into: &files)
    var count = Count(diagnostics: changed.diagnostics)
    guard let source = inspection.data?.value ?? (sources.data.contains(FolderLayout.assessments) ? .files : nil) else {
      count.diagnostics += changed.value.map { .nothingToChange($0) }
      return count
    }
    let cases = source == .files ? caseList(in: sources, into: &files) : Diagnosed(nil)
    count.diagnostics += cases.diagnostics
    if source == .files, !sources.data.contains(FolderLayout.assessments) {
      count.diagnostics.append(.noAssessments(at: inspection.data?.range))
    }
    guard !count.diagnostics.contains(where: { $0.severity == .error }) else { return count }

    let request = Scorer(programme: programme).request(
      for: inspection, changes: changed.value, attributes: source == .files ? attributes(of: cases.value) : nil)
    let read = self.assessments(in: source, of: inspection, sources)
    count.diagnostics += read.diagnostics
    guard let assessments = read.value else { return count }
    let counted = assessments.source(cases.value).count(request, into: &files)
    count.diagnostics += counted.diagnostics
    // A score from a part of the questions would be one of half the data.
    count.tallies = inspection.questions.isWhole ? counted.value : nil
    if isPublished, counted.value != nil { count.inputs = assessments.file?.entry.map { [$0] } ?? [] }
    return count
  }

  /// Where the assessments are, and the file they stand in, if they stand in one.
  private struct Assessments: Sendable {
    let file: StreamedFile?
    let source: @Sendable (_ cases: SourceFile?) -> any AssessmentSource
  }

  private func assessments(
    in source: DataSource, of inspection: Inspection, _ sources: SourceFiles
  ) -> Diagnosed<Assessments?> {
    let place = inspection.data?.range ?? inspection.facts.origin
    func streamed(_ path: String) -> StreamedFile {
      StreamedFile(path, of: sources.folder, on: surroundings.disk, isHashed: isPublished)
    }
    switch source {
    case .files:
      let file = streamed(FolderLayout.assessments)
      return Diagnosed(Assessments(file: file) { CSVAssessments(file.data, caseList: $0) })
    case .sqlite(let path):
      let resolved = sources.folder.resolve(Located(path, at: place))
      guard let relative = resolved.value else { return Diagnosed(nil, resolved.diagnostics) }
      let absolute = sources.folder.absolutePath(of: relative)
      return Diagnosed(
        Assessments(file: streamed(relative)) { _ in SQLiteAssessments(path: absolute, name: relative, at: place) })
    case .postgresql:
      return Diagnosed(
        Assessments(file: nil) { _ in PostgreSQLAssessments(runner: surroundings.programs, at: place) })
    }
  }

  private func caseList(in sources: SourceFiles, into files: inout SourceFileTable) -> Diagnosed<SourceFile?> {
    guard sources.data.contains(FolderLayout.cases) else { return Diagnosed(nil) }
    return SourceFileReader(disk: surroundings.disk)
      .read(sources.folder.absolutePath(of: FolderLayout.cases), as: FolderLayout.cases, into: &files)
  }

  /// The names of the columns of the case list; what is wrong with it is told when it is counted by.
  private func attributes(of cases: SourceFile?) -> Set<String> {
    let header = cases.flatMap { DelimitedReader(.printing).read($0).value?.header } ?? []
    return Set(header.map(\.value))
  }
}

extension Diagnostic {
  fileprivate static func nothingToChange(_ change: AnswerChange) -> Diagnostic {
    Diagnostic(
      .malformedChange, at: change.range, "There are no case assessments in which an answer could be another",
      explanation: "Put them into \(FolderLayout.assessments), or say with `data:` in inspection.md where they are.")
  }

  fileprivate static func noAssessments(at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .missingData, at: place, "There is no '\(FolderLayout.assessments)'",
      explanation: "Put the case assessments there, or take `data:` out of inspection.md.")
  }
}
