import InspectionModel

/// The files that give pages their shape: templates by name, and the style sheet.
public struct TemplateSet: Sendable {
  /// By name, which is the file's without `.mustache`.
  private(set) var templates: [String: SourceFile] = [:]
  /// `style.css`; nil when no folder holds one.
  private(set) var style: SourceFile?

  /// The templates and the style sheet among `files`; others are left alone. Of two with one name the later stands.
  public init(_ files: [SourceFile]) {
    for file in files {
      let name = file.path.split(separator: "/").last ?? ""
      if name.hasSuffix(Self.ending) {
        templates[String(name.dropLast(Self.ending.count))] = file
      } else if name == "style.css" {
        style = file
      }
    }
  }

  /// These files with `others` in the place of those with the same name.
  public func overlaid(by others: TemplateSet) -> TemplateSet {
    var result = self
    result.templates.merge(others.templates) { $1 }
    result.style = others.style ?? style
    return result
  }

  /// The template of every part that has none of its own.
  static let part = "part"

  /// The template that takes its place for one part.
  static func name(for part: PartID) -> String { "\(Self.part)-\(part.text)" }

  /// The templates for single parts.
  var namesOfParts: [String] { names.filter { $0.hasPrefix(Self.part + "-") } }

  /// The template called `name`.
  subscript(_ name: String) -> SourceFile? { templates[name] }

  /// Every template, by name.
  var names: [String] { templates.keys.sorted() }

  private static let ending = ".mustache"
}
