import InspectionModel
import InspectionScoring
import SourceReading

/// Collects the scores of the inspections that `benchmarks:` names: folders that hold one, or a file with several.
struct BenchmarkCollector {
  let surroundings: Surroundings
  let templates: String?

  /// What was collected.
  struct Collection {
    /// The inspections, in the order in which they are named.
    var inspections: [ComparedInspection] = []
    /// What was read of other folders, for the manifest.
    var inputs: [Manifest.Entry] = []
    /// What is wrong, at the places that name them.
    var diagnostics: [Diagnostic] = []
  }

  /// The inspections that `inspection` names, read from where they stand beside `folder`.
  func collect(
    _ inspection: Inspection, of programme: Programme, from folder: InspectionFolder,
    into files: inout SourceFileTable
  ) -> Collection {
    var collection = Collection()
    for source in inspection.benchmarks {
      switch source {
      case .published: break
      case .file(let path):
        let file = folder.read(path, into: &files)
        let read = file.value.map { BenchmarkFileReader(programme: programme).read($0) }
        collection.diagnostics += file.diagnostics + (read?.diagnostics ?? [])
        collection.inspections += read?.value ?? []
      case .folder(let path): take(path, of: programme, from: folder, into: &collection)
      }
    }
    return collection
  }

  /// Scores another inspection, without what it compares itself with: so none is ever asked for in a circle.
  private func take(
    _ path: Located<String>, of programme: Programme, from folder: InspectionFolder, into collection: inout Collection
  ) {
    let other = InspectionFolder(folder.absolutePath(of: path.value), on: surroundings.disk)
    guard other.realPath == nil || other.realPath != folder.realPath else {
      collection.diagnostics.append(.unreadable(path, "it is this inspection itself"))
      return
    }
    let request = Runner.Request(lastStage: .disclose, templates: templates, comparesScores: false)
    let run = Runner(surroundings: surroundings, request: request).run(other.path)
    let error = run.diagnostics.first { $0.severity == .error && ($0.id.concernsScores || !run.isCounted) }
    guard let scorecard = run.scorecard, let inspection = run.inspection, let programmeOfOther = run.programme,
      error == nil
    else {
      let reason = (error ?? run.diagnostics.first { $0.severity == .error })?.summary ?? "there is no inspection"
      collection.diagnostics.append(.unreadable(path, reason))
      return
    }
    guard programmeOfOther.id == programme.id else {
      collection.diagnostics.append(.ofAnotherProgramme(path, programmeOfOther.id, programme.id))
      return
    }
    guard let inspected = inspection.facts.inspected?.value else {
      collection.diagnostics.append(.unreadable(path, "its inspection.md does not say when it was inspected"))
      return
    }
    let scores = (programme.nodes.map { ResultKey.Subject.node($0.id) } + programme.threads.map { .thread($0.id) })
      .filter { run.published?.hiddenResults.contains(ResultKey($0, round: scorecard.round)) != true }
      .compactMap { subject in scorecard[subject]?.exact.map { (subject, $0) } }
    collection.inspections.append(
      ComparedInspection(
        name: inspection.facts.subject, inspected: inspected, scores: Dictionary(uniqueKeysWithValues: scores)))
    let kept = run.files.files.filter { $0.folder != nil && !$0.isExcerpt }
    collection.inputs += kept.map { Manifest.Entry(path: "\(path.value)/\($0.path)", bytes: $0.bytes) }
    collection.inputs += run.otherInputs.map { $0.inFolder(path.value) }
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: Located<String>, _ reason: String) -> Diagnostic {
    Diagnostic(
      .malformedBenchmark, at: path.range, "'\(path.value)' cannot be compared with",
      explanation: "\(reason). `inspect-report score` tells more about that folder.")
  }

  fileprivate static func ofAnotherProgramme(_ path: Located<String>, _ other: String, _ own: String) -> Diagnostic {
    Diagnostic(
      .malformedBenchmark, at: path.range,
      "'\(path.value)' belongs to the programme '\(other)', and this one to '\(own)'",
      explanation: "Scores of different programmes cannot be compared. Take it out.")
  }
}
