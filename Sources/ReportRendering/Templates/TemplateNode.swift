import InspectionModel

/// A piece of a template that puts something out or asks for something; the text between is left out.
indirect enum TemplateNode: Hashable, Sendable {
  /// `{{name}}`, or raw: `{{{name}}}` and `{{&name}}`.
  case value(Located<String>, isRaw: Bool)
  /// `{{#name}}…{{/name}}`, or inverted: `{{^name}}…{{/name}}`.
  case section(Located<String>, isInverted: Bool, [TemplateNode])
  /// `{{>name}}`.
  case partial(Located<String>)
}
