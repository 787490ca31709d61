import InspectionModel

/// Counts the footnotes of a text or of a table, in the order of their first use.
struct FootnoteBook {
  /// A footnote by its file and name.
  struct Key: Hashable {
    var file: FileID
    var name: String
  }

  /// How marks are made.
  let style: NumberStyle
  /// Before the mark in anchors, parted by a colon, which no label of an author has.
  let prefix: String
  private(set) var order: [Key] = []
  private(set) var uses: [Key: [Anchor]] = [:]

  init(style: NumberStyle, prefix: String) {
    self.style = style
    self.prefix = prefix
  }

  /// The mark of one more use of a footnote.
  mutating func use(_ key: Key) -> FootnoteMark {
    let position: Int
    if let known = order.firstIndex(of: key) {
      position = known
    } else {
      position = order.count
      order.append(key)
    }
    let mark = style.mark(at: position)
    let count = (uses[key]?.count ?? 0) + 1
    let anchor = Anchor("\(prefix):\(mark):use" + (count == 1 ? "" : "-\(count)"))
    uses[key, default: []].append(anchor)
    return FootnoteMark(mark: mark, target: Anchor("\(prefix):\(mark)"), anchor: anchor)
  }
}
