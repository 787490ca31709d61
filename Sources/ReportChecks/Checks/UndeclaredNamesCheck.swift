import InspectionModel

/// Finds people that examples and boxes call by name without saying that the names are not their own.
///
/// Nobody whose case was read is named in a report; that the names were changed is nothing a reader could see.
struct UndeclaredNamesCheck: Check {
  let ids: [DiagnosticID] = [.undeclaredNames]

  /// The first name in each example and box whose author declares nothing.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let inspection = manuscript.inspection
    // A declaration belongs to an example by the place of its title.
    let declared = Set(
      inspection.examples.filter { $0.namesAreChanged ?? inspection.namesAreChanged ?? false }.map(\.title.range))
    let areBoxesDeclared = inspection.namesAreChanged ?? false
    let finder = PersonNames(manuscript)
    var diagnostics: [Diagnostic] = []
    var told: Set<Int> = []
    for passage in manuscript.authored where passage.place.isPractice && !told.contains(passage.place.item) {
      let isExample = !passage.place.isBoxed || passage.place.kind == .example
      if isExample ? declared.contains(passage.place.origin) : areBoxesDeclared { continue }
      guard let name = finder.first(in: passage) else { continue }
      told.insert(passage.place.item)
      diagnostics.append(.undeclared(passage[name], at: passage.source(of: name), isExample: isExample))
    }
    return diagnostics
  }
}

extension Place {
  /// Whether it tells of practice with people in it: an example, or a box.
  var isPractice: Bool { kind == .example || kind == .exampleTitle || (isBoxed && kind != .tableHead) }
}

extension Diagnostic {
  fileprivate static func undeclared(_ name: String, at range: SourceRange, isExample: Bool) -> Diagnostic {
    let what = isExample ? "An example" : "A box"
    let place = isExample ? "between the `---` lines of the example, or of inspection.md" : "in inspection.md"
    return Diagnostic(
      .undeclaredNames, at: range, "\(what) names '\(name)', and nothing says that names are changed",
      explanation: """
        Give everybody whose case was read another name, and write `names-changed: yes` \(place); or tell the story \
        without names.
        """)
  }
}
