import InspectionModel
import Mustache

/// Templates in which no error was found, ready to render.
public struct CheckedTemplates: Sendable {
  private let library: MustacheLibrary
  private let ofParts: Set<String>
  /// The content of the style sheet.
  let style: HTML

  /// Readies the templates of a set, which `TemplateChecker` has found right; throws the first that the library refuses.
  init(_ set: TemplateSet, style: HTML) throws(Refusal) {
    var library = MustacheLibrary()
    for name in set.names {
      guard let file = set[name] else { continue }
      // The values bring their own escaping, which that of the library would repeat.
      let text = "{{%CONTENT_TYPE:TEXT}}\n" + file.text(in: file.range)
      do { try library.register(text, named: name) } catch { throw Refusal(file: file) }
    }
    self.library = library
    ofParts = Set(set.namesOfParts)
    self.style = style
  }

  /// Fills the template of a shape with the values of `subject`.
  func render<Subject>(_ shape: TemplateShape<Subject>, _ subject: Subject) -> HTML {
    render(shape, subject, by: shape.template)
  }

  /// Fills the template of a part, its own where it has one.
  func render<Subject>(_ shape: TemplateShape<Subject>, _ subject: Subject, for part: PartID) -> HTML {
    let own = TemplateSet.name(for: part)
    return render(shape, subject, by: ofParts.contains(own) ? own : shape.template)
  }

  private func render<Subject>(_ shape: TemplateShape<Subject>, _ subject: Subject, by template: String) -> HTML {
    HTML(escapedBefore: library.render(shape.fields.object(for: subject), withTemplate: template) ?? "")
  }

  /// A template that the library does not take, although the checker did.
  struct Refusal: Error {
    let file: SourceFile
  }
}
