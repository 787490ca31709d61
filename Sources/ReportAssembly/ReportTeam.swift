import InspectionModel

/// The people of one role, as the report names it.
public struct ReportRole: Hashable, Sendable {
  /// "HM Inspectors", or "HM Inspector" for one.
  public var title: String
  /// At least one.
  public var members: [TeamMember]

  /// A role with its people.
  public init(title: String, members: [TeamMember]) {
    self.title = title
    self.members = members
  }

  /// What stands between two names: semicolons where organisations follow after commas.
  public var separator: String { members.contains { $0.organisation != nil } ? "; " : ", " }

  /// The names with their organisations in italics.
  public var names: [ReportInline] {
    members.enumerated().flatMap { place, member -> [ReportInline] in
      let organisation = member.organisation.map { [ReportInline.text(", "), .emphasis([.text($0)])] } ?? []
      return [.text((place == 0 ? "" : separator) + member.name)] + organisation
    }
  }
}

extension TeamRole {
  /// The role with the label that goes with the number of its people; one that the programme does not know as it is
  /// written.
  func reported(by programme: Programme, in language: Language) -> ReportRole {
    let label = programme.roles.first { $0.id == id }?.label.text(in: language, count: members.count)
    return ReportRole(title: label ?? role, members: members)
  }
}
