import InspectionModel

/// Binds the files of `chapters/` and `appendices/`: they fill a part of the outline, or add one.
struct AdditionsBinder: Sendable {
  /// A file with what its folder makes of it.
  struct File: Sendable {
    /// The file.
    let document: SourceDocument
    /// Whether it stands in `appendices/`.
    let isAppendix: Bool
  }

  /// What the files say.
  struct Additions: Sendable {
    /// Writing for parts of the outline.
    var writings: [PartWriting] = []
    /// Further parts, in the order of the files.
    var parts: [AddedPart] = []
  }

  /// Binds `files`, which come in the order of their paths.
  func bind(_ files: [File], to binding: inout Binding) -> Additions {
    var additions = Additions()
    var names: [PartID: SourceRange] = [:]
    for file in files {
      var header = KeyDecoder(file.document, keys: AdditionKeys.all)
      let (named, title) = (header.read(AdditionKeys.part), header.read(AdditionKeys.title))
      let after = header.read(AdditionKeys.after)
      binding.report(header.diagnostics)
      switch (named, title) {
      case (let part?, let title):
        if let after { binding.report(.partAndAfter(at: after.range)) }
        guard let entry = entry(part, to: &binding) else { continue }
        additions.writings.append(writing(entry, part: part, title: title, of: file.document, to: &binding))
      case (nil, let title?):
        let id = PartID(file.document.name)
        let isTaken = binding.programme.outline.contains { $0.id == id }
        if isTaken || names[id] != nil {
          binding.report(.nameTaken(id, at: title.range, first: names[id]))
          continue
        }
        names[id] = title.range
        if let part = added(file, id: id, title: title, after: after, to: &binding) {
          additions.parts.append(part)
        }
      case (nil, nil):
        binding.report(.neitherPartNorTitle(at: file.document.factsPlace, isAppendix: file.isAppendix))
      }
    }
    return additions
  }

  /// The part of the outline that an author names by its id or printed title, and can write for.
  private func entry(_ written: Located<String>, to binding: inout Binding) -> OutlineEntry? {
    guard let entry = binding.programme.part(named: written.value) else {
      binding.report(.unknownPart(written, in: binding))
      return nil
    }
    guard entry.isWritable else {
      binding.report(.partNotWritable(entry.id, at: written.range))
      return nil
    }
    return entry
  }

  private func writing(
    _ entry: OutlineEntry, part: Located<String>, title: Located<String>?, of document: SourceDocument,
    to binding: inout Binding
  ) -> PartWriting {
    let writing = WritingBinder(headings: .init(entry.writingSource))
    let blocks = document.printedBlocks
    if blocks.isEmpty { binding.report(.emptyPart(entry, at: part.range, in: binding.language)) }
    return PartWriting(
      part: entry.id, title: title, origin: part.range, sections: writing.sections(of: blocks, to: &binding))
  }

  private func added(
    _ file: File, id: PartID, title: Located<String>, after: Located<String>?, to binding: inout Binding
  ) -> AddedPart? {
    let before: OutlineEntry
    if let after {
      guard let entry = binding.programme.part(named: after.value) else {
        binding.report(.unknownPart(after, in: binding))
        return nil
      }
      before = entry
    } else {
      guard file.isAppendix, let last = binding.programme.outline.last else {
        binding.report(.chapterWithoutPlace(at: title.range))
        return nil
      }
      before = last
    }
    let blocks = file.document.printedBlocks
    if blocks.isEmpty { binding.report(.emptyPart(id, titled: title.value, at: title.range)) }
    return AddedPart(
      id: id, title: title, after: before.id, isAppendix: file.isAppendix,
      sections: WritingBinder(headings: .authored).sections(of: blocks, to: &binding))
  }
}

extension Programme {
  /// The part of the outline with an id or a printed title, in any case.
  func part(named name: String) -> OutlineEntry? {
    let folded = name.foldedForMatching
    return outline.first { $0.id.text.foldedForMatching == folded }
      ?? outline.first { $0.title?.allTexts.contains { $0.foldedForMatching == folded } ?? false }
  }
}

extension OutlineEntry {
  /// Whether a file of authors may take its place: not when it holds what the program itself puts together, or what
  /// authors write in files and keys of its own, which would be lost.
  fileprivate var isWritable: Bool {
    pieces.allSatisfy { piece in
      switch piece {
      case .cover, .contents, .sections, .people, .glossary, .recommendations, .examples, .statement, .scoreSentence,
        .slot, .criteria, .sectionRecommendations:
        false
      case .text, .writing, .signature, .scoreChart, .dataChart, .resultTable, .threadTable, .benchmarkTable, .made,
        .backCover, .heading:
        true
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownPart(_ written: Located<String>, in binding: Binding) -> Diagnostic {
    .unknown(
      .unknownPart, written, "The report has no part '\(written.value.shortened)'",
      known: binding.programme.outline.map(\.id.text), listing: "Its parts are")
  }

  fileprivate static func partNotWritable(_ part: PartID, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownPart, at: range, "The part '\(part)' cannot be written in a file",
      explanation: "The program makes it out of the other files. `title:` with `after:` adds a part of your own.",
      subject: part.text)
  }

  fileprivate static func partAndAfter(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .conflictingKeys, at: range, "'after' cannot stand beside 'part'",
      explanation: "`part:` fills a part of the outline, whose place is given; `title:` with `after:` adds one.")
  }

  fileprivate static func nameTaken(_ id: PartID, at range: SourceRange, first: SourceRange?) -> Diagnostic {
    Diagnostic(
      .duplicatePart, at: range, "There is a part '\(id)' already",
      explanation: first == nil
        ? "Write `part: \(id)` to fill that part of the outline, or give this file another name."
        : "The name of a part is that of its file: give this file another name.",
      notes: first.map { [Note(at: $0, "First given here")] } ?? [], subject: id.text)
  }

  fileprivate static func neitherPartNorTitle(at range: SourceRange, isAppendix: Bool) -> Diagnostic {
    Diagnostic(
      .missingKey, at: range, "The file does not say which part of the report it is",
      explanation: isAppendix
        ? "Write `part: ` and the name of an appendix of the outline, or `title: ` for one of your own."
        : "Write `part: ` and the name of a part, or `title: ` and `after: ` for one of your own.")
  }

  fileprivate static func chapterWithoutPlace(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingKey, at: range, "A chapter of your own needs its place",
      explanation: "Write `after: ` and the name of the part that it follows; `inspect-report parts` lists them.")
  }

  /// A part for which there is a file without text.
  static func emptyPart(_ part: OutlineEntry, at range: SourceRange, in language: Language) -> Diagnostic {
    emptyPart(part.id, titled: part.title?.text(in: language) ?? part.id.text, at: range)
  }

  fileprivate static func emptyPart(_ part: PartID, titled title: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingPart, at: range, "The part '\(title)' is still to be written", explanation: "The file has no text yet.",
      subject: part.text)
  }
}
