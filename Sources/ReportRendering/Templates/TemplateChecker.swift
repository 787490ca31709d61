import InspectionModel

/// Checks templates against the names that the program fills, branches that no report takes included.
///
/// The template library puts out nothing for an unknown name, leaves out a missing partial, and does not return from a
/// partial that includes itself; so everything is found before anything is rendered.
public struct TemplateChecker: Sendable {
  private let entries: [TemplateEntry]

  /// A checker of the templates of reports.
  public init() { self.init(entries: ReportTemplates.entries) }

  /// A checker of other templates.
  init(entries: [TemplateEntry]) { self.entries = entries }

  /// The templates that the program renders, with the names that each may use.
  public static var vocabularies: [(template: String, vocabulary: TemplateVocabulary)] {
    ReportTemplates.entries.map { ($0.template, $0.vocabulary) }
  }

  /// The templates of `set`, ready to render unless there is an error among what is told, which is sorted by place.
  ///
  /// A template `part-ID` is for the part of that id, which is one of `parts`, or any where that is nil.
  public func check(_ set: TemplateSet, parts: [PartID]? = nil) -> Diagnosed<CheckedTemplates?> {
    var walk = TemplateWalk(set)
    for entry in entries { walk.check(entry) }
    let own = set.namesOfParts.filter { name in parts?.contains { TemplateSet.name(for: $0) == name } ?? true }
    for entry in entries where entry.template == TemplateSet.part {
      for name in own { walk.check(TemplateEntry(template: name, vocabulary: entry.vocabulary)) }
    }
    let style = style(of: set)
    var diagnostics = walk.finish(entries.map(\.template), parts: parts ?? []) + style.diagnostics
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return Diagnosed(nil, diagnostics) }
    do {
      return Diagnosed(try CheckedTemplates(set, style: style.value), diagnostics)
    } catch {
      diagnostics.append(Diagnostic(.malformedTemplate, at: error.file.range, "The template cannot be read"))
      return Diagnosed(nil, diagnostics)
    }
  }

  /// The style sheet as it stands in the page, which must not end the element that it stands in.
  private func style(of set: TemplateSet) -> Diagnosed<HTML> {
    guard let file = set.style else {
      return Diagnosed(HTML(), [Diagnostic(.missingTemplate, at: nil, "There is no 'style.css'")])
    }
    let bytes = file.bytes
    let end = Array("</".utf8)
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else {
      return Diagnosed(HTML(escapedBefore: file.text(in: file.range)))
    }
    let range = SourceRange(file: file.id, place..<place + end.count)
    return Diagnosed(
      HTML(),
      [Diagnostic(.malformedTemplate, at: range, "A style sheet cannot hold `</`", explanation: "Write `<\\/`.")])
  }
}

/// A template that the program renders, and what it may name.
struct TemplateEntry: Sendable {
  let template: String
  let vocabulary: TemplateVocabulary

  init(template: String, vocabulary: TemplateVocabulary) {
    self.template = template
    self.vocabulary = vocabulary
  }
}

extension TemplateEntry {
  init<Subject>(_ shape: TemplateShape<Subject>) {
    template = shape.template
    vocabulary = shape.fields.vocabulary
  }
}
