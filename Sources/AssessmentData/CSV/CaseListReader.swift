import InspectionModel
import SourceReading

/// Reads the list of cases, and which of them belong to which group.
struct CaseListReader {
  private static let idColumn = "case"

  let filters: [WrittenFilter]

  /// The cases of `file`; nil when something is wrong with it.
  func read(_ file: SourceFile) -> Diagnosed<CaseGroups?> {
    if let wrong = file.bytes.span.firstWrongUTF8(in: 0..<file.bytes.count) {
      return Diagnosed(nil, [DelimitedComplaint.notUTF8(at: SourceRange(file: file.id, wrong))])
    }
    var walk = DelimitedWalk(file)
    guard let names = walk.nextTexts() else {
      return Diagnosed(nil, [walk.complaint ?? DelimitedComplaint.empty(at: file.range.start)])
    }
    let header = DelimitedHeader(cells: names)
    var diagnostics = header.duplicateColumns + header.missingColumns([Self.idColumn]) + unknownAttributes(names)
    guard let id = names.firstIndex(where: { $0.value == Self.idColumn }) else { return Diagnosed(nil, diagnostics) }
    var rows = CaseRows(file: file, columns: names.map(\.value), idColumn: id, filters: filters)
    while let cells = walk.nextCells() { rows.read(cells, walk) }
    diagnostics += rows.complaints.diagnostics
    if let complaint = walk.complaint {
      diagnostics.append(complaint)
    } else if rows.isEmpty, let first = names.first, let last = names.last {
      diagnostics.append(DelimitedComplaint.headerOnly(at: first.range.through(last.range)))
    } else if !rows.complaints.hasErrors {
      diagnostics += rows.values.complaints(about: filters)
    }
    return Diagnosed(diagnostics.contains { $0.severity == .error } ? nil : rows.groups, diagnostics)
  }

  private func unknownAttributes(_ columns: [Located<String>]) -> [Diagnostic] {
    let known = columns.map(\.value)
    return written.filter { !known.contains($0.value) }.map { attribute in
      .unknown(
        .unknownCaseAttribute, attribute, "The case list has no column '\(attribute.value.shortened)'",
        known: known.filter { $0 != Self.idColumn && !$0.isEmpty }, listing: "Its columns are")
    }
  }

  /// What there is to tell about filters when there is no list of cases.
  var complaintsWithoutList: [Diagnostic] {
    written.map { attribute in
      Diagnostic(
        .unknownCaseAttribute, at: attribute.range,
        "Nothing says which cases have '\(attribute.value.shortened)': there is no case list",
        explanation: "Give the attributes of the cases in `data/cases.csv`: a column 'case' and one for each attribute."
      )
    }
  }

  /// The attributes that filters ask for, at each place once.
  private var written: [Located<String>] {
    var seen: Set<Located<String>> = []
    return filters.flatMap(\.conditions).map(\.attribute).filter { seen.insert($0).inserted }
  }
}

/// The rows of a case list.
private struct CaseRows {
  private(set) var complaints = RepeatedComplaints()
  /// What the cases have of what filters ask for.
  private(set) var values: CaseValues

  private let file: SourceFile
  private let width: Int
  private let idColumn: Int
  private let filters: [CaseFilter]
  /// For each group its conditions, each with the column that it asks for.
  private let conditions: [[(column: Int, values: Set<[UInt8]>)]]
  private var cases = WordTable()
  private var members: [[Bool]]
  /// Where each case is listed.
  private var places: [SourceRange] = []
  private var rows = 0

  init(file: SourceFile, columns: [String], idColumn: Int, filters: [WrittenFilter]) {
    self.file = file
    self.idColumn = idColumn
    width = columns.count
    values = CaseValues(of: filters, columns: columns)
    var seen: Set<CaseFilter> = [.all]
    self.filters = filters.map(\.filter).filter { seen.insert($0).inserted }
    conditions = self.filters.map { filter in
      filter.conditions.compactMap { condition in
        columns.firstIndex(of: condition.attribute).map { ($0, Set(condition.values.map { Array($0.utf8) })) }
      }
    }
    members = Array(repeating: [], count: self.filters.count)
  }

  var isEmpty: Bool { rows == 0 }

  var groups: CaseGroups { CaseGroups(cases: cases, filters: filters, members: members, places: places) }

  mutating func read(_ cells: [DelimitedCell], _ walk: DelimitedWalk) {
    rows += 1
    guard cells.count == width else {
      if complaints.wants(.rowWidth), let first = cells.first, let last = cells.last {
        let place = walk.range(of: first).through(walk.range(of: last))
        complaints.add(DelimitedComplaint.wrongWidth(.rowWidth, at: place, cells: cells.count, columns: width))
      }
      return
    }
    let id = walk.text(of: cells[idColumn])
    let place = walk.range(of: cells[idColumn])
    guard !id.isEmpty else {
      if complaints.wants(.unknownCase) {
        complaints.add(AssessmentComplaint.unknownCase(Located("", at: place), list: file.path))
      }
      return
    }
    let known = cases.count
    let number = cases.insert(id)
    guard number == known else {
      if complaints.wants(.duplicateCase) {
        let name = String(decoding: id, as: UTF8.self).shortened
        complaints.add(
          Diagnostic(
            .duplicateCase, at: place, "Case '\(name)' is listed twice", explanation: "Take one of the rows out.",
            notes: [Diagnostic.Note(at: places[number], "first listed here")]))
      }
      return
    }
    places.append(place)
    values.read { walk.text(of: cells[$0]) }
    for (index, conditions) in conditions.enumerated() {
      members[index].append(conditions.allSatisfy { $0.values.contains(walk.text(of: cells[$0.column])) })
    }
  }
}
