import InspectionModel

/// What every binder works with: the programme, the status of the report, and what there is to tell so far.
struct Binding: Sendable {
  /// What the files are read against.
  let programme: Programme
  /// The sections and criteria by id.
  let nodes: NodeIndex
  /// The slots by heading.
  let slots: SlotIndex
  /// Whether the report is still being written.
  let status: ReportStatus
  /// The language that the inspection is written in.
  let language: Language
  /// In the order in which they were found.
  private(set) var diagnostics: [Diagnostic] = []

  /// A binding to `programme`, nothing told yet.
  init(programme: Programme, status: ReportStatus) {
    self.programme = programme
    self.status = status
    nodes = NodeIndex(programme)
    language = programme.ownLanguage
    slots = SlotIndex(programme, language: language)
  }

  /// Takes in a diagnostic.
  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Takes in diagnostics in their order.
  mutating func report(_ several: [Diagnostic]) { diagnostics += several }
}

/// The sections and criteria of a programme by their ids, with their places in the printed order.
struct NodeIndex: Sendable {
  private let places: [String: Int]
  private let nodes: [ProgrammeNode]

  /// The nodes of `programme`.
  init(_ programme: Programme) { self.init(programme.nodes) }

  /// Nodes in printed order.
  init(_ nodes: [ProgrammeNode]) {
    self.nodes = nodes
    places = Dictionary(
      nodes.enumerated().map { ($1.id.text.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The node that an author calls `name`, in any case.
  func node(named name: String) -> ProgrammeNode? {
    places[name.lowercased()].map { nodes[$0] }
  }

  /// The place of a node in the printed order; what the programme lacks comes last.
  func place(of id: NodeID) -> Int { places[id.text.lowercased()] ?? nodes.count }

  /// The ids of a level in printed order.
  func ids(of level: NodeLevel) -> [String] {
    nodes.filter { $0.level == level }.map(\.id.text)
  }

  /// All ids in printed order.
  var ids: [String] { nodes.map(\.id.text) }

  /// The one of `ids` that an author may have meant: `1-2`, `01.2` and `12` all mean `1.2`. Another figure means another
  /// criterion, and which one nobody can tell.
  static func meant(by written: String, among ids: [String]) -> String? {
    let form = Self.form(written)
    return form.isEmpty ? nil : ids.first { Self.form($0) == form }
  }

  /// The letters and digits of an id, without zeros that a number begins with.
  private static func form(_ id: String) -> String {
    id.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0.drop { $0 == "0" }) }.joined()
  }
}
