import InspectionModel
import SourceReading

/// Goes through the rows of a large file, in order and with the number of the line in which each begins.
struct RowWalk {
  private let scanner: DelimitedScanner
  /// Bytes of the file before those at hand.
  private var fileOffset: Int
  private var line: Int

  /// A walk from the first byte of a file's rows on.
  init(_ layout: DataLayout) {
    scanner = layout.scanner
    fileOffset = 0
    line = 1
  }

  /// Why rows end before the file does.
  struct Fault {
    let fault: DelimitedFault
    let place: Range<Int>
  }

  /// Shows each row that holds any text to `take`, which answers false to stop; with a fault the row is the last, and
  /// holds the cells before it.
  mutating func walk(
    _ file: DataFile, from layout: DataLayout, _ take: (DataRow, Fault?, Span<UInt8>) -> Bool
  ) throws(DataFileFailure) {
    var window = DelimitedWindow()
    var skipped = layout.firstByte
    var goesOn = true
    fileOffset = layout.firstByte
    line = layout.firstLine
    try file.read { block in
      let skip = min(skipped, block.count)
      skipped -= skip
      goesOn = window.take(block.extracting(skip..<block.count)) { rows(in: $0, isLast: false, take) }
      return goesOn
    }
    if goesOn { _ = window.end { rows(in: $0, isLast: true, take) } }
  }

  /// How many bytes are done with; nil to stop.
  private mutating func rows(
    in bytes: Span<UInt8>, isLast: Bool, _ take: (DataRow, Fault?, Span<UInt8>) -> Bool
  ) -> Int? {
    var start = 0
    var cells: [DelimitedCell] = []
    while start < bytes.count {
      cells.removeAll(keepingCapacity: true)
      var fault: Fault?
      var next = start
      var ending = DelimitedCell.Ending.separator
      while ending == .separator, fault == nil {
        let cell = scanner.cell(in: bytes, at: next, isLast: isLast)
        next = cell.next
        ending = cell.ending
        let isStillOpen = ending == .cut && cell.range.count <= DelimitedLimits.cellBytes
        if !isStillOpen { fault = cell.fault(index: cells.count).map { Fault(fault: $0.0, place: $0.1) } }
        if fault == nil, next - start > DelimitedLimits.rowBytes {
          fault = Fault(fault: .longCell, place: cell.range.lowerBound..<cell.range.lowerBound)
        }
        cells.append(cell)
      }
      if ending == .cut, fault == nil { break }
      let row = DataRow(line: line, start: start, fileOffset: fileOffset, cells: cells)
      let isBlank = cells.count == 1 && fault == nil && scanner.text(of: cells[0], in: bytes).isEmpty
      if !isBlank, !take(row, fault, bytes) || fault != nil { return nil }
      if cells.contains(where: { $0.quoting != .none }) {
        for offset in start..<next where bytes.endsLine(at: offset) { line += 1 }
      } else {
        line += 1
      }
      start = next
    }
    fileOffset += start
    return start
  }
}
