/// Finds what a writer may have meant.
public enum NearMiss {
  /// The candidate that is fewest edits away from `word`, in any case of letters: at most a third of its length, and at
  /// least one edit. The first of several equals; nil when none is near.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(limit))
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars.prefix(limit))
      let allowed = max(1, min(wanted.count, scalars.count) / 3)
      guard abs(wanted.count - scalars.count) <= allowed else { continue }
      let distance = edits(from: wanted, to: scalars)
      guard distance <= allowed, distance < min(wanted.count, scalars.count), distance < best?.distance ?? .max
      else { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  /// Longer words are compared by their beginning, so that hostile input costs little.
  private static let limit = 80

  /// Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other.
  private static func edits(from left: [UnicodeScalar], to right: [UnicodeScalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var least = min(last[column + 1] + 1, current[column] + 1, replaced)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
