/// A role in the team, as a programme names it.
public struct ProgrammeRole: Hashable, Sendable {
  /// Its name in the programme's files: what conditions of standing texts say.
  public let id: String
  /// As reports print it, by the number of people who have it; authors write any of its forms.
  public let label: Wording

  /// A role called `label`.
  public init(id: String, label: Wording) {
    self.id = id
    self.label = label
  }
}
