import InspectionModel
import SourceReading

/// Reads the list of cases, and which of them belong to which group.
struct CaseListReader {

  let request: TallyRequest

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
    let columns = names.map(\.value)
    var diagnostics =
      header.duplicateColumns + header.missingColumns([CaseColumns.id])
      + request.unknownAttributes(of: columns.filter { $0 != CaseColumns.id && !$0.isEmpty }) { columns.contains($0) }
    guard let id = names.firstIndex(where: { $0.value == CaseColumns.id }) else { return Diagnosed(nil, diagnostics) }
    var rows = CaseRows(file: file, columns: columns, idColumn: id, request: request)
    while let cells = walk.nextCells() { rows.read(cells, walk) }
    diagnostics += rows.complaints.diagnostics
    if let complaint = walk.complaint {
      diagnostics.append(complaint)
    } else if rows.isEmpty, let first = names.first, let last = names.last {
      diagnostics.append(DelimitedComplaint.headerOnly(at: first.range.through(last.range)))
    } else if !rows.complaints.hasErrors {
      diagnostics += CaseValues.complaints(about: request.filters, rows.values)
      diagnostics += rows.counters.filter(\.isFull).map(\.count.tooManyValues)
    }
    return Diagnosed(diagnostics.contains { $0.severity == .error } ? nil : rows.groups, diagnostics)
  }

  /// What there is to tell when there is no list of cases.
  var complaintsWithoutList: [Diagnostic] {
    request.attributesWithoutList(
      mend: "Give the attributes of the cases in `data/cases.csv`: a column 'case' and one for each attribute.")
  }
}
