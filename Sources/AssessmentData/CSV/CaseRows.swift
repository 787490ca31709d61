import InspectionModel
import SourceReading

/// The rows of a case list.
struct CaseRows {
  /// What there is to tell about single rows.
  private(set) var complaints = RepeatedComplaints()
  /// What the cases have of the attributes whose values are asked for.
  private(set) var counters: [ValueCounter]

  private let file: SourceFile
  private let width: Int
  private let idColumn: Int
  private let request: TallyRequest
  /// What filters ask for.
  private var wanted: [Wanted]
  /// For each group its conditions, each with the column that it asks for.
  private let conditions: [[(column: Int, values: Set<[UInt8]>)]]
  private var cases = WordTable()
  private var members: [[Bool]]
  /// Where each case is listed.
  private var places: [SourceRange] = []
  private var rows = 0

  /// An attribute that filters ask for.
  private struct Wanted {
    let attribute: String
    /// Those that filters ask for.
    let values: [String]
    let column: Int
    /// Those that the cases have, as they come.
    var found = WordTable()
  }

  /// The rows of `file` below a header of `columns`.
  init(file: SourceFile, columns: [String], idColumn: Int, request: TallyRequest) {
    self.file = file
    self.idColumn = idColumn
    self.request = request
    width = columns.count
    wanted = request.wantedValues.compactMap { attribute, values in
      columns.firstIndex(of: attribute).map { Wanted(attribute: attribute, values: values, column: $0) }
    }
    counters = request.distributions.compactMap { ValueCounter($0, of: request, columns: columns) }
    conditions = request.filters.map { filter in
      filter.filter.conditions.compactMap { condition in
        columns.firstIndex(of: condition.attribute).map { ($0, Set(condition.values.map { Array($0.utf8) })) }
      }
    }
    members = Array(repeating: [], count: request.groups.count)
  }

  /// Whether there was no row.
  var isEmpty: Bool { rows == 0 }

  /// The cases, and which of them belong to which group.
  var groups: CaseGroups {
    CaseGroups(
      cases: cases, groups: request.groups, members: members, places: places,
      attributes: Dictionary(counters.map { ($0.count.attribute.value, $0.counts) }) { first, _ in first })
  }

  /// What the cases have of what filters ask for.
  var values: [CaseValues] {
    wanted.map { wanted in
      let absent = Set(wanted.values.map { Array($0.utf8) }.filter { wanted.found.find($0) == nil })
      let known = absent.isEmpty ? [] : wanted.found.words.filter { !$0.isEmpty }
      return CaseValues(
        attribute: wanted.attribute, absent: absent, known: known.map { String(decoding: $0, as: UTF8.self) })
    }
  }

  /// Takes in a row.
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
    for index in wanted.indices { _ = wanted[index].found.insert(walk.text(of: cells[wanted[index].column])) }
    for (index, conditions) in conditions.enumerated() {
      members[index].append(conditions.allSatisfy { $0.values.contains(walk.text(of: cells[$0.column])) })
    }
    for index in counters.indices where counters[index].group.map({ members[$0].last == true }) ?? true {
      counters[index].read(walk.text(of: cells[counters[index].column]))
    }
  }
}
