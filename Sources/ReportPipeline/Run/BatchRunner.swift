import InspectionModel

/// Runs several inspections at once; what one of them does is no other's affair.
public struct BatchRunner: Sendable {
  private let surroundings: Surroundings

  /// A runner of several inspections in `surroundings`.
  public init(surroundings: Surroundings) { self.surroundings = surroundings }

  /// The runs of all inspections, in the order in which they were asked for.
  public func run(_ inspections: [(folder: String, request: Runner.Request)]) -> [ReportRun] {
    Parallel.map(inspections.count) { index in
      let (folder, request) = inspections[index]
      return Runner(surroundings: surroundings, request: request).run(folder)
    }
  }
}
