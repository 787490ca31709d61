import ReportAssembly

/// Writes the list at the end of a draft that says where the numbers of its text come from.
enum HTMLFigureSources {
  /// The list as a section of the page.
  static let shape = TemplateShape<FigureSourceList>(
    "figure-sources",
    [
      .text("anchor", "Its place in the page.") { _ in FigureSourceList.anchor.id },
      .text("heading-id", "An id for its heading.") { _ in FigureSourceList.anchor.id + ":heading" },
      .text("title", "What heads it.", \.words.title),
      .text("explanation", "What the list is for.", \.words.explanation),
      .text("quoted-label", "What stands before the places that quote a figure.", \.words.quoted),
      .list("sources", "The figures, in the order in which the text first quotes them.", of: Entry.fields) { list in
        list.sources.indices.map { Entry(list: list, index: $0) }
      },
    ])

  /// One figure.
  private struct Entry {
    let list: FigureSourceList
    let index: Int

    private var source: FigureSource { list.sources[index] }

    static let fields: TemplateFields<Self> = [
      .text("anchor", "Its place in the page.") { $0.list.anchor(at: $0.index).id },
      .text("mark", "\"F3\"") { $0.list.mark(at: $0.index) },
      .text("name", "Its name.", \.source.name),
      .text("value", "What it comes to: \"82%\".", \.source.value),
      .optionalText("count", "\"74 of the 90\"", \.source.count),
      .list(
        "details", "What was counted, among which cases, and who says so.",
        of: [.text("label", "\"Counted\"", \.label), .text("text", "What there is to know.", \.text)], \.source.details),
      .list(
        "uses", "The places that quote it.",
        of: [
          .text("anchor", "Where it stands in the page.", \.anchor.id),
          .text("place", "\"1.2(c)\", \"Foreword\"", \.place),
        ], \.source.uses),
    ]
  }
}

extension HTMLProse {
  /// A number that the text quotes: in a draft a link to where it comes from, whose title says the same; else plain text.
  func figure(_ use: FigureUse, inLink: Bool) -> HTML {
    guard let mark = use.mark else { return HTML(use.text) }
    let attributes: HTML = """
      class="figure" id="\(mark.anchor.id)" title="\(mark.description)" data-mark="\(mark.text)"
      """
    return inLink
      ? "<span \(attributes)>\(use.text)</span>"
      : "<a \(attributes) href=\"#\(mark.target.id)\">\(use.text)</a>"
  }
}
