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

  /// Pushed apart to the right first, and then back to the left from the end of the room.
  private func starts(of items: [Item]) -> [Length] {
    var starts: [Length] = []
    var free = start
    for item in items {
      let place = max(item.centre - item.width / 2, free)
      starts.append(place)
      free = place + item.width + gap
    }
    var limit = end
    for (index, item) in items.enumerated().reversed() {
      starts[index] = min(starts[index], limit - item.width)
      limit = starts[index] - gap
    }
    return starts
  }
}
