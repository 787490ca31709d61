import InspectionModel

/// How the program ends.
public enum ExitStatus: Int32, Error, Hashable, Sendable, Comparable {
  /// All was done.
  case done = 0
  /// The inspection has errors.
  case errorsInInspection = 1
  /// The command line was wrong.
  case wrongUsage = 2
  /// The machine failed: a full disk, a missing permission.
  case machineFailed = 3

  /// What `diagnostics` amount to: the gravest of them decides.
  public init(of diagnostics: [Diagnostic]) {
    self = diagnostics.filter { $0.severity == .error }.map(Self.init).max() ?? .done
  }

  private init(of error: Diagnostic) {
    switch error.id {
    case .cannotRead, .cannotWrite: self = .machineFailed
    default: self = .errorsInInspection
    }
  }

  /// By gravity.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
