import Dispatch

/// Runs several inspections at once; what one of them does is no other's affair.
public struct BatchRunner: Sendable {
  private let surroundings: Surroundings

  /// A runner of several inspections in `surroundings`.
  public init(surroundings: Surroundings) { self.surroundings = surroundings }

  /// The runs of all inspections, in the order in which they were asked for.
  public func run(_ inspections: [(folder: String, request: Runner.Request)]) -> [ReportRun] {
    if inspections.count == 1 {
      return inspections.map { Runner(surroundings: surroundings, request: $0.request).run($0.folder) }
    }
    let results = Results(count: inspections.count)
    DispatchQueue.concurrentPerform(iterations: inspections.count) { index in
      let (folder, request) = inspections[index]
      results.put(Runner(surroundings: surroundings, request: request).run(folder), at: index)
    }
    return results.all
  }

  /// The runs as they come in from several threads.
  private final class Results: @unchecked Sendable {
    // Every access goes through the queue.
    private let queue = DispatchQueue(label: "results")
    private var runs: [ReportRun?]

    init(count: Int) { runs = Array(repeating: nil, count: count) }

    func put(_ run: ReportRun, at index: Int) { queue.sync { runs[index] = run } }

    var all: [ReportRun] { queue.sync { runs.compactMap { $0 } } }
  }
}
