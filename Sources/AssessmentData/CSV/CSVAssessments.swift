import InspectionModel
import SourceReading

/// Case assessments in a CSV file, long or wide, beside a list of cases with their attributes.
public struct CSVAssessments: AssessmentSource {
  let data: DataFile
  private let caseList: SourceFile?

  /// The assessments in `data`; `caseList` is the file of the cases, when there is one.
  public init(_ data: DataFile, caseList: SourceFile?) {
    self.data = data
    self.caseList = caseList
  }

  /// Counts the answers in one quick reading. Only when that finds something wrong is the file read with care.
  public func count(_ request: TallyRequest, into files: inout SourceFileTable) -> Diagnosed<Tallies?> {
    var excerpt = ExcerptCollector(files.nextID)
    var diagnostics: [Diagnostic] = []
    var tallies: Tallies?
    do {
      let groups = readCases(request)
      diagnostics += groups.diagnostics
      let layout = try HeaderReader(questions: request.questions).read(data, into: &excerpt)
      diagnostics += layout.diagnostics
      if let layout = layout.value {
        let book = try readAnswers(layout, request, groups.value, into: &excerpt)
        diagnostics += book.diagnostics
        tallies = groups.value.map { TallyCounter(book: book.value, groups: $0).count() }
      }
    } catch {
      diagnostics.append(
        Diagnostic(.cannotRead, at: excerpt.beginning, "'\(data.path)' cannot be read: \(error.clause)"))
    }
    if diagnostics.contains(where: {
      $0.range?.file == files.nextID || $0.notes.contains { $0.range.file == files.nextID }
    }) {
      _ = files.add(path: data.path, excerpt: excerpt.lines)
    }
    return Diagnosed(diagnostics.contains { $0.severity == .error } ? nil : tallies, diagnostics)
  }

  /// The cases of the list beside the assessments.
  public func listedCases() -> CaseList? { caseList.flatMap { CaseTableReader().read($0) } }

  /// Which cases belong to which group; nil when that cannot be told.
  func readCases(_ request: TallyRequest) -> Diagnosed<CaseGroups?> {
    let reader = CaseListReader(request: request)
    guard let caseList else {
      let complaints = reader.complaintsWithoutList
      return Diagnosed(complaints.isEmpty ? CaseGroups.none : nil, complaints)
    }
    return reader.read(caseList)
  }

  /// The answers with the changes that are asked for. When the case list cannot be read, all cases are taken for known.
  func readAnswers(
    _ layout: DataLayout, _ request: TallyRequest, _ groups: CaseGroups?, into excerpt: inout ExcerptCollector
  ) throws(DataFileFailure) -> Diagnosed<AnswerBook> {
    let empty = AnswerBook(questions: request.questions, cases: groups?.cases)
    let book =
      if let quick = try QuickReading(layout, book: empty).read(data) {
        Diagnosed(quick)
      } else {
        try readWithCare(layout, empty, groups, into: &excerpt)
      }
    let changed = ChangeApplier(changes: request.changes).apply(to: book.value)
    return Diagnosed(changed.value, book.diagnostics + unanswered(in: book, groups) + changed.diagnostics)
  }

  /// What there is to tell about listed cases without answers, unless answers were passed over that may be theirs.
  private func unanswered(in book: Diagnosed<AnswerBook>, _ groups: CaseGroups?) -> [Diagnostic] {
    guard let groups, groups.cases != nil, !book.diagnostics.contains(where: { $0.severity == .error }) else {
      return []
    }
    let numbers = book.value.unanswered
    guard let first = numbers.first else { return [] }
    let words = book.value.cases.words
    let ids = numbers.prefix(5).map { String(decoding: words[$0], as: UTF8.self) }
    return [
      AssessmentComplaint.caseWithoutAnswers(
        at: groups.places[first], first: ids, count: numbers.count, of: words.count)
    ]
  }

  private func readWithCare(
    _ layout: DataLayout, _ book: AnswerBook, _ groups: CaseGroups?, into excerpt: inout ExcerptCollector
  ) throws(DataFileFailure) -> Diagnosed<AnswerBook> {
    var careful = CarefulReader(
      layout, book: book, caseList: groups?.cases == nil ? nil : caseList?.path, excerpt: excerpt)
    try careful.read(data)
    excerpt = careful.excerpt
    var diagnostics = careful.complaints.diagnostics
    if careful.isEmpty, diagnostics.isEmpty { diagnostics.append(DelimitedComplaint.headerOnly(at: layout.header)) }
    let earlier = try EarlierAnswers(layout: layout, book: careful.book)
      .find(careful.repeats.keys, in: data, into: &excerpt)
    for (pair, places) in careful.repeats {
      guard let first = earlier[pair] else { continue }
      for index in diagnostics.indices where diagnostics[index].range.map(places.contains) ?? false {
        diagnostics[index].notes.append(Diagnostic.Note(at: first, "first answered here"))
      }
    }
    return Diagnosed(careful.book, diagnostics)
  }
}
