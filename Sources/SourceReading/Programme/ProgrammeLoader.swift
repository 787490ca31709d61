import InspectionModel

/// Loads a programme in one edition from its folder, and reports everything in it that could not become a report.
public struct ProgrammeLoader: Sendable {
  let files: ProgrammeFiles
  private let markdown: MarkdownReader

  /// A loader from `files`; `markdown` reads the standing text.
  public init(files: ProgrammeFiles, markdown: MarkdownReader = MarkdownReader()) {
    self.files = files
    self.markdown = markdown
  }

  /// The programmes there are, by id in ascending order.
  public func list() -> [ProgrammeListing] {
    files.programmes.map { id in
      let root = files.read("\(id)/programme.yml").flatMap { YAMLReader().read($0).value }
      let name = root?[ProgrammeKeys.name.name].flatMap { Kind<Wording>.wording.read(.node($0), id).value }
      return ProgrammeListing(id: id, name: name ?? Wording(id), editions: files.editions(of: id))
    }
  }

  /// The programme that is asked for; nil when there is none, or too little of it to go on with.
  ///
  /// A programme may be given together with errors: then it serves to check an inspection, but not to build one.
  /// `rule` is laid over its edition, and written like one: what a what-if tries out.
  public func load(_ request: ProgrammeRequest, rule: SourceFile? = nil) -> Diagnosed<Programme?> {
    let known = files.programmes
    guard known.contains(request.id) else { return Diagnosed(nil, [.unknownProgramme(request, known: known)]) }
    guard let file = files.read("\(request.id)/programme.yml") else {
      return Diagnosed(
        nil, [Diagnostic(.cannotRead, at: request.range, "'\(request.id)/programme.yml' cannot be read")])
    }
    let base = YAMLReader().read(file)
    var diagnostics = base.diagnostics
    guard var root = base.value else { return Diagnosed(nil, diagnostics) }
    let rule = rule.map { YAMLReader().read($0) }
    diagnostics += rule?.diagnostics ?? []
    // An edition changes a programme; of itself it is none.
    for change in [change(for: request, to: &diagnostics), rule?.value].compactMap(\.self) where root.pairs != nil {
      var merger = EditionMerger()
      root = merger.merge(change, into: root, as: SchemaKind.programme.schema)
      diagnostics += merger.diagnostics
    }
    var decoder = ProgrammeDecoder(request: request, origin: file.range.start)
    let programme = decoder.decode(root, words: self)
    return Diagnosed(programme, diagnostics + decoder.diagnostics)
  }

  /// What the edition changes; nil when none is asked for, or it cannot be had.
  private func change(for request: ProgrammeRequest, to diagnostics: inout [Diagnostic]) -> YAMLNode? {
    let known = files.editions(of: request.id)
    guard let edition = request.edition else {
      if !known.isEmpty, let range = request.range {
        diagnostics.append(.noEdition(of: request.id, at: range, known: known))
      }
      return nil
    }
    guard known.contains(edition), let file = files.read("\(request.id)/editions/\(edition).yml") else {
      diagnostics.append(.unknownEdition(edition, of: request, known: known))
      return nil
    }
    let reading = YAMLReader().read(file)
    diagnostics += reading.diagnostics
    return reading.value
  }
}

extension ProgrammeLoader {
  /// The labels of a programme in its languages, its own over those of all programmes; what is missing in both is
  /// reported. `languages` stand where a missing file is reported.
  func labels(of id: String, in languages: [Located<Language>]) -> Diagnosed<Labels> {
    var reader = LabelsReader()
    for language in languages {
      let name = "labels.\(language.value.code).yml"
      let common = files.read(ProgrammeFiles.commonLabels(in: language.value.code))
      let own = files.read("\(id)/\(name)")
      for file in [common, own].compactMap(\.self) { reader.read(file, in: language.value) }
      reader.reportMissing(in: language, own: own, name: name)
    }
    return Diagnosed(reader.labels, reader.diagnostics)
  }

  /// The words of all programmes in one language, for what is shown without a programme; what they lack is not reported.
  public func commonLabels(in language: Language) -> Diagnosed<Labels> {
    var reader = LabelsReader()
    if let file = files.read(ProgrammeFiles.commonLabels(in: language.code)) { reader.read(file, in: language) }
    return Diagnosed(reader.labels, reader.diagnostics)
  }

  /// The names of the standing texts of a programme in a language, in ascending order.
  func textNames(of id: String, in language: Language) -> [String] { files.texts(of: id, in: language).map(\.name) }

  /// The standing texts of a programme in its languages.
  func texts(of id: String, in languages: [Language]) -> Diagnosed<[String: StandingText]> {
    var blocks: [String: [Language: [Block]]] = [:]
    var diagnostics: [Diagnostic] = []
    for language in languages {
      for (name, path) in files.texts(of: id, in: language) {
        guard let file = files.read(path) else { continue }
        if let invalid = file.notUTF8 {
          diagnostics.append(invalid)
          continue
        }
        let reading = markdown.read(file)
        blocks[name, default: [:]][language] = reading.value
        diagnostics += reading.diagnostics
      }
    }
    return Diagnosed(blocks.mapValues(StandingText.init), diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func unknownProgramme(_ request: ProgrammeRequest, known: [String]) -> Diagnostic {
    .missing(
      .unknownProgramme, request.id, at: request.range, "There is no programme '\(request.id.shortened)'", known: known,
      listing: "The programmes are")
  }

  fileprivate static func unknownEdition(
    _ edition: String, of request: ProgrammeRequest, known: [String]
  ) -> Diagnostic {
    let headline = "The programme '\(request.id)' has no edition '\(edition.shortened)'"
    guard !known.isEmpty else {
      return Diagnostic(
        .unknownEdition, at: request.editionRange, headline, explanation: "It has no editions: take the key out.")
    }
    return .missing(
      .unknownEdition, edition, at: request.editionRange, headline, known: known, listing: "Its editions are")
  }

  fileprivate static func noEdition(of id: String, at range: SourceRange, known: [String]) -> Diagnostic {
    let suggestions = known.last.map { edition in
      [Suggestion("Write `edition: \(edition)`", edits: [Edit(range.end, "\nedition: \(edition)")])]
    }
    return Diagnostic(
      .unknownEdition, at: range, "The programme '\(id)' has editions, and none is named",
      explanation: known.listed(after: "Its editions are"), suggestions: suggestions ?? [])
  }

  private static func missing(
    _ id: DiagnosticID, _ name: String, at range: SourceRange?, _ headline: String, known: [String], listing: String
  ) -> Diagnostic {
    if let range { return .unknown(id, Located(name, at: range), headline, known: known, listing: listing) }
    let nearest = NearMiss.nearest(to: name, in: known).map { "; did you mean '\($0)'?" } ?? ""
    return Diagnostic(id, at: nil, headline + nearest, explanation: known.listed(after: listing))
  }
}
