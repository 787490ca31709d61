import Dispatch

/// Work that is done on several threads at once, and comes back in order.
package enum Parallel {
  /// What `work` makes of each number from 0 to below `count`, in this order whatever is ready first.
  package static func map<Value: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
    guard count > 1 else { return (0..<count).map(work) }
    let results = Results<Value>(count: count)
    DispatchQueue.concurrentPerform(iterations: count) { results.put(work($0), at: $0) }
    return results.all
  }

  /// The values as they come in from several threads.
  private final class Results<Value: Sendable>: @unchecked Sendable {
    // Every access goes through the queue.
    private let queue = DispatchQueue(label: "results")
    private var values: [Value?]

    init(count: Int) { values = Array(repeating: nil, count: count) }

    func put(_ value: Value, at index: Int) { queue.sync { values[index] = value } }

    var all: [Value] { queue.sync { values.compactMap { $0 } } }
  }
}
