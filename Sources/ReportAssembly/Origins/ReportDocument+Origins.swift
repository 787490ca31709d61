import InspectionModel

extension ReportDocument {
  /// Every number that the text quotes, in the order in which they print.
  public var figureUses: [FigureUse] {
    var uses: [FigureUse] = []
    var report = self
    FigureWalk { use, _ in uses.append(use) }.walk(&report)
    return uses
  }

  /// The list of contents of a page, which in a draft has the list of sources too.
  public func pageContents(to depth: ContentsDepth) -> [ContentsEntry] {
    let sources = figureSources.map {
      ContentsEntry(anchor: FigureSourceList.anchor, number: nil, title: $0.words.title, children: [])
    }
    return contents(to: depth) + [sources].compactMap(\.self)
  }

  /// The same report with a mark at each number that its list of sources tells of, and in the list the places of these.
  /// A report without such a list stays as it is.
  public var markingFigures: ReportDocument {
    guard var list = figureSources else { return self }
    let places = Dictionary(list.sources.enumerated().map { ($1.origin, $0) }) { first, _ in first }
    var counts: [Int: Int] = [:]
    var report = self
    FigureWalk { use, place in
      guard let index = use.origin.flatMap({ places[$0] }) else { return }
      let target = list.anchor(at: index)
      counts[index, default: 0] += 1
      let anchor = Anchor("\(target.id):use-\(counts[index, default: 1])")
      if !list.sources[index].uses.contains(where: { $0.place == place }) {
        list.sources[index].uses.append(.init(anchor: anchor, place: place))
      }
      use.mark = FigureMark(
        text: list.mark(at: index), target: target, anchor: anchor, description: list.sources[index].description)
    }.walk(&report)
    report.figureSources = list
    return report
  }
}

extension FigureSourceList {
  /// Where the entry at `index` stands.
  public func anchor(at index: Int) -> Anchor { Anchor("figure:\(index + 1)") }

  /// The mark of the entry at `index`: "F3".
  public func mark(at index: Int) -> String {
    TextTemplate(words.mark).filled { $0 == "number" ? String(index + 1) : nil }
  }
}
