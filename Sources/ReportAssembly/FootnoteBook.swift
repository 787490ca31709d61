import InspectionModel

/// Counts the footnotes of a text or of a table, in the order of their first use.
struct FootnoteBook {
  /// A footnote by its file and name.
  struct Key: Hashable {
    var file: FileID
    var name: String
  }

  /// Before the mark in anchors, parted by a colon, which no label of an author has.
  let prefix: String
  /// How marks are made.
  private let style: NumberStyle
  /// Whether a name that is a sign is the mark, and counts for none of the others.
  private let printsSigns: Bool
  private(set) var order: [Key] = []
  private(set) var uses: [Key: [Anchor]] = [:]
  private var marks: [Key: (mark: String, target: Anchor)] = [:]
  private var signs = 0

  /// The footnotes of the running text.
  static let ofText = FootnoteBook(style: .numbers, prefix: "fn", printsSigns: false)

  /// The footnotes of a table.
  static func ofTable(_ anchor: Anchor) -> FootnoteBook {
    FootnoteBook(style: .letters, prefix: "fn:\(anchor.id)", printsSigns: true)
  }

  private init(style: NumberStyle, prefix: String, printsSigns: Bool) {
    self.style = style
    self.prefix = prefix
    self.printsSigns = printsSigns
  }

  /// The mark of one more use of a footnote.
  mutating func use(_ key: Key) -> FootnoteMark {
    let (mark, target) = marks[key] ?? add(key)
    let count = (uses[key]?.count ?? 0) + 1
    let anchor = Anchor("\(target.id):use" + (count == 1 ? "" : "-\(count)"))
    uses[key, default: []].append(anchor)
    return FootnoteMark(mark: mark, target: target, anchor: anchor)
  }

  /// A footnote that was used, with what it says.
  func printed(_ key: Key, _ content: [ReportBlock]) -> ReportFootnote? {
    marks[key].map { ReportFootnote(mark: $0.mark, anchor: $0.target, uses: uses[key] ?? [], blocks: content) }
  }

  private mutating func add(_ key: Key) -> (mark: String, target: Anchor) {
    let isSign = printsSigns && FootnoteSign.isSign(key.name)
    let mark = isSign ? key.name : style.mark(at: order.count - signs)
    if isSign { signs += 1 }
    order.append(key)
    // No letter looks like the name of a sign, which itself has none that is safe in an address.
    let entry = (mark, Anchor("\(prefix):" + (isSign ? "sign-\(signs)" : mark)))
    marks[key] = entry
    return entry
  }
}
