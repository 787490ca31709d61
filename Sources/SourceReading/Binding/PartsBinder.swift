import InspectionModel

/// Binds the writing of the outline's parts: the foreword, the files that the outline names, and those that name a part.
struct PartsBinder: Sendable {
  /// The writings in the order of the outline, each part once.
  func bind(
    _ folder: InspectionFolder, main: SourceDocument, additions: [PartWriting], to binding: inout Binding
  ) -> [PartWriting] {
    var writings = foreword(main, to: &binding)
    for (part, document) in folder.writings {
      var header = KeyDecoder(document, keys: WritingKeys.all)
      let title = header.read(WritingKeys.title)
      binding.report(header.diagnostics)
      let blocks = document.printedBlocks
      if blocks.isEmpty {
        binding.report(.emptyPart(part, at: document.start, in: binding.language))
        continue
      }
      writings.append(
        PartWriting(
          part: part.id, title: title, origin: document.start,
          sections: WritingBinder(headings: .init(part.writingSource)).sections(of: blocks, to: &binding)))
    }
    var byPart: [PartID: PartWriting] = [:]
    for writing in writings + additions {
      if let first = byPart[writing.part] {
        binding.report(.partGivenTwice(writing, first: first.origin))
      } else {
        byPart[writing.part] = writing
      }
    }
    return binding.programme.outline.compactMap { byPart[$0.id] }
  }

  private func foreword(_ main: SourceDocument, to binding: inout Binding) -> [PartWriting] {
    let blocks = main.printedBlocks
    guard let first = blocks.first, let last = blocks.last else { return [] }
    guard let part = binding.programme.outline.first(where: { $0.writingSource == .foreword }) else {
      binding.report(.noForeword(at: first.range.through(last.range)))
      return []
    }
    let sections = WritingBinder(headings: .authored).sections(of: blocks, to: &binding)
    return [PartWriting(part: part.id, title: nil, origin: first.range.start, sections: sections)]
  }
}

extension Diagnostic {
  fileprivate static func partGivenTwice(_ writing: PartWriting, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicatePart, at: writing.origin, "The part '\(writing.part)' is written twice",
      explanation: "Keep one of the two files, or put both into one.", notes: [Note(at: first, "First written here")],
      subject: writing.part.text)
  }

  fileprivate static func noForeword(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .strayContent, at: range, "The programme prints no foreword",
      explanation: "Nothing stands below the front matter of inspection.md in its reports.")
  }
}
