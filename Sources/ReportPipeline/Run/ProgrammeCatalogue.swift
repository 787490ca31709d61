import InspectionModel
import SourceReading

/// Shows what programmes there are, and what one of them asks for.
public struct ProgrammeCatalogue: Sendable {
  private let surroundings: Surroundings
  private let templates: String?

  /// A catalogue in `surroundings`, with programmes laid over the built-in ones from a folder.
  public init(surroundings: Surroundings, templates: String? = nil) {
    self.surroundings = surroundings
    self.templates = templates
  }

  /// One line a programme.
  public func list() -> CommandOutcome {
    var shelf = ProgrammeShelf(surroundings: surroundings, templates: templates)
    let rows = shelf.list().map { programme in
      [programme.id, programme.name.text(in: .english), programme.editions.joined(separator: ", ")]
    }
    return CommandOutcome(
      lines: TextColumns.lines([["programme", "name", "editions"]] + rows), diagnostics: shelf.diagnostics,
      files: shelf.files)
  }

  /// The tree, scales, rounds, answers, slots and keys of one programme.
  public func show(_ id: String, edition: String?) -> CommandOutcome {
    var shelf = ProgrammeShelf(surroundings: surroundings, templates: templates)
    let loaded = shelf.load(id, edition: edition)
    let lines = loaded.value.map { ProgrammeSheet($0).lines } ?? []
    return CommandOutcome(lines: lines, diagnostics: loaded.diagnostics, files: shelf.files)
  }
}

/// What a programme asks for, on one page.
struct ProgrammeSheet {
  let lines: [String]

  init(_ programme: Programme) {
    let language = programme.ownLanguage
    let edition = programme.edition.map { ", edition \($0)" } ?? ""
    var lines = ["\(programme.name.text(in: language)) (\(programme.id)\(edition))"]
    for section in programme.sections {
      lines += ["", "\(section.id)  \(section.title.text(in: language))"]
      lines += TextColumns.lines(
        section.children.map { ["   \($0.id)", $0.title.text(in: language), $0.result.rawValue] })
    }
    lines += Self.block(
      "Bands", programme.bands.steps.map { [$0.from.map { "from \($0)" } ?? "", $0.label.text(in: language)] })
    lines += Self.block("Grades", programme.grades.steps.map { [$0.label.text(in: language)] })
    lines += Self.block("Ratings of items", programme.itemRatings.steps.map { [$0.label.text(in: language)] })
    lines += Self.block(
      "Rounds, the current one last",
      programme.rounds.map { round in
        [round.id, round.label.text(in: language), round.notAssessed?.text(in: language) ?? ""]
      })
    lines += Self.block("Answers", (programme.answers?.answers ?? []).map { [$0.word, $0.judgement.rawValue] })
    lines += Self.block("Threads", programme.threads.map { [$0.id, $0.title.text(in: language)] })
    lines += Self.block(
      "Headings in findings",
      programme.slots.compactMap { slot in
        slot.heading.map { ["## \($0.text(in: language))", slot.level.rawValue] }
      })
    lines += Self.block(
      "Roles", programme.roles.map { [$0.id, $0.label.text(in: language, count: 1), $0.label.text(in: language)] })
    lines += Self.block("Standing texts", programme.texts.keys.sorted().map { ["texts/\($0).md"] })
    lines += Self.block("Boxes", programme.boxes.map { ["::: \($0.id)"] })
    lines += Self.block(
      "Keys of its own in inspection.md",
      programme.inspectionKeys.map { key in
        let value = key.defaultValue.map { "\($0.text(in: language)) where it is left out" }
        return ["\(key.name):", key.kind.rawValue, key.isRequired ? "required" : value ?? ""]
      })
    self.lines = lines
  }

  private static func block(_ title: String, _ rows: [[String]]) -> [String] {
    rows.isEmpty ? [] : ["", title] + TextColumns.lines(rows.map { ["   " + ($0.first ?? "")] + $0.dropFirst() })
  }
}
