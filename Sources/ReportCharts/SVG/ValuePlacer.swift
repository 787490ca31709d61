/// Finds where the values of bars are printed: inside the bar where they fit, never across a reference line if it can be helped.
struct ValuePlacer {
  /// Where values lie.
  let plot: Plot
  /// The size of values.
  let size: Int
  /// How far to the right values may reach.
  let rightEdge: Length
  /// Where reference lines cross the bars, in ascending order.
  let lines: [Length]

  /// Where a value stands, and its text, cut to its room.
  struct Place {
    let text: String
    let x: Length
    let side: Side
  }

  /// Where a value stands at its bar.
  enum Side { case insideStart, insideEnd, beside }

  private let inset: Length = 6
  private let face = Typeface.bold

  /// One place for each bar. The bars of a chart share a side where they can: their ends, unless a line crosses values there.
  func places(for bars: [ChartValue]) -> [Place] {
    let isEndFree = !bars.contains { bar in
      fits(bar) && isCrossed(from: end(of: bar) - inset - width(bar), to: end(of: bar) - inset)
    }
    return bars.map {
      place(for: $0, preferring: isEndFree ? [.insideEnd, .insideStart] : [.insideStart, .insideEnd])
    }
  }

  private func place(for bar: ChartValue, preferring sides: [Side]) -> Place {
    let width = width(bar)
    if fits(bar) {
      for side in sides {
        let start = side == .insideStart ? plot.start + inset : end(of: bar) - inset - width
        guard !isCrossed(from: start, to: start + width) else { continue }
        return Place(text: bar.printed, x: side == .insideStart ? start : end(of: bar) - inset, side: side)
      }
    }
    let free = besideLines(from: end(of: bar) + inset, width: width)
    let room = rightEdge - free
    if room < width, plot.length(of: bar.number ?? .zero) - inset * 2 > room {
      let inside = face.breaker(width: plot.length(of: bar.number ?? .zero) - inset * 2, size: size)
      return Place(text: inside.line(of: bar.printed), x: plot.start + inset, side: .insideStart)
    }
    return Place(text: face.breaker(width: room, size: size).line(of: bar.printed), x: free, side: .beside)
  }

  private func width(_ bar: ChartValue) -> Length { face.width(of: bar.printed, size: size) }

  private func end(of bar: ChartValue) -> Length { plot.place(of: bar.number ?? .zero) }

  private func fits(_ bar: ChartValue) -> Bool { width(bar) + inset * 2 <= plot.length(of: bar.number ?? .zero) }

  /// The first place from `start` on that no line crosses, or `start` where the next few lines leave none.
  private func besideLines(from start: Length, width: Length) -> Length {
    var place = start
    for _ in 0..<4 {
      guard let line = crossing(from: place, to: place + width) else { return place }
      place = line + inset
      if place + width > rightEdge { break }
    }
    return start
  }

  private func isCrossed(from start: Length, to end: Length) -> Bool { crossing(from: start, to: end) != nil }

  private func crossing(from start: Length, to end: Length) -> Length? {
    let seam: Length = 4
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] < start - seam { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low] <= end + seam ? lines[low] : nil
  }
}
