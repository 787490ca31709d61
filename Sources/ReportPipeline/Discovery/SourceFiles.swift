import InspectionModel
import SourceReading

/// What the folder of an inspection holds.
public struct SourceFiles: Sendable {
  /// Where it is, for what is read later on.
  public var folder: InspectionFolder
  /// Every file that was read, and every path that a diagnostic speaks of.
  public var table: SourceFileTable
  /// The Markdown files, sorted by the bytes of their paths; `inspection.md` is among them when there is one.
  public var documents: [SourceFile]
  /// The Markdown files of `cy/`, sorted likewise; their paths begin with `cy/`.
  public var twins: [SourceFile]
  /// `figures.yml`
  public var figures: SourceFile?
  /// The paths of the files in `data/`, which are read only when they are asked for.
  public var data: [String]

  /// A folder in which nothing was found.
  public init(folder: InspectionFolder) {
    self.folder = folder
    table = SourceFileTable()
    documents = []
    twins = []
    data = []
  }

  /// The inspection's own list of questions, `data/questions.csv`, read into `table`; nil where it has none.
  func readQuestions(into table: inout SourceFileTable) -> Diagnosed<SourceFile?> {
    let path = FolderLayout.questions
    guard data.contains(path) else { return Diagnosed(nil) }
    let place = documents.first { $0.path == FolderLayout.inspection }?.range.start
    return folder.read(Located(path, at: place ?? table.add(path: path, bytes: []).range), into: &table)
  }

  /// The files of names that are there and cannot be read, `questions` being what reading theirs gave.
  func unreadable(questions: Diagnosed<SourceFile?>) -> Set<InspectionBinder.NamesFile> {
    // What has content was read; what could not be has its place in the table for the complaint.
    func isSpokenOf(_ path: String) -> Bool { table.files.contains { $0.path == path } }
    var unreadable: Set<InspectionBinder.NamesFile> = []
    if figures == nil, isSpokenOf(FolderLayout.figures) { unreadable.insert(.figures) }
    if questions.value == nil, !questions.diagnostics.isEmpty || isSpokenOf(FolderLayout.questions) {
      unreadable.insert(.questions)
    }
    return unreadable
  }
}
