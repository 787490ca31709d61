/// Sets texts side by side, each as near as can be to where it belongs, in as many lines as they need.
struct Spread {
  /// The left end of the room.
  let start: Length
  /// The right end of the room.
  let end: Length
  /// The least space between two.
  let gap: Length

  /// A text to be set.
  struct Item {
    /// Where its middle belongs.
    let centre: Length
    /// Its width, at most the room.
    let width: Length
  }

  /// Where a text stands.
  struct Place: Hashable {
    /// Its line, from 0.
    let line: Int
    /// Its left end.
    let start: Length
  }

  /// A place for each item, in their order.
  func places(for items: [Item]) -> [Place] {
    var lines: [[Item]] = []
    var used: Length = 0
    for item in items {
      if !lines.isEmpty, used + gap + item.width <= end - start {
        lines[lines.count - 1].append(item)
        used += gap + item.width
      } else {
        lines.append([item])
        used = item.width
      }
    }
    return lines.enumerated().flatMap { index, items in
      starts(of: items).map { Place(line: index, start: $0) }
    }
  }

  /// Texts that would overlap stand side by side around the middle of where they belong.
  private func starts(of items: [Item]) -> [Length] {
    var clusters: [Cluster] = []
    for item in items {
      var cluster = Cluster(item, room: start...max(start, end - item.width))
      while let last = clusters.last, last.start + last.width + gap > cluster.start {
        cluster = last.joined(to: cluster, gap: gap, from: start, to: end)
        clusters.removeLast()
      }
      clusters.append(cluster)
    }
    return clusters.flatMap { cluster in cluster.offsets.map { cluster.start + $0 } }
  }

  /// Texts side by side.
  private struct Cluster {
    /// Where the first begins.
    let start: Length
    let width: Length
    /// How far each stands from the first.
    let offsets: [Length]
    /// Where each wants the first to begin.
    private let wishes: [Length]

    init(_ item: Item, room: ClosedRange<Length>) {
      let wish = item.centre - item.width / 2
      start = min(max(wish, room.lowerBound), room.upperBound)
      (width, offsets, wishes) = (item.width, [0], [wish])
    }

    private init(wishes: [Length], offsets: [Length], width: Length, from: Length, to: Length) {
      (self.wishes, self.offsets, self.width) = (wishes, offsets, width)
      start = max(from, min(wishes.reduce(0, +) / wishes.count, to - width))
    }

    func joined(to next: Cluster, gap: Length, from: Length, to: Length) -> Cluster {
      let step = width + gap
      return Cluster(
        wishes: wishes + next.wishes.map { $0 - step }, offsets: offsets + next.offsets.map { $0 + step },
        width: step + next.width, from: from, to: to)
    }
  }
}
