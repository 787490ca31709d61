import InspectionModel
import Testing

/// The slips of two published reports that are sure: each is told of, or cannot be made, or is known to be missed.
@Suite struct SlipTests {
  @Test func findsWhatItIsSaidToFind() throws {
    var table: [(kind: String, outcome: Outcome)] = []
    for file in try SlipFile.all() {
      for slip in file.slips {
        let outcome = try Outcome(of: slip)
        table.append((slip.kind, outcome))
        let stated: Outcome = slip.impossible != nil ? .impossible : slip.missed != nil ? .missed : .reported
        #expect(outcome == stated, "\(file.name): \(slip.title)")
      }
    }
    print(Self.printed(table))
    let aimed = table.filter { !Self.kindsOfMeaning.contains($0.kind) }
    let found = aimed.count { $0.outcome != .missed }
    #expect(found * 10 >= aimed.count * 9, "at least nine of ten")
  }

  @Test func knowsATestForEverySlipThatCannotBeMade() throws {
    let named = Set(try SlipFile.all().flatMap(\.slips).compactMap(\.impossible))
    #expect(named == Set(ImpossibleSlipTests.names))
  }

  /// What takes the meaning of sentences or their grammar to see, beyond numbers, structure, references, terms and residue.
  private static let kindsOfMeaning: Set = ["copied_not_adapted", "garbled"]

  private enum Outcome: String, CaseIterable {
    case impossible, reported, missed

    init(of slip: SlipFile.Slip) throws {
      if slip.impossible != nil {
        self = .impossible
        return
      }
      let inspection = try CaseInspection(slip.files.map { ($0.path, $0.text) })
      let said = inspection.notes(of: DiagnosticID.allCases, beforeChecksToo: true)
      let isSaid = slip.wanted.allSatisfy { wanted in
        said.contains { $0.path == wanted.path && $0.note.line == wanted.line && wanted.rules.contains($0.note.rule) }
      }
      self = !slip.wanted.isEmpty && isSaid ? .reported : .missed
    }
  }

  /// One line a kind: how many of its slips are impossible, reported and missed.
  private static func printed(_ table: [(kind: String, outcome: Outcome)]) -> String {
    let kinds = Set(table.map(\.kind)).sorted()
    let rows = (kinds + ["together"]).map { kind in
      let own = kind == "together" ? table : table.filter { $0.kind == kind }
      let counts = Outcome.allCases.map { outcome in "\(own.count { $0.outcome == outcome }) \(outcome.rawValue)" }
      return "  \(kind): \(own.count): " + counts.joined(separator: ", ")
    }
    return (["Slips of the published reports that are sure:"] + rows).joined(separator: "\n")
  }
}
