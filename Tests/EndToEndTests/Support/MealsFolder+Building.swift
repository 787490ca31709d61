import InspectionModel
import ReportPipeline
import TestSupport
import Testing

/// What a build of a folder came to.
struct BuildResult {
  let run: ReportRun
  /// The files of the report that stands there afterwards, by their paths in it.
  let report: [String: String]

  /// What there is to tell, as `path:line:column severity id`, in the order of the files.
  var complaints: [String] { run.complaints }
  /// The page of the report; empty when there is none.
  var html: String { report["report.html"] ?? "" }
  /// The report in Markdown; empty when there is none.
  var markdown: String { report["report.md"] ?? "" }
  /// What went into the report, and what was accepted.
  var manifest: String { report["manifest.json"] ?? "" }
}

extension ReportRun {
  /// What there is to tell, as `path:line:column severity id`, in the order of the files.
  var complaints: [String] {
    diagnostics.sorted { left, right in
      guard let first = left.range, let second = right.range else { return left.range == nil && right.range != nil }
      return first < second
    }.map { diagnostic in
      let what = "\(diagnostic.severity) \(diagnostic.id.rawValue)"
      guard let range = diagnostic.range, let file = files[range.file] else { return what }
      let place = file.location(at: range.lower)
      return "\(file.path):\(place.line):\(place.column) \(what)"
    }
  }
}

extension MealsFolder {
  /// The report of the complete folder, which a failed build must leave alone.
  private static let lastGoodReport = complete.built().report

  /// Builds the inspection on a disk where a report may stand already.
  func built(over report: [String: String] = [:]) -> BuildResult {
    let disk = MemoryDisk()
    put(on: disk)
    for (path, text) in report { disk.put(.file(Array(text.utf8)), at: "/build/oakdale/" + path) }
    return build(on: disk)
  }

  /// Builds the inspection that stands on `disk`.
  func build(on disk: MemoryDisk) -> BuildResult {
    let request = Runner.Request(templates: "/templates", target: "/build/oakdale")
    let run = Runner(surroundings: .memory(disk), request: request).run("/oakdale")
    let target = "/build/oakdale/"
    let report = disk.files.filter { $0.key.hasPrefix(target) }
    return BuildResult(
      run: run,
      report: Dictionary(uniqueKeysWithValues: report.map { (String($0.key.dropFirst(target.count)), $0.value) }))
  }

  /// Expects that no report is made for just these reasons, and that the last good one stays as it is.
  @discardableResult func expectRefused(
    _ complaints: String..., at location: Testing.SourceLocation = #_sourceLocation
  ) -> BuildResult {
    let good = Self.lastGoodReport
    #expect(good.keys.contains("report.html"), "there is no good report", sourceLocation: location)
    let result = built(over: good)
    #expect(result.complaints == complaints, sourceLocation: location)
    #expect(result.run.target == nil, sourceLocation: location)
    #expect(result.run.status != .done, sourceLocation: location)
    #expect(result.report == good, "the last good report was touched", sourceLocation: location)
    return result
  }

  /// Expects that a report is made, and that just this is told about it.
  @discardableResult func expectBuilt(
    _ complaints: String..., at location: Testing.SourceLocation = #_sourceLocation
  ) -> BuildResult {
    let result = built()
    #expect(result.complaints == complaints, sourceLocation: location)
    #expect(result.run.status == .done, sourceLocation: location)
    #expect(result.html.contains("</html>"), sourceLocation: location)
    return result
  }
}
