import InspectionModel
import InspectionScoring
import Testing

/// What holds for any cases: a reader who tries every table that fits the printed numbers is left in doubt over each
/// small one.
@Suite struct DisclosurePropertyTests {
  private static let seeds = UInt64(1)...150

  @Test func noSmallNumberCanBeWorkedOut() {
    var hidden = 0
    for seed in Self.seeds {
      let table = CaseTable(seed: seed)
      let limit = 2 + Int(seed % 4)
      let published = table.published(under: limit)
      hidden += published.figures.figures.count { $0.hidden != nil }
      let reader = CuriousReader(published, of: table, under: limit)
      for group in Self.groups {
        let count = table.count(group)
        guard count > 0, count < limit else { continue }
        let canDoubt = reader.canDoubt(count, in: group)
        #expect(canDoubt, "\(count) in \(group) of seed \(seed)")
      }
    }
    #expect(hidden > 100)
  }

  @Test func whatIsLargeEnoughByItselfIsPrinted() {
    for seed in Self.seeds {
      var table = CaseTable(seed: seed)
      table.counts = table.counts.map { $0 + 5 }
      #expect(!table.published(under: 5).figures.figures.contains { $0.hidden != nil }, "seed \(seed)")
    }
  }

  /// Every group that a figure could be asked for.
  private static let groups: [CellMarks] = {
    let risks = [[], [("risk", "high")], [("risk", "low")]]
    let sexes = [[], [("sex", "female")], [("sex", "male")]]
    let answers = [[], ["yes"], ["no"], ["none done"], ["yes", "no"], ["no", "none done"], ["yes", "none done"]]
    return risks.flatMap { risk in
      sexes.flatMap { sex in answers.map { CaseTable.cells(WrittenFilter.where(risk + sex).filter, $0) } }
    }
  }()
}
