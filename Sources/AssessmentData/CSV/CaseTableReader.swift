import InspectionModel
import SourceReading

/// Reads a list of cases as it stands, row by row.
public struct CaseTableReader: Sendable {
  /// A reader of case lists.
  public init() {}

  /// The cases in `file`; nil where it has no column of ids. Rows that are wrong are passed over: the counting of cases
  /// reports them.
  public func read(_ file: SourceFile) -> CaseList? {
    var walk = DelimitedWalk(file)
    guard let header = walk.nextTexts()?.map(\.value), let id = header.firstIndex(of: CaseColumns.id) else {
      return nil
    }
    let columns = header.indices.filter { $0 != id && !header[$0].isEmpty }
    var cases: [CaseList.Case] = []
    while cases.count < CaseList.mostCases, let cells = walk.nextTexts() {
      guard cells.count == header.count, !cells[id].value.isEmpty else { continue }
      cases.append(CaseList.Case(id: cells[id].value, values: columns.map { cells[$0].value }))
    }
    return CaseList(attributes: columns.map { header[$0] }, cases: cases)
  }
}
