import InspectionModel
import ReportAssembly
import ReportRendering

extension Runner {
  /// The report as files, by the templates that all programmes share and those of its own over them.
  func render(
    _ report: ReportDocument, of programme: Programme, from shelf: TemplateFiles, into run: inout ReportRun
  ) -> [Diagnostic] {
    let templates = templates(of: programme.id, from: shelf, into: &run.files)
    // The cover and the back cover have templates of their own; sections are parts by their own ids.
    let parts =
      programme.outline.filter { !$0.hasTemplateOfItsOwn }.map(\.id) + programme.sections.map { PartID($0.id.text) }
    let rendered = ReportRenderer(templates: templates, parts: parts).render(report, formats: request.formats)
    run.output = rendered.value
    return rendered.diagnostics
  }

  /// The templates that all programmes share, and over them those of one.
  func templates(
    of programme: String?, from shelf: TemplateFiles, into files: inout SourceFileTable
  ) -> TemplateSet {
    let common = TemplateSet(templates(in: "common", shelf, &files))
    return programme.map { common.overlaid(by: TemplateSet(templates(in: $0, shelf, &files))) } ?? common
  }

  private func templates(in folder: String, _ shelf: TemplateFiles, _ files: inout SourceFileTable) -> [SourceFile] {
    shelf.paths(under: folder).compactMap { path in
      guard path.hasSuffix(".mustache") || path.hasSuffix(".css"), let bytes = shelf.bytes(at: path) else { return nil }
      return files.add(path: shelf.displayPath(of: path), bytes: bytes)
    }
  }

  /// Puts the files of a report in place, with a manifest of what went into them.
  func publish(_ run: inout ReportRun) {
    guard let sources = run.sources, let programme = run.programme, !run.output.isEmpty else { return }
    let target = request.target ?? "build/" + sources.folder.name
    let manifest = Manifest(
      version: ToolVersion.text, programme: programme.id, edition: programme.edition,
      inputs: run.files.files.filter { !$0.isExcerpt }.map { Manifest.Entry(path: $0.path, bytes: $0.bytes) }
        + run.otherInputs,
      accepted: run.accepted.map {
        Manifest.Accepted(id: $0.diagnostic.id, place: $0.place, reason: $0.reason)
      })
    let refused = Publisher(disk: surroundings.disk, inspection: sources.folder)
      .publish(run.output, describedBy: manifest, to: target)
    run.diagnostics += refused
    if refused.isEmpty { run.target = target }
  }
}

extension OutlineEntry {
  /// Whether the common template of parts is not what it is printed with.
  fileprivate var hasTemplateOfItsOwn: Bool {
    pieces.contains { piece in
      switch piece {
      case .cover, .backCover, .sections: true
      default: false
      }
    }
  }
}
