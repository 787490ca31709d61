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
  /// Whether the cases are wanted one by one, as the checks do.
  var listsCases = false

  /// What was counted.
  struct Count {
    /// Nil where there are no assessments, or they could not be counted.
    var tallies: Tallies?
    /// The cases one by one, where they were asked for and are listed.
    var cases: CaseList?
    /// What was read without being kept, for the manifest.
    var inputs: [Manifest.Entry] = []
    /// Whether there is nothing to count, or it was counted without an error.
    var isSound = true
    /// What is wrong.
    var diagnostics: [Diagnostic] = []
  }

  /// Counts what the scores and figures of `inspection` need.
  func count(
    _ inspection: Inspection, of programme: Programme, in sources: SourceFiles, into files: inout SourceFileTable
  ) -> Count {
    let changed = AnswerChanges().read(changes, into: &files)
    let known = files.files.count
    var count = counted(inspection, of: programme, in: sources, changed, into: &files)
    count.isSound =
      inspection.data?.value != .unreadable && !count.diagnostics.contains { $0.severity == .error }
    files.place(in: sources.folder.path, from: known)
    return count
  }

  private func counted(
    _ inspection: Inspection, of programme: Programme, in sources: SourceFiles,
    _ changed: Diagnosed<[AnswerChange]>, into files: inout SourceFileTable
  ) -> Count {
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

    if source != .files, source != .unreadable, sources.data.contains(FolderLayout.assessments),
      let place = inspection.data?.range
    {
      count.diagnostics.append(.notRead(at: place))
    }
    let request = Scorer(programme: programme).request(
      for: inspection, changes: changed.value, attributes: source == .files && cases.value == nil ? [] : nil)
    let read = self.assessments(in: source, of: inspection, sources)
    count.diagnostics += read.diagnostics
    guard let assessments = read.value else { return count }
    let answers = assessments.source(cases.value)
    let counted = answers.count(request, into: &files)
    if listsCases, counted.value != nil { count.cases = answers.listedCases() }
    count.diagnostics += counted.diagnostics
    // A score from a part of the questions would be one of half the data.
    count.tallies = inspection.questions.isWhole ? counted.value : nil
    if isPublished, counted.value != nil { count.inputs = assessments.files.compactMap(\.entry) }
    return count
  }

  /// Where the assessments are, and the files they stand in: a SQLite database may keep its last changes in one beside it.
  private struct Assessments: Sendable {
    let files: [StreamedFile]
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
      return Diagnosed(Assessments(files: [file]) { CSVAssessments(file.data, caseList: $0) })
    case .sqlite(let path):
      let resolved = sources.folder.resolve(Located(path, at: place))
      guard let relative = resolved.value else { return Diagnosed(nil, resolved.diagnostics) }
      let absolute = sources.folder.absolutePath(of: relative)
      return Diagnosed(
        Assessments(files: [streamed(relative), streamed(relative + "-wal")]) { _ in
          SQLiteAssessments(path: absolute, name: relative, at: place)
        })
    case .unreadable: return Diagnosed(nil)
    case .postgresql:
      return Diagnosed(
        Assessments(files: []) { _ in PostgreSQLAssessments(runner: surroundings.programs, at: place) })
    }
  }

  private func caseList(in sources: SourceFiles, into files: inout SourceFileTable) -> Diagnosed<SourceFile?> {
    guard sources.data.contains(FolderLayout.cases) else { return Diagnosed(nil) }
    return SourceFileReader(disk: surroundings.disk)
      .read(sources.folder.absolutePath(of: FolderLayout.cases), as: FolderLayout.cases, into: &files)
  }
}

extension Diagnostic {
  fileprivate static func nothingToChange(_ change: AnswerChange) -> Diagnostic {
    Diagnostic(
      .malformedChange, at: change.range, "There are no case assessments in which an answer could be another",
      explanation: "Put them into \(FolderLayout.assessments), or say with `data:` in inspection.md where they are.")
  }

  fileprivate static func notRead(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: place, "'\(FolderLayout.assessments)' is not read, because another source is named here",
      explanation: "Take the file out, or `data:`, so that nobody is in doubt where the scores come from.")
  }

  fileprivate static func noAssessments(at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .missingData, at: place, "There is no '\(FolderLayout.assessments)'",
      explanation: "Put the case assessments there, or take `data:` out of inspection.md.")
  }
}
