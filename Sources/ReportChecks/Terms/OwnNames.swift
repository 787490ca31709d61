import InspectionModel

/// The names that an inspection and its programme give to themselves and to the people in them.
struct OwnNames {
  /// The inspected area and body, and what the programme's own keys say of them.
  let subjects: [String]
  /// The people of the team and who signed, with organisations and roles.
  let people: [String]
  /// What the programme calls itself and its things.
  let programme: [String]

  init(_ manuscript: Manuscript) {
    let (own, inspection, language) = (manuscript.programme, manuscript.inspection, manuscript.language)
    let facts = inspection.facts
    subjects = [facts.subject, facts.body].filter { !$0.isEmpty }
    let team = facts.team.flatMap { role in role.members.flatMap { [$0.name, $0.organisation ?? ""] } + [role.role] }
    people = (team + [facts.signature?.name ?? "", facts.signature?.office ?? ""]).filter { !$0.isEmpty }
    let terms = own.terms
    let wordings: [Wording] =
      [own.name, own.inspectorate, terms.criterion, terms.nodeReference]
      + own.nodes.flatMap { [$0.title, $0.shortTitle] + [$0.statement].compactMap(\.self) }
      + own.threads.flatMap { [$0.title, $0.shortTitle] } + (own.bands.steps + own.grades.steps).map(\.label)
      + own.slots.compactMap(\.heading) + own.boxes.compactMap(\.label) + own.outline.compactMap(\.title)
      + own.roles.map(\.label) + own.processes.map(\.title) + LabelKey.allCases.map { own.labels[$0] }
    programme =
      wordings.map { $0.text(in: language) } + inspection.questions.questions.map(\.text) + facts.values.map(\.text)
      + [own.id, own.edition ?? ""]
  }

  /// All of them.
  var all: [String] { subjects + people + programme }
}
