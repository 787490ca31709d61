import InspectionModel
import InspectionScoring

extension Runner {
  /// Counts the case assessments.
  func count(
    _ inspection: Inspection, of programme: Programme, in sources: SourceFiles, into run: inout ReportRun
  ) -> [Diagnostic] {
    let count = AssessmentCounter(
      surroundings: surroundings, changes: request.changes, isPublished: wants(.publish) || !request.comparesScores,
      listsCases: wants(.check)
    )
    .count(inspection, of: programme, in: sources, into: &run.files)
    run.tallies = count.tallies
    run.cases = count.cases
    run.otherInputs += count.inputs
    run.isCounted = count.isSound
    return count.diagnostics
  }

  /// Works out scores and figures, and what they are compared with.
  func score(
    _ inspection: Inspection, of programme: Programme, in sources: SourceFiles, into run: inout ReportRun
  ) -> [Diagnostic] {
    let scored = Scorer(programme: programme).score(inspection, tallies: run.tallies)
    let reckoned = FigureReckoner(programme: programme).reckon(inspection, tallies: run.tallies)
    run.figures = reckoned.value
    var scorecard = scored.value
    var found = scored.diagnostics + reckoned.diagnostics
    if request.comparesScores, !inspection.benchmarks.isEmpty {
      let collection = BenchmarkCollector(surroundings: surroundings, templates: request.templates)
        .collect(inspection, of: programme, from: sources.folder, into: &run.files)
      let benchmarks = BenchmarkReckoner().reckon(inspection, others: collection.inspections)
      run.otherInputs += collection.inputs
      found += collection.diagnostics + (collection.diagnostics.isEmpty ? benchmarks.diagnostics : [])
      scorecard = scorecard.compared(with: benchmarks.value)
    }
    run.scorecard = scorecard
    return found
  }
}
