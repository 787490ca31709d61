import Mustache

/// What a name in a template is filled with.
enum TemplateValue: Hashable, Sendable {
  /// Nothing, where something may be absent.
  case absent
  /// Text that was escaped, or mark-up.
  case markup(HTML)
  case flag(Bool)
  case object(TemplateObject)
  case list([TemplateObject])
}

/// The values of one subject, by name.
struct TemplateObject: Hashable, Sendable {
  /// What each name is filled with.
  let values: [String: TemplateValue]
}

extension TemplateObject: MustacheParent {
  func child(named name: String) -> Any? {
    switch values[name] {
    case .none: nil
    case .absent: TemplateMarkup(html: nil)
    case .markup(let html): TemplateMarkup(html: html)
    case .flag(let flag): flag
    case .object(let object): object
    case .list(let objects): objects
    }
  }
}

/// Mark-up as the template library takes it.
///
/// What is absent must be there too: a name that an object does not know would be looked up in those around it. And it
/// is a parent without children, because the library looks into any other value by reflection.
private struct TemplateMarkup: MustacheParent, MustacheCustomRenderable {
  let html: HTML?

  var renderText: String { html?.markup ?? "" }
  var isNull: Bool { html == nil }

  func child(named: String) -> Any? { nil }
}
