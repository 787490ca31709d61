/// The people of one role.
public struct TeamRole: Hashable, Sendable {
  /// As the authors wrote it: "HM Inspectors".
  public var role: String
  /// The role of the programme that it is; nil where the programme knows none of this name.
  public var id: String?
  /// At least one, in the order in which they were written.
  public var members: [TeamMember]

  /// `members` in a role.
  public init(role: String, id: String? = nil, members: [TeamMember]) {
    self.role = role
    self.id = id
    self.members = members
  }
}

/// Somebody who took part in an inspection.
public struct TeamMember: Hashable, Sendable {
  /// "Joy Neary"
  public var name: String
  /// "HMI Probation"; nil where none was given.
  public var organisation: String?

  /// A member of the team.
  public init(name: String, organisation: String? = nil) {
    self.name = name
    self.organisation = organisation
  }
}
