import InspectionModel

/// A reference to another place of the report that somebody typed: "strength 1.5 (e)", "section 3.2", "Table 2".
struct TypedReference: Hashable, Sendable {
  /// What it says.
  let target: Target
  /// The tokens of its passage.
  let tokens: Range<Int>
  /// Which way it says to look.
  let direction: Direction?

  /// What a reference names.
  enum Target: Hashable, Sendable {
    /// A section or criterion. It is surely meant where the words before it can mean nothing else.
    case node(String, isSure: Bool)
    /// The finding with a letter or number; in any list where no slots are given, under the passage's own node where none is.
    case item(node: String?, slots: [String], mark: String)
    /// A numbered paragraph: "2.8" of a section, or of the passage's own.
    case paragraph(section: String?, mark: String)
    case table(Int)
    case chart(Int)
    case appendix(Int)
    case recommendation(Int)
  }

  /// Which way a reference says to look.
  enum Direction: Hashable, Sendable { case above, below }
}
