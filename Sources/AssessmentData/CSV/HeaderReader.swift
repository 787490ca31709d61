import InspectionModel
import SourceReading

/// Reads the first row of a file of assessments.
struct HeaderReader {
  private static let questionColumn = "question"
  private static let answerColumn = "answer"

  let questions: QuestionList

  /// The layout of `file`; nil when it cannot be told. Lines that are spoken of are added to `excerpt`.
  func read(_ file: DataFile, into excerpt: inout ExcerptCollector) throws(DataFileFailure) -> Diagnosed<DataLayout?> {
    var seen: [UInt8] = []
    var result: Diagnosed<DataLayout?>?
    try file.read { block in
      // A header is short: a part of the first block does, unless a quotation mark stays open.
      var offset = 0
      while offset < block.count, result == nil {
        let end = min(block.count, offset + max(16_384, seen.count))
        for index in offset..<end { seen.append(block[index]) }
        offset = end
        result = header(in: seen.span, isLast: false, &excerpt)
      }
      return result == nil
    }
    return result ?? header(in: seen.span, isLast: true, &excerpt) ?? Diagnosed(nil)
  }

  /// What the header says; nil when more bytes are needed.
  private func header(
    in bytes: Span<UInt8>, isLast: Bool, _ excerpt: inout ExcerptCollector
  ) -> Diagnosed<DataLayout?>? {
    var start = 0
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
    var line = 1
    while start < bytes.count, bytes[start].isLineEnd {
      if bytes.endsLine(at: start) { line += 1 }
      start += 1
    }
    guard start < bytes.count else {
      return isLast ? Diagnosed(nil, [DelimitedComplaint.empty(at: excerpt.beginning)]) : nil
    }
    let isTooLong = bytes.count > DelimitedLimits.rowBytes
    guard let separator = DelimitedScanner.separator(in: bytes, from: start, isLast: isLast || isTooLong) else {
      return nil
    }
    let scanner = DelimitedScanner(separator: separator)
    var cells: [DelimitedCell] = []
    var next = start
    var ending = DelimitedCell.Ending.separator
    while ending == .separator {
      let cell = scanner.cell(in: bytes, at: next, isLast: isLast || isTooLong)
      if cell.ending == .cut { return nil }
      let row = DataRow(line: line, start: start, fileOffset: 0, cells: cells)
      if let (fault, place) = cell.fault(index: cells.count) {
        return Diagnosed(nil, [DelimitedComplaint.unreadable(fault, at: excerpt.range(of: place, in: row, of: bytes))])
      }
      cells.append(cell)
      next = cell.next
      ending = cell.ending
    }
    let row = DataRow(line: line, start: start, fileOffset: 0, cells: cells)
    if let place = bytes.firstWrongUTF8(in: start..<next) {
      return Diagnosed(nil, [DelimitedComplaint.notUTF8(at: excerpt.range(of: place, in: row, of: bytes))])
    }
    let names = cells.map { cell in
      Located(
        String(decoding: scanner.text(of: cell, in: bytes), as: UTF8.self),
        at: excerpt.range(of: cell.range, in: row, of: bytes))
    }
    for offset in start..<next where bytes.endsLine(at: offset) { line += 1 }
    let header = names.last.map { names[0].range.through($0.range) } ?? excerpt.beginning
    return form(of: names).map { form in
      form.map {
        DataLayout(scanner: scanner, firstByte: next, firstLine: line, form: $0, width: names.count, header: header)
      }
    }
  }

  private func form(of names: [Located<String>]) -> Diagnosed<DataLayout.Form?> {
    let header = DelimitedHeader(cells: names)
    let places = Dictionary(names.enumerated().map { ($1.value, $0) }, uniquingKeysWith: { first, _ in first })
    var diagnostics = header.duplicateColumns
    let caseID = places[CaseColumns.id]
    if let question = places[Self.questionColumn], let answer = places[Self.answerColumn] {
      diagnostics += header.missingColumns([CaseColumns.id])
      guard let caseID, diagnostics.isEmpty else { return Diagnosed(nil, diagnostics) }
      return Diagnosed(.long(caseID: caseID, question: question, answer: answer))
    }
    let known = names.map { questions.place(of: QuestionID($0.value)) }
    let mayBeLost = names.map { questions.mayHaveLost(QuestionID($0.value)) && $0.value != CaseColumns.id }
    guard known.contains(where: { $0 != nil }) else {
      if mayBeLost.contains(true) { return Diagnosed(nil, diagnostics + header.missingColumns([CaseColumns.id])) }
      return Diagnosed(
        nil, diagnostics + header.missingColumns([CaseColumns.id, Self.questionColumn, Self.answerColumn]))
    }
    diagnostics += header.missingColumns([CaseColumns.id])
    var unknown = RepeatedComplaints()
    for (index, name) in names.enumerated() where known[index] == nil && index != caseID && !mayBeLost[index] {
      if unknown.wants(.unknownQuestion) { unknown.add(AssessmentComplaint.unknownQuestion(name, of: questions)) }
    }
    diagnostics += unknown.diagnostics
    guard let caseID, diagnostics.isEmpty else { return Diagnosed(nil, diagnostics) }
    return Diagnosed(.wide(caseID: caseID, questions: known))
  }
}

extension Diagnosed {
  fileprivate func map<Other: Sendable>(_ transform: (Value) -> Other) -> Diagnosed<Other> {
    Diagnosed<Other>(transform(value), diagnostics)
  }
}

extension Span<UInt8> {
  /// The first bytes of `range` that are not UTF-8; nil when all are.
  func firstWrongUTF8(in range: Range<Int>) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: extracting(range))
      return nil
    } catch {
      return error.byteOffsets.lowerBound + range.lowerBound..<error.byteOffsets.upperBound + range.lowerBound
    }
  }
}
